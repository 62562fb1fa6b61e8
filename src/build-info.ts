/**
 * What the build knows of itself. It stands in the pages (`compile/build-info.ts` puts it there) and in no script, so that
 * scripts are the same bytes wherever the site is served.
 */

/** Replaced while pages are drawn (`vite.config.ts`); a browser never sees them. */
declare const __VERSION__: string;
declare const __SITE_URL__: string;

/** The version, with the first digits of the hash of its sources: `0.1.0+1a2b3c4d`. */
export function version(): string {
  return import.meta.env.SSR ? __VERSION__ : written('version');
}

/** The address the site will be served from, without a slash at its end, or `''`: canonical links need it. */
export function siteUrl(): string {
  return import.meta.env.SSR ? __SITE_URL__ : written('site-url');
}

function written(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
