/** Rules written as few as they can be without allowing more. */
import type { Rule } from '../../rbac/types.ts';

/** As few rules as say the same: the verbs of a resource together, then the resources with the same verbs. */
export function mergedRules(rules: readonly Rule[]): readonly Rule[] {
  const byTarget = mergeBy(
    rules,
    ({ verbs: _, ...target }) => JSON.stringify(target),
    (one, other) => ({ ...one, verbs: union(one.verbs, other.verbs) }),
  );
  return mergeBy(
    byTarget,
    ({ apiGroups, resourceNames, nonResourceURLs, verbs }) =>
      JSON.stringify([nonResourceURLs ? 'path' : apiGroups, resourceNames, verbs]),
    (one, other) =>
      one.nonResourceURLs
        ? { ...one, nonResourceURLs: union(one.nonResourceURLs, other.nonResourceURLs) }
        : { ...one, resources: union(one.resources, other.resources) },
  );
}

function mergeBy(
  rules: readonly Rule[],
  keyOf: (rule: Rule) => string,
  merge: (one: Rule, other: Rule) => Rule,
): readonly Rule[] {
  const merged = new Map<string, Rule>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const known = merged.get(key);
    merged.set(key, known ? merge(known, rule) : rule);
  }
  return [...merged.values()];
}

function union(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return [...new Set([...one, ...other])];
}
