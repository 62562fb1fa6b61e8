import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import { lint } from '../../../domain/ram/lint.ts';
import type { RamProblem } from '../../../domain/ram/problem.ts';
import { useWords } from '../../../parts/words.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { useCatalogue } from './catalogue.ts';
import { showInJson } from './json-editor.tsx';
import { formPath, placeId, showInForm } from './places.ts';
import { EMPTY, useBuilderState } from './state/use-builder.ts';
import { useBuilderWords, useLintSentence } from './words.ts';

interface Found {
  /** Errors first, then in the order of the text. */
  readonly problems: readonly RamProblem[];
  readonly byPlace: ReadonlyMap<string, readonly RamProblem[]>;
}

const ProblemsContext = createContext<Found>({ problems: [], byPlace: new Map() });

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** Lints the policy, a moment after it changes where it is long. */
export function ProblemsProvider({ children }: { children: ReactNode }) {
  const text = useDeferredValue(useBuilderState().step.text);
  const { actions } = useCatalogue();
  const found = useMemo(() => {
    const all = text === EMPTY ? [] : lint(text, { actions, kind: 'identity' });
    const byPlace = new Map<string, RamProblem[]>();
    for (const problem of all) {
      const place = placeId(formPath(problem.path ?? []));
      byPlace.set(place, [...(byPlace.get(place) ?? []), problem]);
    }
    return {
      problems: SEVERITIES.flatMap((each) => all.filter(({ severity }) => severity === each)),
      byPlace,
    };
  }, [text, actions]);
  return <ProblemsContext value={found}>{children}</ProblemsContext>;
}

/** All that lint finds in the policy, errors first. */
export function useProblems(): readonly RamProblem[] {
  return useContext(ProblemsContext).problems;
}

/** What lint finds at exactly this place. A list of one may be written without its brackets. */
export function useProblemsAt(path: readonly (string | number)[]): readonly RamProblem[] {
  const { byPlace } = useContext(ProblemsContext);
  const own = byPlace.get(placeId(path)) ?? [];
  const single = path.at(-1) === 0 ? (byPlace.get(placeId(path.slice(0, -1))) ?? []) : [];
  return [...own, ...single];
}

/** More would bury what matters. */
const MOST = 30;

const ICONS: Record<RamProblem['severity'], IconName> = {
  error: 'close',
  warning: 'warning',
  notice: 'info',
};

/** The list of problems, each with the way to its place in the form and in the text. */
export function Problems() {
  const { builder: words, lint: lintWords } = useBuilderWords();
  const sentence = useLintSentence();
  const { punctuation } = useWords();
  const { step } = useBuilderState();
  const problems = useProblems();
  const count = (wanted: RamProblem['severity']) =>
    problems.filter(({ severity }) => severity === wanted).length;
  const empty = step.text === EMPTY;
  return (
    <section aria-label={words.problems.title} className="card p-4" data-problems={problems.length}>
      <h2 className="text-lg">{words.problems.title}</h2>
      <p role="status" className="mt-1 text-sm text-muted">
        {empty
          ? words.problems.empty
          : words.problems.count(count('error'), count('warning'), count('notice'))}
      </p>
      <ol className="mt-2 grid gap-2">
        {problems.slice(0, MOST).map((problem) => (
          <li
            key={JSON.stringify(problem)}
            data-rule={problem.rule}
            className="grid grid-cols-[auto_1fr] gap-x-2 border-t border-line pt-2 text-sm first:border-t-0"
          >
            <Icon
              name={ICONS[problem.severity]}
              className={problem.severity === 'notice' ? 'mt-0.5 text-muted' : 'mt-0.5 text-warn'}
            />
            <div>
              <p>
                <span className="font-semibold">{lintWords.severities[problem.severity]}</span>
                {punctuation.colon}
                {sentence(problem)}
              </p>
              <Places problem={problem} />
            </div>
          </li>
        ))}
      </ol>
      {problems.length > MOST && (
        <p className="mt-2 text-sm text-muted">{words.problems.more(problems.length - MOST)}</p>
      )}
    </section>
  );
}

function Places({ problem }: { problem: RamProblem }) {
  const { builder: words } = useBuilderWords();
  const { step } = useBuilderState();
  const { at, path = [], rule } = problem;
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4">
      {at && (
        <button type="button" className="link min-h-6" onClick={() => showInJson(at)}>
          {words.problems.inText(at.line)}
        </button>
      )}
      {path.length > 0 && step.unreadable.length === 0 && (
        <button type="button" className="link min-h-6" onClick={() => showInForm(path)}>
          {words.problems.inForm}
        </button>
      )}
      <span className="text-muted">{rule}</span>
    </p>
  );
}
