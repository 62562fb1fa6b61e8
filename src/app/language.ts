/** In which language a visitor reads: what the browser asks for, and what was chosen or declined here. */
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../paths.ts';

const KEY = 'two-gates-language';

/** What was chosen last and is not shown yet. */
let chosen: Locale | undefined;

/** The visitor wants the page in this language. */
export function chooseLanguage(locale: Locale): void {
  chosen = locale;
}

/** Keeps the choice, now that the page is in this language. */
export function rememberChoice(locale: Locale): void {
  if (locale === chosen) remember(locale);
  chosen = undefined;
}

/** Keeps that the visitor stays with the page's language. */
export function declineLanguage(locale: Locale): void {
  remember(locale);
}

/** A browser without storage is asked again on the next visit. */
function remember(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Blocked storage: the decision holds until the page is left.
  }
}

/**
 * The language to offer on a page in `locale`: the browser's first one that the site has, unless it is the page's, or the
 * visitor has decided before.
 */
export function languageToOffer(locale: Locale): Locale | undefined {
  const asked = navigator.languages.map(localeFor).find((each) => each !== undefined);
  return asked === locale || hasDecided() ? undefined : asked;
}

function localeFor(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split('-');
  return LOCALES.find((locale) => LANGUAGE_TAGS[locale].split('-')[0] === language);
}

function hasDecided(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
