import { createContext, useContext } from 'react';
import type { Wording } from '../wording/wording.ts';

const Words = createContext<Wording | undefined>(undefined);

/** Gives the pages below it their language. */
export const WordsProvider = Words.Provider;

/** The wording of the page's language. Throws outside of a `WordsProvider`. */
export function useWords(): Wording {
  const words = useContext(Words);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
