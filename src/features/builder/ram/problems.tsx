import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import { lint } from '../../../domain/ram/lint.ts';
import type { RamProblem } from '../../../domain/ram/problem.ts';
import type { TokenMark } from '../../../ui/tokens.tsx';
import { ProblemPanel } from '../problem-list.tsx';
import { useCatalogue } from './catalogue.ts';
import { formPath, placeId, showInForm, showInJson } from './places.ts';
import { EMPTY, useBuilderState } from './state/use-builder.ts';
import { useLintSentence, useRamBuilderWords } from './words.ts';

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

/** Marks the entries of the list at this place with what lint finds at each. */
export function useMarks(path: readonly (string | number)[]): (index: number) => TokenMark {
  const { byPlace } = useContext(ProblemsContext);
  const sentence = useLintSentence();
  const at = (place: readonly (string | number)[]) => byPlace.get(placeId(place)) ?? [];
  return (index) => {
    // A list of one may be written without its brackets.
    const problems = [...at([...path, index]), ...(index === 0 ? at(path) : [])];
    return {
      id: placeId([...path, index]),
      isBad: problems.some(({ severity }) => severity !== 'notice'),
      ...(problems.length > 0 && { said: problems.map(sentence).join(' ') }),
    };
  };
}

/** The list of problems, each with the way to its place in the form and in the text. */
export function Problems() {
  const { lint: words } = useRamBuilderWords();
  const sentence = useLintSentence();
  const { step } = useBuilderState();
  const entries = useProblems().map((problem) => {
    const { severity, rule, at, path = [] } = problem;
    return {
      key: JSON.stringify(problem),
      severity,
      grade: words.severities[severity],
      sentence: sentence(problem),
      rule,
      inText: at && { line: at.line, show: () => showInJson(at) },
      inForm: path.length > 0 && step.unreadable.length === 0 ? () => showInForm(path) : undefined,
    };
  });
  return <ProblemPanel problems={entries} isEmpty={step.text === EMPTY} />;
}
