import { createContext, type Provider, useContext } from 'react';
import type { Wording } from '../wording/core.ts';

/**
 * A table of sentences that a part of the pages needs: its provider, and the hook that reads it.
 * The hook throws where the provider is missing, because then a route forgot to load the table.
 */
export function createWords<T>(name: string): {
  readonly Provider: Provider<T | undefined>;
  readonly use: () => T;
} {
  const Words = createContext<T | undefined>(undefined);
  const use = () => {
    const words = useContext(Words);
    if (words === undefined) throw new Error(`The ${name} words need their provider above them`);
    return words;
  };
  return { Provider: Words.Provider, use };
}

const core = createWords<Wording>('core');

/** Gives the pages below it their language. */
export const WordsProvider = core.Provider;

/** The sentences that every page needs, in the page's language. */
export const useWords = core.use;
