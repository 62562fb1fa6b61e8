import { listed, urlPrefixMatches } from './match.ts';
import { type RuleLists, readRule } from './read.ts';
import type { Rule } from './types.ts';

export interface Coverage {
  readonly covers: boolean;
  /** The atoms of the servant that no owner rule covers. */
  readonly uncovered: Rule[];
}

/**
 * Whether somebody who holds the `owner` rules may grant the `servant` rules: Kubernetes' escalation check, `Covers` in
 * `component-helpers/auth/rbac/validation/policy_comparator.go` (RBAC-C01 to C11). Never fails.
 */
export function covers(owner: readonly Rule[], servant: readonly Rule[]): Coverage {
  const owners = owner.map(readRule);
  const uncovered = servant
    .flatMap((rule) => atoms(readRule(rule)))
    .filter((atom) => !owners.some((o) => ruleCovers(o, atom)));
  return { covers: uncovered.length === 0, uncovered };
}

/** A rule of one verb, and of one group, resource and at most one name, or of one URL. */
type Atom =
  | { verbs: [string]; apiGroups: [string]; resources: [string]; resourceNames?: [string] }
  | { verbs: [string]; nonResourceURLs: [string] };

function atoms(rule: RuleLists): readonly Atom[] {
  const { apiGroups, resources, verbs, resourceNames, nonResourceURLs } = rule;
  const found: Atom[] = [];
  for (const group of apiGroups) {
    for (const resource of resources) {
      for (const verb of verbs) {
        const atom: Atom = { verbs: [verb], apiGroups: [group], resources: [resource] };
        if (resourceNames.length === 0) found.push(atom);
        for (const name of resourceNames) found.push({ ...atom, resourceNames: [name] });
      }
    }
  }
  for (const url of nonResourceURLs) {
    for (const verb of verbs) found.push({ verbs: [verb], nonResourceURLs: [url] });
  }
  return found;
}

function ruleCovers(owner: RuleLists, atom: Atom): boolean {
  if (!listed(owner.verbs, atom.verbs[0])) return false;
  if ('nonResourceURLs' in atom) {
    const [url] = atom.nonResourceURLs;
    // An atom without a name needs a rule without names, even where the name means nothing (RBAC-C09).
    return (
      owner.resourceNames.length === 0 &&
      owner.nonResourceURLs.some((own) => own === url || urlPrefixMatches(own, url))
    );
  }
  return (
    listed(owner.apiGroups, atom.apiGroups[0]) &&
    resourceCovers(owner.resources, atom.resources[0]) &&
    nameCovers(owner.resourceNames, atom.resourceNames?.[0])
  );
}

function resourceCovers(entries: readonly string[], resource: string): boolean {
  const slash = resource.indexOf('/');
  return listed(entries, resource) || (slash >= 0 && entries.includes(`*${resource.slice(slash)}`));
}

function nameCovers(entries: readonly string[], name: string | undefined): boolean {
  return entries.length === 0 || (name !== undefined && entries.includes(name));
}
