import { createWords } from '../../parts/words.tsx';
import type { AnswerWording } from '../../wording/answer.ts';

const answer = createWords<AnswerWording>('answer');

/** Keeps the sentences of the front page in one language. */
export const putAnswerWords = answer.put;

/** The sentences of the front page and its answers. */
export const useAnswerWords = answer.use;
