import type { Place } from '../../lib/result.ts';
import type { LintRule, RamProblem } from '../problem.ts';
import type { Path, Tree } from '../tree.ts';

/** A value or a member of the document with the path that leads to it. */
export interface Spot {
  readonly at: { readonly start: number; readonly end: number };
  readonly path: Path;
}

export type Report = (
  rule: LintRule,
  severity: RamProblem['severity'],
  spot: Spot,
  values?: RamProblem['values'],
) => void;

/** Collects problems. */
export function reporter(place: (start: number, end: number) => Place) {
  const problems: RamProblem[] = [];
  const report: Report = (rule, severity, { at, path }, values) => {
    problems.push({ rule, severity, at: place(at.start, at.end), path, ...(values && { values }) });
  };
  return { problems, report };
}

/** Only the bracket that opens it, for what is missing in an object. */
export function opening(tree: Tree, path: Path): Spot {
  return { at: { start: tree.start, end: tree.start + 1 }, path };
}

/** The items of a list, or the single value that stands for a list of one, with their paths. */
export function itemsOf(tree: Tree, path: Path): readonly { readonly item: Tree; readonly path: Path }[] {
  if (tree.kind !== 'array') return [{ item: tree, path }];
  return tree.items.map((item, index) => ({ item, path: [...path, index] }));
}

/** The strings among the items; the others are reported as values of the wrong type. */
export function stringsOf(tree: Tree, path: Path, report: Report) {
  return itemsOf(tree, path).flatMap(({ item, path: at }) => {
    if (item.kind === 'string') return [{ text: item.text, spot: { at: item, path: at } }];
    report('RAM-L13', 'error', { at: item, path: at }, { expected: 'string', found: item.kind });
    return [];
  });
}

/** The known name a word was probably meant to be: the same but for letter case or an `s` at the end. */
export function suggestion(word: string, names: readonly string[]): string | undefined {
  const bare = (name: string) => name.toLowerCase().replace(/s$/, '');
  return names.find((name) => bare(name) === bare(word));
}
