import { CellMark } from './cell-mark.tsx';
import { useRolesWords } from './words.ts';

const STATES = ['yes', 'partly', 'no', 'not-published', 'named', 'not-named', 'not-asked'] as const;

/** What the words of the matrix mean, and how to move in it. */
export function Legend({ kubernetes }: { kubernetes: string }) {
  const { matrix, states, meanings } = useRolesWords();
  return (
    <div className="mt-4 text-sm text-muted">
      <h3 className="font-semibold text-ink">{matrix.legend}</h3>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 lg:grid-cols-[auto_1fr_auto_1fr]">
        {STATES.map((state) => (
          <div key={state} className="contents">
            <dt className="whitespace-nowrap">
              <CellMark state={state} word={states[state]} />
            </dt>
            <dd>{meanings[state]}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print mt-3">{matrix.keys}</p>
      <p className="mt-1">{matrix.version(kubernetes)}</p>
    </div>
  );
}
