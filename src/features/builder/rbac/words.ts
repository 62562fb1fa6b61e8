import { createWords } from '../../../parts/words.tsx';
import type { RbacBuilderWording } from '../../../wording/rbac-builder.ts';

const builder = createWords<RbacBuilderWording>('role builder');

/** Keeps the sentences of the role builder in one language. */
export const putRbacBuilderWords = builder.put;

/** The sentences of the role builder. */
export const useRbacBuilderWords = builder.use;
