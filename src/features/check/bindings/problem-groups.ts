/** Problems of a dump put together, so that a hundred thousand of one kind are one line. */
import type { ValidationProblem } from '../../../domain/rbac/field.ts';
import type { Dump, Fault, Path } from './read/dump.ts';

/** Where a problem stands: document and line counted from 1. */
export interface ProblemPlace {
  readonly document: number;
  readonly line: number;
  readonly path: Path;
}

export interface ProblemGroup {
  readonly problem: Pick<ValidationProblem, 'rule' | 'severity' | 'values'>;
  readonly count: number;
  /** The first few. */
  readonly places: readonly ProblemPlace[];
}

const MOST_PLACES = 20;
const MOST_GROUPS = 100;

/** Groups by what is said: rule, weight and values. The heaviest first, then by count. */
export function groupProblems(
  problems: readonly ValidationProblem[],
  { documents, faults, linesOf }: Dump,
): readonly ProblemGroup[] {
  const broken = new Set(faults.map(({ document }) => document - 1));
  const groups = new Map<string, { problem: ProblemGroup['problem']; count: number; paths: Path[] }>();
  for (const { rule, severity, values, path = [] } of problems) {
    // What could not be read is a fault already, and no object besides.
    if (rule === 'RBAC-V01' && broken.has(Number(path[0])) && valueAt(documents, path) === undefined)
      continue;
    const key = JSON.stringify([rule, severity, values]);
    const group = groups.get(key) ?? {
      problem: { rule, severity, ...(values && { values }) },
      count: 0,
      paths: [],
    };
    group.count += 1;
    if (group.paths.length < MOST_PLACES) group.paths.push(path);
    groups.set(key, group);
  }
  const shown = [...groups.values()].sort(byWeight).slice(0, MOST_GROUPS);
  const lines = linesOf(shown.flatMap(({ paths }) => paths));
  let next = 0;
  return shown.map(({ problem, count, paths }) => ({
    problem,
    count,
    places: paths.map((path) => ({
      document: Number(path[0]) + 1,
      line: lines[next++] ?? 1,
      path: path.slice(1),
    })),
  }));
}

const WEIGHT = { error: 0, warning: 1, notice: 2 } as const;

function byWeight(a: { problem: ProblemGroup['problem']; count: number }, b: typeof a): number {
  return WEIGHT[a.problem.severity] - WEIGHT[b.problem.severity] || b.count - a.count;
}

function valueAt(documents: readonly unknown[], path: Path): unknown {
  let value: unknown = documents;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/** Faults are few: each broken piece has one. */
export function firstFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.slice(0, MOST_GROUPS);
}
