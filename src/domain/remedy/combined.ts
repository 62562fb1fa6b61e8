/** One grant for a whole task, so that one change request covers the chain instead of one error after another. */
import type { Capability, RbacNeed } from '../capability/capability.ts';
import type { Denial } from '../diagnose/denial.ts';
import type { Rule } from '../rbac/types.ts';
import { type Given, PLACEHOLDERS, type RemedyFacts } from './facts.ts';
import type { Asked } from './proof.ts';
import { withoutGrant } from './ram/refused.ts';
import { holderCautions, ramGrant, targetOf, toldResource } from './ram/remedy.ts';
import { allowanceFor, clusterOf } from './ram/statement.ts';
import { documentedRoleGrant, type Need, ruleGrant } from './rbac/grants.ts';
import { askerOf, type Holder, holderOf } from './rbac/holder.ts';
import { mergedRules } from './rbac/merged.ts';
import { withValidNamespace } from './rbac/request.ts';
import type { Caution, SingleGrant, TaskGrant } from './remedy.ts';
import { together } from './together.ts';

/**
 * The grant of everything that a task needs at both gates (REM-T10 to T13): one policy, and rules, or the smallest role that
 * official pages name where ACK looks at the role.
 * @returns `undefined` where no grant is advised for the denial itself, if the task asks for nothing, or if its proof fails.
 */
export function taskGrant(
  capability: Capability,
  denial: Denial,
  facts: RemedyFacts,
  given: Given,
): TaskGrant | undefined {
  if (denial.gate === 'service-role') return undefined;
  const none = denial.gate === 'ram' ? withoutGrant(denial) : undefined;
  // The task says what the text leaves out (REM-T13).
  if (none && none.why !== 'missing-facts') return undefined;
  const told = denial.gate === 'ram' ? clusterOf(denial.resource) : undefined;
  const namespace = denial.gate === 'rbac' ? withValidNamespace(denial).namespace : undefined;
  const known: Given = {
    ...given,
    cluster: given.cluster ?? told ?? PLACEHOLDERS.cluster,
    namespace: given.namespace ?? namespace ?? PLACEHOLDERS.namespace,
  };
  const answer = holderOf(denial.principal, known);
  if ('none' in answer) return undefined;
  const { holder, cautions } = answer;
  const parts = [
    ...ramParts(capability, denial, holder, facts, known),
    ...rbacParts(capability, holder, cautions, facts, known),
  ];
  return together(parts, askerOf(holder), known, capability);
}

/** Service accounts are not asked by RAM. */
function ramParts(
  { id, ram }: Capability,
  denial: Exclude<Denial, { gate: 'service-role' }>,
  holder: Holder,
  { actions }: RemedyFacts,
  given: Given,
): readonly SingleGrant[] {
  if (ram.length === 0 || holder.kind !== 'ram') return [];
  const refused = denial.gate === 'ram' ? denial : undefined;
  const allowances = ram.map(({ action, resource }) =>
    allowanceFor(
      action,
      refused?.action === action ? toldResource(refused) : undefined,
      resource === 'account' ? accountWide(action, actions) : actions,
      given,
    ),
  );
  const target = targetOf(denial.principal, given);
  return [ramGrant(allowances, `allow-${id}`, target, given, holderCautions(denial.principal))];
}

/** The task knows that RAM asks for the account, whatever the catalogue leaves open. */
function accountWide(action: string, actions: RemedyFacts['actions']): RemedyFacts['actions'] {
  const known = actions.find(({ name }) => name === action) ?? { name: action, level: 'none' };
  return [{ ...known, scope: 'account' }, ...actions.filter((each) => each !== known)];
}

function rbacParts(
  { id, rbac, documentedRoles }: Capability,
  holder: Holder,
  cautions: readonly Caution[],
  facts: RemedyFacts,
  given: Given,
): readonly SingleGrant[] {
  const { namespace } = given;
  const inside = rbac.filter((need) => 'scope' in need && need.scope === 'namespace');
  const outside = rbac.filter((need) => !inside.includes(need));
  const grant = (needs: readonly RbacNeed[], name: string, place: { readonly namespace?: string }) => {
    if (needs.length === 0) return [];
    const asked = needs.map(
      (need): Asked => ({ gate: 'rbac', request: requestOf(need, holder, place.namespace) }),
    );
    const need: Need = { holder, asked, ...place, catalogue: facts.resources, given, cautions };
    return [ruleGrant(need, name, mergedRules(needs.map(ruleOfNeed)))];
  };
  const rules = [
    ...grant(inside, id, namespace === undefined ? {} : { namespace }),
    ...grant(outside, inside.length > 0 ? `${id}-cluster` : id, {}),
  ];
  if (rules.length > 0 || holder.kind !== 'ram') return rules;
  const smallest = documentedRoles.map(({ id: role }) => facts.roles.find((each) => each.id === role))[0];
  if (smallest === undefined) return [];
  const place = smallest.scopes.includes('namespace') ? namespace : undefined;
  return [
    documentedRoleGrant(smallest, holder, place, {
      cautions,
      leavesOut: ['console-check', 'cluster-version'],
    }),
  ];
}

function requestOf(need: RbacNeed, holder: Holder, namespace: string | undefined) {
  const asker = askerOf(holder);
  if ('path' in need) return { ...asker, ...need };
  const { scope: _, ...asked } = need;
  // A request for one Namespace carries its name as the namespace too (`endpoints/request/requestinfo.go`).
  const isNamespace = namespace !== undefined && asked.apiGroup === '' && asked.resource === 'namespaces';
  return {
    ...asker,
    ...asked,
    ...(namespace !== undefined && { namespace }),
    ...(isNamespace && { name: namespace }),
  };
}

/** The rule that allows a need and nothing else. */
function ruleOfNeed(need: RbacNeed): Rule {
  if ('path' in need) return { nonResourceURLs: [need.path], verbs: [need.verb] };
  const resource = [need.resource, need.subresource].filter(Boolean).join('/');
  return { apiGroups: [need.apiGroup], resources: [resource], verbs: [need.verb] };
}
