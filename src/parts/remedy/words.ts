import type { RemedyWording } from '../../wording/remedy.ts';
import { createWords } from '../words.tsx';

const remedy = createWords<RemedyWording>('remedy');

/** Keeps the sentences about remedies in one language. */
export const putRemedyWords = remedy.put;

/** The sentences about remedies. */
export const useRemedyWords = remedy.use;
