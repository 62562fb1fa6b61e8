/**
 * The path that this copy of the site stands under, with a slash at both ends. The build does not know it: every built
 * script stands in `assets/` below it.
 */
export const siteRoot: string = import.meta.env.DEV
  ? import.meta.env.BASE_URL
  : new URL('../', import.meta.url).pathname;
