/** Every address of the app: the pattern the router matches and the function that builds it. No other file spells one. */

import type { Packet } from './domain/packet/packet.ts';

export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** English stands at the root, so that addresses stay as short as the codes they are about. */
const PREFIX: Record<Locale, string> = { en: '', zh: '/zh' };

/** What `lang` and `hreflang` call the languages. The Chinese edition is in simplified characters. */
export const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en', zh: 'zh-CN' };

/** Patterns for the router, below a locale's prefix. */
export const PATTERNS = {
  home: '/',
  faq: '/faq/',
  entry: '/faq/:id/',
  roles: '/roles/',
  guide: '/guide/',
  guideMap: '/guide/map/',
  guideNode: '/guide/:node/',
  buildRam: '/build/ram/',
  buildRbac: '/build/rbac/',
  check: '/check/',
  bindings: '/check/bindings/',
  packet: '/packet/',
  privacy: '/privacy/',
} as const;

/** Files of the built site that pages link to (`compile/archive.ts` and `compile/licenses.ts` write them). */
export const FILES = {
  checksums: '/SHA256SUMS.txt',
  archive: '/two-gates.zip',
  licenses: '/licenses.txt',
} as const;

/** What a link gives the check of both gates; parts that are left out stay empty there. */
export interface CheckLink {
  /** The id of a task. */
  readonly task?: string;
  /** Requests as people write them, one a line: `cs:GetClusters`, `create pods/exec`, `get pods web-0 -n shop`. */
  readonly requests?: string;
  /** The user as RBAC spells it: a RAM ID, `system:serviceaccount:<namespace>:<name>`. */
  readonly principal?: string;
  readonly groups?: string;
  readonly cluster?: string;
  readonly region?: string;
  readonly account?: string;
  readonly namespace?: string;
  /** Condition keys, one a line. */
  readonly context?: string;
  /** RBAC objects, YAML or JSON. */
  readonly objects?: string;
  /** Policies as JSON, by kind. */
  readonly identity?: readonly string[];
  readonly control?: readonly string[];
  readonly session?: readonly string[];
}

/** Pages that share one entry of the menu, which leads to the first of them. */
export const SECTIONS = {
  build: ['buildRam', 'buildRbac'],
  check: ['check', 'bindings'],
} as const;

export type Section = keyof typeof SECTIONS;
export type SectionPage = (typeof SECTIONS)[Section][number];

/** Pages below the guide that are no question or ending; none of these may have such an id. */
export const GUIDE_PAGES = ['map'] as const;

/** The part of the address that stands before every pattern of a locale. */
export function localePrefix(locale: Locale): string {
  return PREFIX[locale] || '/';
}

/** The language that an address is in. */
export function localeOf(path: string): Locale {
  return LOCALES.find((locale) => PREFIX[locale] && `${path}/`.startsWith(`${PREFIX[locale]}/`)) ?? 'en';
}

/** The language to switch to: there are two. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/** The address of the same page in another language. */
export function inLocale(path: string, locale: Locale): string {
  return PREFIX[locale] + path.slice(PREFIX[localeOf(path)].length) || '/';
}

export const paths = {
  home: (locale: Locale) => `${PREFIX[locale]}/`,
  faq: (locale: Locale, filter: { gate?: string; group?: string; page?: string } = {}) =>
    `${PREFIX[locale]}/faq/${query(filter)}`,
  roles: (locale: Locale, anchor?: string) => `${PREFIX[locale]}/roles/${anchor ? `#${anchor}` : ''}`,
  /** @param policy a policy to start from, which stands in the fragment. */
  buildRam: (locale: Locale, policy?: string) =>
    `${PREFIX[locale]}/build/ram/${policy ? `#json=${encodeURIComponent(policy)}` : ''}`,
  /** @param yaml a role to start from, which stands in the fragment. */
  buildRbac: (locale: Locale, yaml?: string) =>
    `${PREFIX[locale]}/build/rbac/${yaml ? `#yaml=${encodeURIComponent(yaml)}` : ''}`,
  /** @param given what to begin with, which stands in the fragment. */
  check: (locale: Locale, given: CheckLink = {}) => `${PREFIX[locale]}/check/${fragment(given)}`,
  bindings: (locale: Locale) => `${PREFIX[locale]}/check/bindings/`,
  /** @param packet what the note is made from, which stands in the fragment. */
  packet: (locale: Locale, packet?: Packet) =>
    `${PREFIX[locale]}/packet/${packet ? `#packet=${encodeURIComponent(JSON.stringify(packet))}` : ''}`,
  privacy: (locale: Locale) => `${PREFIX[locale]}/privacy/`,
  /** Where the page for unknown addresses is drawn; servers send it from `404.html`. */
  notFound: (locale: Locale) => `${PREFIX[locale]}/404/`,
  entry: (locale: Locale, id: string, anchor?: string) =>
    `${PREFIX[locale]}/faq/${encodeURIComponent(id)}/${anchor ? `#${anchor}` : ''}`,
  /** The guide's first question, or the question or ending with this id; the fragment holds the answers given. */
  guide: (locale: Locale, node?: string, fragment?: string) =>
    `${PREFIX[locale]}/guide/${node ? `${node}/` : ''}${fragment ? `#${fragment}` : ''}`,
  guideMap: (locale: Locale) => `${PREFIX[locale]}/guide/map/`,
} as const;

/** The full address of a page, where the build knows which site it is for. */
export function canonicalUrl(path: string): string | undefined {
  return __SITE_URL__ ? `${__SITE_URL__}${path}` : undefined;
}

function query(values: Record<string, string | undefined>): string {
  const pairs = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

function fragment(values: CheckLink): string {
  const given = Object.entries<string | readonly string[]>({ ...values });
  const pairs = given.flatMap(([key, value]) => [value].flat().map((each): [string, string] => [key, each]));
  return pairs.length ? `#${new URLSearchParams(pairs)}` : '';
}
