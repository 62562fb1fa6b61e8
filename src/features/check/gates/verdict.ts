import type { Check } from '../../../domain/check/check.ts';
import type { GateVerdict } from '../../../domain/check/verdict.ts';
import { useWords } from '../../../parts/words.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { useCheckWords } from './words.ts';

/** A verdict by sign and colour; a word stands beside it everywhere. */
export const LOOK: Readonly<Record<GateVerdict, { readonly icon: IconName; readonly color: string }>> = {
  open: { icon: 'check', color: 'text-good' },
  shut: { icon: 'close', color: 'text-warn' },
  'cannot-tell': { icon: 'question', color: 'text-ink' },
};

/** Makes the sentence about all requests together. */
export function useVerdictText(): (check: Check) => string {
  const { answer: words } = useCheckWords();
  const { gates } = useWords();
  return ({ answers, stop }) => {
    const count = (wanted: GateVerdict) => answers.filter(({ verdict }) => verdict === wanted).length;
    if (stop) return words.shut(gates[stop.gate], count('shut'), answers.length);
    if (count('cannot-tell') > 0) return words.cannotTell(count('open'), answers.length);
    return words.open(answers.length);
  };
}
