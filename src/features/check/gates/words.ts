import { createWords } from '../../../parts/words.tsx';
import type { CheckWording } from '../../../wording/check.ts';
import type { RamLintWording } from '../../../wording/ram-lint.ts';

/** The page's own sentences, and those about policies. */
interface GatesWords {
  readonly check: CheckWording;
  readonly lint: RamLintWording;
}

const gates = createWords<GatesWords>('check');

/** Keeps the sentences of the page in one language. */
export const putGatesWords = gates.put;

/** All sentences of the page. */
export const useGatesWords = gates.use;

/** The page's own sentences. */
export function useCheckWords(): CheckWording {
  return gates.use().check;
}
