/** Every address of the app: the pattern the router matches and the function that builds it. No other file spells one. */

export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** English stands at the root, so that addresses stay as short as the codes they are about. */
const PREFIX: Record<Locale, string> = { en: '' };

/** Patterns for the router, below a locale's prefix. */
export const PATTERNS = {
  home: '/',
  faq: '/faq/',
  entry: '/faq/:id/',
  ramBuilder: '/build/ram/',
} as const;

/** The part of the address that stands before every pattern of a locale. */
export function localePrefix(locale: Locale): string {
  return PREFIX[locale] || '/';
}

export const paths = {
  home: (locale: Locale) => `${PREFIX[locale]}/`,
  faq: (locale: Locale, filter: { gate?: string; group?: string } = {}) =>
    `${PREFIX[locale]}/faq/${query(filter)}`,
  /** The builder of RAM policies, with the policy to begin with where there is one; it stands in the fragment. */
  ramBuilder: (locale: Locale, policy?: string) =>
    `${PREFIX[locale]}/build/ram/${policy === undefined ? '' : `#json=${encodeURIComponent(policy)}`}`,
  /** Where the page for unknown addresses is drawn; servers send it from `404.html`. */
  notFound: (locale: Locale) => `${PREFIX[locale]}/404/`,
  entry: (locale: Locale, id: string, anchor?: string) =>
    `${PREFIX[locale]}/faq/${encodeURIComponent(id)}/${anchor ? `#${anchor}` : ''}`,
} as const;

/** The full address of a page, where the build knows which site it is for. */
export function canonicalUrl(path: string): string | undefined {
  return __SITE_URL__ ? `${__SITE_URL__}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}` : undefined;
}

function query(values: Record<string, string | undefined>): string {
  const pairs = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}
