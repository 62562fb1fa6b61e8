/** One grant for a whole task, so that one change request covers the chain instead of one error after another. */
import type { Capability, RbacNeed } from '../capability/capability.ts';
import type { Denial } from '../diagnose/denial.ts';
import type { Rule } from '../rbac/types.ts';
import { type Given, PLACEHOLDERS, type RemedyFacts } from './facts.ts';
import { type Asked, type Held, NO_OBJECTS, NOTHING, prove } from './proof.ts';
import { withoutGrant } from './ram/refused.ts';
import { holderCautions, ramGrant, targetOf } from './ram/remedy.ts';
import { allowanceFor, clusterOf } from './ram/statement.ts';
import { documentedRoleGrant, type Need, ruleGrant } from './rbac/grants.ts';
import { askerOf, type Holder, holderOf } from './rbac/holder.ts';
import { joined } from './rbac/objects.ts';
import type { Caution, SingleGrant, TaskGrant } from './remedy.ts';

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
  const namespace = denial.gate === 'rbac' ? denial.namespace : undefined;
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
  return parts.length === 0 ? undefined : together(capability, parts, holder, known);
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
  const allowances = ram.map(({ action, resource }) =>
    allowanceFor(action, undefined, resource === 'account' ? accountWide(action, actions) : actions, given),
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
    return [ruleGrant(need, name, compact(needs))];
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

/** As few rules as say the same: the verbs of a resource together, then the resources with the same verbs. */
function compact(needs: readonly RbacNeed[]): readonly Rule[] {
  const verbs = new Map<string, Set<string>>();
  for (const need of needs) {
    const key =
      'path' in need
        ? JSON.stringify([need.path])
        : JSON.stringify([need.apiGroup, [need.resource, need.subresource].filter(Boolean).join('/')]);
    verbs.set(key, new Set([...(verbs.get(key) ?? []), need.verb]));
  }
  const rules = new Map<string, Rule>();
  for (const [key, set] of verbs) {
    // The keys are made above.
    const [group, resource] = JSON.parse(key) as [string, string | undefined];
    const own: Rule =
      resource === undefined
        ? { nonResourceURLs: [group], verbs: [...set] }
        : { apiGroups: [group], resources: [resource], verbs: [...set] };
    const same = JSON.stringify([resource === undefined ? 'path' : group, own.verbs]);
    const other = rules.get(same);
    rules.set(same, other ? mergeResources(other, own) : own);
  }
  return [...rules.values()];
}

function mergeResources(one: Rule, other: Rule): Rule {
  return one.nonResourceURLs
    ? { ...one, nonResourceURLs: [...one.nonResourceURLs, ...(other.nonResourceURLs ?? [])] }
    : { ...one, resources: [...(one.resources ?? []), ...(other.resources ?? [])] };
}

function together(
  capability: Capability,
  parts: readonly SingleGrant[],
  holder: Holder,
  given: Given,
): TaskGrant | undefined {
  const proofs = parts.map(({ proof }) => proof);
  const asked = proofs.flatMap((proof) => proof.asked.map((each) => each.asked));
  const isDocumented = proofs.some(({ status }) => status === 'documented');
  const leavesOut = [...new Set(proofs.flatMap((proof) => proof.leavesOut))];
  const { namespace, cluster = PLACEHOLDERS.cluster } = given;
  const proof = prove({
    asked,
    before: NOTHING,
    after: heldBy(parts),
    exact: true,
    place: { ...askerOf(holder), ...(namespace !== undefined && { namespace }), cluster },
    leavesOut,
  });
  if (asked.length > 0 && proof.status === 'failed') return undefined;
  return {
    kind: 'task',
    capability,
    parts,
    cautions: [...new Set(parts.flatMap(({ cautions }) => cautions))],
    proof: { ...proof, status: isDocumented ? 'documented' : proof.status },
  };
}

function heldBy(parts: readonly SingleGrant[]): Held {
  return {
    policies: parts.flatMap((part) => (part.kind === 'ram' ? [part.policy] : [])),
    objects: parts.reduce(
      (all, part) => (part.kind === 'rules' ? joined(all, part.objects) : all),
      NO_OBJECTS,
    ),
  };
}
