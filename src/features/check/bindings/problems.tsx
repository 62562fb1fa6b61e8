import { useWords } from '../../../parts/words.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import type { ProblemPlace } from './problem-groups.ts';
import type { Summary } from './protocol.ts';
import { useBindingsWords } from './words.ts';

/** What could not be read, and what is odd about what was. */
export function Problems({ faults, problems }: Pick<Summary, 'faults' | 'problems'>) {
  const words = useBindingsWords();
  const { punctuation } = useWords();
  if (faults.length + problems.length === 0) return null;
  return (
    <details className="card p-4" open={faults.length > 0}>
      <summary className="font-semibold">{words.faults.title(faults.length, problems.length)}</summary>
      <ul className="mt-3 grid gap-3 text-sm">
        {faults.map(({ kind, document, line, column }) => (
          <li key={`${document} ${line} ${column}`} className="flex gap-2">
            <Icon name="warning" className="mt-0.5 text-warn" />
            <span>
              <strong>{words.faults.place(document, line, '')}</strong>
              {punctuation.colon}
              {kind === 'json' ? words.faults.json : words.problems.yaml[kind]}
            </span>
          </li>
        ))}
        {problems.map(({ problem: { rule, severity, values }, count, places }) => (
          <li key={`${rule} ${severity} ${JSON.stringify(values)}`} className="flex gap-2">
            <Icon
              name={severity === 'notice' ? 'question' : 'warning'}
              className={`mt-0.5 ${severity === 'notice' ? 'text-muted' : 'text-warn'}`}
            />
            <div className="min-w-0">
              <p>
                <strong>{words.problems.severity[severity]}</strong>
                {punctuation.colon}
                <VisibleText text={words.problems.validation[rule](values ?? {})} />
                {count > 1 && punctuation.brackets(words.faults.count(count))}
              </p>
              <Places places={places} isMore={count > places.length} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Places({ places, isMore }: { places: readonly ProblemPlace[]; isMore: boolean }) {
  const words = useBindingsWords();
  const { punctuation } = useWords();
  const texts = places.map(({ document, line, path }) => words.faults.place(document, line, pathText(path)));
  return (
    <p className="text-muted wrap-anywhere">
      <VisibleText text={texts.join(punctuation.semicolon)} />
      {isMore && ' …'}
    </p>
  );
}

/** A path as people write it: `items[3].roleRef.name`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}
