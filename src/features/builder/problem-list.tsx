import { useWords } from '../../parts/words.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Status } from '../../ui/status.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { useBuilderWords } from './words.ts';

/** Something to be said about what is built. */
export interface ProblemEntry {
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'notice';
  /** How grave it is, in words. */
  readonly grade: string;
  readonly sentence: string;
  /** The rule that says so. */
  readonly rule?: string;
  /** The line of the text, and the way to it. */
  readonly inText?: { readonly line: number; readonly show: () => void } | undefined;
  /** The way to its place in the form. */
  readonly inForm?: (() => void) | undefined;
}

/** More would bury what matters. */
const MOST = 30;

const ICONS: Record<ProblemEntry['severity'], IconName> = {
  error: 'close',
  warning: 'warning',
  notice: 'info',
};

/** Problems, each with its weight in words and the ways to its places in the form and in the text. */
export function ProblemList({ problems }: { problems: readonly ProblemEntry[] }) {
  const { problems: words } = useBuilderWords();
  const { punctuation } = useWords();
  if (problems.length === 0) return null;
  return (
    <>
      <ol className="grid gap-2">
        {problems.slice(0, MOST).map((problem) => (
          <li
            key={problem.key}
            data-rule={problem.rule}
            className="grid grid-cols-[auto_1fr] gap-x-2 border-t border-line pt-2 text-sm first:border-t-0 first:pt-0"
          >
            <Icon
              name={ICONS[problem.severity]}
              className={problem.severity === 'notice' ? 'mt-0.5 text-muted' : 'mt-0.5 text-warn'}
            />
            <div className="min-w-0 wrap-anywhere">
              <p>
                <span className="font-semibold">{problem.grade}</span>
                {punctuation.colon}
                <VisibleText text={problem.sentence} />
              </p>
              <Places problem={problem} />
            </div>
          </li>
        ))}
      </ol>
      {problems.length > MOST && (
        <p className="mt-2 text-sm text-muted">{words.more(problems.length - MOST)}</p>
      )}
    </>
  );
}

function Places({ problem: { inText, inForm, rule } }: { problem: ProblemEntry }) {
  const { problems: words } = useBuilderWords();
  if (!inText && !inForm && !rule) return null;
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4">
      {inText && (
        <button type="button" className="link min-h-6" onClick={inText.show}>
          {words.line(inText.line)}
        </button>
      )}
      {inForm && (
        <button type="button" className="link min-h-6" onClick={inForm}>
          {words.inForm}
        </button>
      )}
      {rule && <span className="text-muted">{rule}</span>}
    </p>
  );
}

interface ProblemsProps {
  readonly problems: readonly ProblemEntry[];
  /** Whether there is nothing to check yet. */
  readonly isEmpty: boolean;
}

/** All that is to be said about what is built, and how much it is. */
export function ProblemPanel({ problems, isEmpty }: ProblemsProps) {
  const { problems: words } = useBuilderWords();
  const count = (wanted: ProblemEntry['severity']) =>
    problems.filter(({ severity }) => severity === wanted).length;
  return (
    <section aria-label={words.title} className="card grid gap-3 p-4" data-problems={problems.length}>
      <div>
        <h2 className="text-lg">{words.title}</h2>
        <Status
          className="mt-1"
          text={isEmpty ? words.empty : words.count(count('error'), count('warning'), count('notice'))}
          of={problems}
        />
      </div>
      <ProblemList problems={problems} />
    </section>
  );
}
