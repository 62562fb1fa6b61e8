import { fields, isObject, list, readRule, text } from './read.ts';
import { readSelector, type Selects } from './selector.ts';
import type { RbacObjects, Rule } from './types.ts';

/** A rule with what makes it equal to another: its lists, empty and absent ones alike. */
interface KeyedRule {
  readonly rule: Rule;
  readonly key: string;
}

interface Source {
  readonly name: string;
  readonly labels: Readonly<Record<string, unknown>>;
  rules: readonly KeyedRule[];
}

/** A ClusterRole whose rules are gathered, and from which others. */
interface Aggregated {
  readonly role: Source;
  readonly from: readonly Source[];
}

/**
 * Fills the ClusterRoles that have an `aggregationRule`, as Kubernetes' controller does
 * (`pkg/controller/clusterroleaggregation`, RBAC-G01 to G09). A role none of whose sources is among the objects keeps
 * its rules. Returns new objects and changes none; never fails.
 */
export function aggregate(objects: RbacObjects): RbacObjects {
  const values = list(fields(objects).clusterRoles);
  const sources = values.map(readSource);
  const byName = sources.filter((source) => source !== undefined).sort((a, b) => compare(a.name, b.name));
  const aggregated = new Map<Source, Aggregated>();
  values.forEach((value, index) => {
    const role = sources[index];
    const from = role && sourcesOf(fields(value).aggregationRule, role, byName);
    if (role && from && from.length > 0) aggregated.set(role, { role, from });
  });
  gather(byName.flatMap((source) => aggregated.get(source) ?? []));
  if (aggregated.size === 0) return objects;
  const clusterRoles = objects.clusterRoles.map((clusterRole, index) => {
    const role = sources[index];
    return role && aggregated.has(role)
      ? { ...clusterRole, rules: role.rules.map(({ rule }) => rule) }
      : clusterRole;
  });
  return { ...objects, clusterRoles };
}

/**
 * Gathers until nothing changes. Roles that gather from one another in a circle settle too, on one of the results the
 * controller may come to; the bound only keeps a circle from trading places for ever.
 */
function gather(aggregated: readonly Aggregated[]): void {
  for (let round = 0; round <= 2 * aggregated.length; round++) {
    let changed = false;
    for (const { role, from } of aggregated) {
      const rules = distinct(from.flatMap((source) => source.rules));
      if (keys(rules) === keys(role.rules)) continue;
      role.rules = rules;
      changed = true;
    }
    if (!changed) return;
  }
}

/** The roles that the selectors match, selector by selector and by name; `undefined` if there is no sound rule to gather by. */
function sourcesOf(rule: unknown, role: Source, byName: readonly Source[]): readonly Source[] | undefined {
  if (!isObject(rule)) return undefined;
  const selectors: readonly (Selects | undefined)[] = list(rule.clusterRoleSelectors).map(readSelector);
  if (selectors.includes(undefined)) return undefined;
  return selectors.flatMap((selects) =>
    byName.filter((source) => source.name !== role.name && selects?.(source.labels)),
  );
}

function readSource(value: unknown): Source | undefined {
  if (!isObject(value)) return undefined;
  const metadata = fields(value.metadata);
  const name = text(metadata.name);
  if (name === undefined) return undefined;
  const rules = list(value.rules).map((entry) => {
    const { source, ...lists } = readRule(entry);
    return { rule: source, key: JSON.stringify(lists) };
  });
  return { name, labels: fields(metadata.labels), rules };
}

function distinct(rules: readonly KeyedRule[]): readonly KeyedRule[] {
  return [...new Map(rules.toReversed().map((rule) => [rule.key, rule])).values()].toReversed();
}

function keys(rules: readonly KeyedRule[]): string {
  return rules.map(({ key }) => key).join();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
