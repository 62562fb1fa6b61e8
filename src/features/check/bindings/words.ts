import { createWords } from '../../../parts/words.tsx';
import type { BindingsWording } from '../../../wording/bindings.ts';

const bindings = createWords<BindingsWording>('bindings');

/** Gives the page of bindings its sentences. */
export const BindingsWordsProvider = bindings.Provider;

/** The sentences of the page of bindings. */
export const useBindingsWords = bindings.use;
