import { createWords } from '../../parts/words.tsx';
import type { AnswerWording } from '../../wording/answer.ts';

const answer = createWords<AnswerWording>('answer');

/** Gives the front page its sentences. */
export const AnswerWordsProvider = answer.Provider;

/** The sentences of the front page and its answers. */
export const useAnswerWords = answer.use;
