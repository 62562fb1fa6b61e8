import { createWords } from '../../../parts/words.tsx';
import type { RbacBuilderWording } from '../../../wording/rbac-builder.ts';

const builder = createWords<RbacBuilderWording>('role builder');

/** Gives the role builder its sentences. */
export const RbacBuilderWordsProvider = builder.Provider;

/** The sentences of the role builder. */
export const useRbacBuilderWords = builder.use;
