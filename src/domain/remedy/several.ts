/** One grant for several refused requests of one principal, so that one change opens all of them. */
import { type Given, PLACEHOLDERS, type RemedyFacts } from './facts.ts';
import { mergedRamGrant } from './ram/remedy.ts';
import { ruleGrant } from './rbac/grants.ts';
import { askerOf } from './rbac/holder.ts';
import { mergedRules } from './rbac/merged.ts';
import type { Remedy, RuleGrant, SingleGrant, TaskGrant } from './remedy.ts';
import { together } from './together.ts';

/** What several requests are called by in policies and roles, where they are no known task. */
export const REQUESTS = 'requests';

/**
 * The exact grants of the remedies as one: one policy, and one role a place that it holds in (REM-T20 to T22).
 * @param name what the policy and the roles are called by.
 * @returns `undefined` where no remedy has a grant, or if the proof of the whole fails.
 */
export function grantOfAll(
  remedies: readonly Remedy[],
  name: string,
  facts: RemedyFacts,
  given: Given,
): TaskGrant | undefined {
  const grants = remedies.flatMap(exactGrant);
  const [ram, ...otherRam] = grants.filter((grant) => grant.kind === 'ram');
  const rules = grants.filter((grant) => grant.kind === 'rules');
  const parts: readonly SingleGrant[] = [
    ...(ram ? [mergedRamGrant([ram, ...otherRam], `allow-${name}`, given)] : []),
    ...mergedRuleGrants(rules, name, facts, given),
    ...grants.filter(({ kind }) => kind === 'role' || kind === 'restore'),
  ];
  const [first] = rules;
  const namespace = given.namespace ?? rules.map(namespaceOf).find((each) => each !== undefined);
  return together(parts, first ? askerOf(first.holder) : { user: PLACEHOLDERS.ramId }, {
    ...given,
    ...(namespace !== undefined && { namespace }),
  });
}

/** The grant of exactly the request; where there is none, the one that stands first. */
function exactGrant(remedy: Remedy): readonly SingleGrant[] {
  if (remedy.kind === 'none') return [];
  const single = remedy.grants.filter((grant): grant is SingleGrant => grant.kind !== 'task');
  const exact = single.find(({ kind }) => kind === 'ram' || kind === 'rules') ?? single[0];
  return exact ? [exact] : [];
}

/** One role a place, so that none holds where it was not asked for. */
function mergedRuleGrants(
  grants: readonly RuleGrant[],
  name: string,
  facts: RemedyFacts,
  given: Given,
): readonly RuleGrant[] {
  const places = [...new Set(grants.map(namespaceOf))];
  return places.flatMap((namespace) => {
    const own = grants.filter((grant) => namespaceOf(grant) === namespace);
    const [first] = own;
    if (!first) return [];
    const need = {
      holder: first.holder,
      asked: own.flatMap(({ proof }) => proof.asked.map((each) => each.asked)),
      ...(namespace !== undefined && { namespace }),
      catalogue: facts.resources,
      given,
      cautions: own.flatMap(({ cautions }) => cautions),
    };
    const place = namespace === undefined ? 'everywhere' : `in-${namespace}`;
    const called = places.length === 1 ? name : `${name}-${place}`;
    return [ruleGrant(need, called, mergedRules(own.flatMap(rulesOf)))];
  });
}

function rulesOf({ objects: { roles, clusterRoles } }: RuleGrant) {
  return [...roles, ...clusterRoles].flatMap(({ rules = [] }) => rules);
}

function namespaceOf({ objects }: RuleGrant): string | undefined {
  return objects.roleBindings[0]?.metadata.namespace;
}
