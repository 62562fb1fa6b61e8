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

/** The ClusterRoles whose rules are gathered, each with those it gathers from. */
type Gathering = ReadonlyMap<Source, readonly Source[]>;

/**
 * Fills the ClusterRoles that have an `aggregationRule`, as Kubernetes' controller does
 * (`pkg/controller/clusterroleaggregation`, RBAC-G01 to G09). A role none of whose sources is among the objects keeps
 * its rules. Returns new objects and changes none; never fails.
 */
export function aggregate(objects: RbacObjects): RbacObjects {
  const values = list(fields(objects).clusterRoles);
  const sources = values.map(readSource);
  const byName = sources.filter((source) => source !== undefined).sort((a, b) => compare(a.name, b.name));
  const given = new Map<Source, readonly Source[]>();
  values.forEach((value, index) => {
    const role = sources[index];
    if (role) given.set(role, sourcesOf(fields(value).aggregationRule, role, byName));
  });
  const gathering = fedFromOutside(byName, given);
  if (gathering.size === 0) return objects;
  gather(gathering);
  const clusterRoles = objects.clusterRoles.map((clusterRole, index) => {
    const role = sources[index];
    return role && gathering.has(role)
      ? { ...clusterRole, rules: role.rules.map(({ rule }) => rule) }
      : clusterRole;
  });
  return { ...objects, clusterRoles };
}

/**
 * The roles that some rule can reach, in the order of names. One without sources keeps its rules and is a source itself;
 * so are roles that gather only from one another.
 */
function fedFromOutside(byName: readonly Source[], given: Gathering): Gathering {
  const from = (role: Source) => given.get(role) ?? [];
  const fed = new Set(byName.filter((role) => from(role).length === 0));
  for (let before = -1; before !== fed.size; ) {
    before = fed.size;
    for (const role of byName) if (from(role).some((source) => fed.has(source))) fed.add(role);
  }
  return new Map(
    byName.filter((role) => fed.has(role) && from(role).length > 0).map((role) => [role, from(role)]),
  );
}

/**
 * Gathers from nothing until nothing changes. Where roles gather from one another in a circle, the controller's result
 * depends on chance; this is the part that all its results share. The bound keeps a circle from trading places for ever.
 */
function gather(gathering: Gathering): void {
  for (const role of gathering.keys()) role.rules = [];
  for (let round = 0; round <= 2 * gathering.size; round++) {
    let changed = false;
    for (const [role, from] of gathering) {
      const rules = distinct(from.flatMap((source) => source.rules));
      if (keys(rules) === keys(role.rules)) continue;
      role.rules = rules;
      changed = true;
    }
    if (!changed) return;
  }
}

/** The roles that the selectors match, selector by selector and by name; none if there is no sound rule to gather by. */
function sourcesOf(rule: unknown, role: Source, byName: readonly Source[]): readonly Source[] {
  if (!isObject(rule)) return [];
  const selectors: readonly (Selects | undefined)[] = list(rule.clusterRoleSelectors).map(readSelector);
  if (selectors.includes(undefined)) return [];
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

/** The rules without those that are there before. */
function distinct(rules: readonly KeyedRule[]): readonly KeyedRule[] {
  const first = new Map<string, KeyedRule>();
  for (const rule of rules) if (!first.has(rule.key)) first.set(rule.key, rule);
  return [...first.values()];
}

function keys(rules: readonly KeyedRule[]): string {
  return rules.map(({ key }) => key).join();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
