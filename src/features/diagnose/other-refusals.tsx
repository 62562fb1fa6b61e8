import type { Denial } from '../../domain/diagnose/denial.ts';
import { GateMark } from '../../parts/gate-badge.tsx';
import { partsOf } from './facts.ts';
import { Refusal } from './refusal.tsx';
import type { Selection } from './selection.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  /** All denials; the first, which stands above on its own, is counted but not repeated. */
  readonly denials: readonly Denial[];
  readonly selection: Selection;
}

/** A paste may hold many refusals: how many there are, and each of the others, folded. */
export function OtherRefusals({ denials, selection }: Props) {
  const words = useAnswerWords();
  const places = denials.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2 className="text-lg">{words.answer.several(denials.length, places)}</h2>
      <ul className="mt-2 grid gap-2">
        {denials.map((denial, position) =>
          position === 0 ? null : (
            <li key={denial.spans.whole.start} className="rounded-lg border border-line">
              <details>
                <summary className="px-3 py-2 text-sm">
                  <span className="inline-flex flex-wrap items-center gap-x-2">
                    <GateMark gate={denial.gate} />
                    <span className="wrap-anywhere font-medium">
                      {words.answer.refused[denial.gate](partsOf(denial, words))}
                    </span>
                    <span className="text-muted">
                      {words.answer.times(denial.count, denial.lines[0] ?? 1)}
                    </span>
                  </span>
                </summary>
                <div className="border-t border-line p-3">
                  <Refusal denial={denial} position={position} selection={selection} />
                </div>
              </details>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
