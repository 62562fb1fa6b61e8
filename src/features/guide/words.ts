import { createWords } from '../../parts/words.tsx';
import type { GuideWording } from '../../wording/guide.ts';

const guide = createWords<GuideWording>('guide');

/** Keeps the sentences of the guide in one language. */
export const putGuideWords = guide.put;

/** The sentences around the guide. */
export const useGuideWords = guide.use;
