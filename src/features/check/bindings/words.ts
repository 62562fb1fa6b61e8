import { createWords } from '../../../parts/words.tsx';
import type { BindingsWording } from '../../../wording/bindings.ts';

const bindings = createWords<BindingsWording>('bindings');

/** Keeps the sentences of the page of bindings in one language. */
export const putBindingsWords = bindings.put;

/** The sentences of the page of bindings. */
export const useBindingsWords = bindings.use;
