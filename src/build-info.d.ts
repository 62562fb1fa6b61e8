/** Put in by the build (`vite.config.ts`) as plain text. */
declare const __VERSION__: string;
/** The address the site will be served from, or `''`: canonical links need it. */
declare const __SITE_URL__: string;
