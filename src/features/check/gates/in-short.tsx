import type { Check } from '../../../domain/check/check.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ANSWER } from './outcome.tsx';
import { LOOK, useVerdictText } from './verdict.ts';
import { useCheckWords } from './words.ts';

/** The verdict beside the question, and the way to the whole answer, which announces itself. */
export function InShort({ check }: { check: Check }) {
  const words = useCheckWords().answer;
  const text = useVerdictText();
  const { icon, color } = LOOK[check.verdict];
  const go = () => {
    const answer = document.getElementById(ANSWER);
    answer?.focus({ preventScroll: true });
    answer?.scrollIntoView();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4 lg:col-span-2">
      <p className={`flex items-start gap-2 font-semibold ${color}`}>
        <Icon name={icon} className="mt-0.5" />
        {text(check)}
      </p>
      <button type="button" className="button" onClick={go}>
        {words.go}
      </button>
    </div>
  );
}
