/** Everything that has to be said about the YAML, as sentences with their places. */
import { advise } from '../../../domain/rbac/advice.ts';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import type { Rule } from '../../../domain/rbac/types.ts';
import type { RbacProblemWording } from '../../../wording/rbac-problems.ts';
import { lineOf, type Source } from './source.ts';

export interface Note {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly text: string;
  readonly line: number;
  /** The rule of the form that it is about. */
  readonly rule?: number;
}

/** Notes in the order of their lines, each once. */
export function notesOf(
  source: Source,
  catalogue: ResourceCatalogue,
  words: RbacProblemWording,
): readonly Note[] {
  const faults = source.faults.map(
    ({ kind, line }): Note => ({ severity: 'error', text: words.yaml[kind], line }),
  );
  const problems = source.problems
    // A document that cannot be read has no value, which is not another fault.
    .filter(({ path: [index] = [] }) => typeof index !== 'number' || !source.documents[index]?.fault)
    .map(({ rule, severity, path = [], values = {} }): Note => {
      const index = ruleIndex(source, path);
      const text = words.validation[rule](values);
      return { severity, text, line: lineOf(source, path), ...(index !== undefined && { rule: index }) };
    });
  const all = [...faults, ...problems, ...adviceNotes(source, catalogue, words)];
  const distinct = new Map(all.map((note) => [`${note.line} ${note.text}`, note]));
  return [...distinct.values()].sort((a, b) => a.line - b.line);
}

function adviceNotes(
  source: Source,
  catalogue: ResourceCatalogue,
  words: RbacProblemWording,
): readonly Note[] {
  const { role, form } = source;
  if (!role || !form) return [];
  const isClusterScoped = (group: string, plural: string) =>
    catalogue.resources.some(
      (each) => each.plural === plural && (group === '*' || each.group === group) && !each.namespaced,
    );
  const isCluster = form.bind === 'cluster' || (form.bind === 'none' && form.kind === 'ClusterRole');
  return advise(rulesOf(source), { bound: isCluster ? 'cluster' : 'namespace', isClusterScoped }).map(
    ({ rule, severity, path, values = {} }): Note => ({
      severity,
      text: words.advice[rule](values),
      line: lineOf(source, [...role.path, 'rules', ...path]),
      ...(typeof path[0] === 'number' && { rule: path[0] }),
    }),
  );
}

/** The rules that the form shows. */
export function rulesOf({ form }: Source): readonly Rule[] {
  return (form?.rules ?? []).map(({ about: _, nonResourceURLs, resourceNames, ...rest }) => ({
    ...rest,
    ...(resourceNames.length > 0 && { resourceNames }),
    ...(nonResourceURLs.length > 0 && { nonResourceURLs }),
  }));
}

function ruleIndex({ role }: Source, path: readonly (string | number)[]): number | undefined {
  if (!role?.path.every((step, index) => step === path[index])) return undefined;
  const [key, index] = path.slice(role.path.length);
  return key === 'rules' && typeof index === 'number' ? index : undefined;
}
