import type { RamProblem } from '../../../domain/ram/problem.ts';
import { createWords } from '../../../parts/words.tsx';
import type { RamBuilderWording } from '../../../wording/ram-builder.ts';
import type { RamDecisionWording } from '../../../wording/ram-decision.ts';
import type { RamLintWording } from '../../../wording/ram-lint.ts';

interface BuilderWords {
  readonly builder: RamBuilderWording;
  readonly lint: RamLintWording;
  readonly decision: RamDecisionWording;
}

const words = createWords<BuilderWords>('RAM builder');

/** Keeps the sentences of the page in one language. */
export const putRamBuilderWords = words.put;

/** The sentences of the page, of lint and of decisions. */
export const useRamBuilderWords = words.use;

/** Makes the sentence about a problem of lint. */
export function useLintSentence(): (problem: RamProblem) => string {
  const { lint } = useRamBuilderWords();
  return ({ rule, values = {} }) => lint.rules[rule](values);
}
