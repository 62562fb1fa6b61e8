import type { RemedyWording } from '../../wording/remedy.ts';
import { createWords } from '../words.tsx';

const remedy = createWords<RemedyWording>('remedy');

/** Gives the remedies below it their sentences. */
export const RemedyWordsProvider = remedy.Provider;

/** The sentences about remedies. */
export const useRemedyWords = remedy.use;
