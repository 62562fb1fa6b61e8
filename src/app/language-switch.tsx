import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../parts/words.tsx';
import { inLocale, LANGUAGE_TAGS, type Locale, otherLocale } from '../paths.ts';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { LANGUAGES } from '../wording/languages.ts';
import { chooseLanguage, declineLanguage, languageToOffer, rememberChoice } from './language.ts';

/** Leads to the same page in the other language, by that language's own name. */
export function LanguageSwitch() {
  const { locale } = useWords();
  const other = otherLocale(locale);
  const addressIn = useAddressIn();
  return (
    <Link
      to={addressIn(other)}
      preventScrollReset
      onClick={() => chooseLanguage(other)}
      lang={LANGUAGE_TAGS[other]}
      hrefLang={LANGUAGE_TAGS[other]}
      className="rounded-md px-2 py-1.5 text-sm font-medium text-muted hover:text-ink"
    >
      {LANGUAGES[other].name}
    </Link>
  );
}

/**
 * Offers the language that the browser asks for, in that language. It never redirects; an answer, either way, is
 * remembered. It lies over the end of the page, so that nothing moves when it appears.
 */
export function LanguageOffer() {
  const { locale } = useWords();
  const isHydrated = useHydrated();
  const addressIn = useAddressIn();
  const [isAnswered, setAnswered] = useState(false);
  const offered = isHydrated && !isAnswered ? languageToOffer(locale) : undefined;
  if (!offered) return null;
  const words = LANGUAGES[offered];
  return (
    <section
      lang={LANGUAGE_TAGS[offered]}
      aria-label={words.offer}
      className="card mx-auto mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm shadow-lg"
    >
      <span>{words.offer}</span>
      <Link
        className="button button-strong"
        to={addressIn(offered)}
        preventScrollReset
        onClick={() => {
          chooseLanguage(offered);
          setAnswered(true);
        }}
      >
        {words.accept}
      </Link>
      <button
        type="button"
        className="icon-button"
        aria-label={words.decline}
        title={words.decline}
        onClick={() => {
          declineLanguage(locale);
          setAnswered(true);
        }}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}

/** Builds the address of this page in another language. What stands behind its path is known after hydration only. */
function useAddressIn(): (locale: Locale) => string {
  const { pathname, search, hash } = useLocation();
  const rest = useHydrated() ? search + hash : '';
  return (locale) => inLocale(pathname, locale) + rest;
}

/**
 * Lets the document say which language it is in, for fonts, hyphenation and screen readers. A language that was chosen and
 * did not arrive is neither shown nor remembered.
 */
export function DocumentLanguage() {
  const { locale } = useWords();
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[locale];
    rememberChoice(locale);
  }, [locale]);
  return null;
}
