import { createWords } from '../../parts/words.tsx';
import type { GuideWording } from '../../wording/guide.ts';

const guide = createWords<GuideWording>('guide');

/** Gives the guide its sentences. */
export const GuideWordsProvider = guide.Provider;

/** The sentences around the guide. */
export const useGuideWords = guide.use;
