import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from '../paths.ts';
import type { Wording } from '../wording/core.ts';

/**
 * A table of sentences that a part of the pages needs: what a route puts there once it is loaded, and the hook that
 * reads it in the page's language. Tables never change, so they need no state; and a page's component is the same in
 * every language, so that switching keeps all that the page holds.
 * The hook throws where the table is missing, because then a route forgot to load it.
 */
export function createWords<T>(name: string): {
  readonly put: (locale: Locale, table: T) => void;
  readonly use: () => T;
} {
  const tables = new Map<Locale, T>();
  const use = () => {
    const words = tables.get(useWords().locale);
    if (words === undefined) throw new Error(`The ${name} words have to be loaded by the route`);
    return words;
  };
  return { put: (locale, table) => tables.set(locale, table), use };
}

const core = new Map<Locale, Wording>();
const Words = createContext<Wording | undefined>(undefined);

/** Keeps the sentences that every page needs, for `WordsProvider`. */
export function putWords(words: Wording): void {
  core.set(words.locale, words);
}

/** Whether there are some, in whatever language. */
export function hasWords(): boolean {
  return core.size > 0;
}

/** Gives the pages below it their language; another one where that did not arrive. */
export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <Words value={core.get(locale) ?? [...core.values()][0]}>{children}</Words>;
}

/** The sentences that every page needs, in the page's language. */
export function useWords(): Wording {
  const words = useContext(Words);
  if (words === undefined) throw new Error('The core words need their provider above them');
  return words;
}
