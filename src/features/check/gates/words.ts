import { createWords } from '../../../parts/words.tsx';
import type { BindingsWording } from '../../../wording/bindings.ts';
import type { CheckWording } from '../../../wording/check.ts';
import type { DecisionWords } from '../../../wording/decision.ts';
import type { RamLintWording } from '../../../wording/ram-lint.ts';

/** The page's own sentences, and those of what it shows. */
interface GatesWords {
  readonly check: CheckWording;
  readonly lint: RamLintWording;
  readonly decision: DecisionWords;
  /** About objects: the page of bindings reads them alike. */
  readonly bindings: BindingsWording;
}

const gates = createWords<GatesWords>('check');

/** Gives the page its sentences. */
export const GatesWordsProvider = gates.Provider;

/** All sentences of the page. */
export const useGatesWords = gates.use;

/** The page's own sentences. */
export function useCheckWords(): CheckWording {
  return gates.use().check;
}
