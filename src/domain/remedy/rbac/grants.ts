/** Grants inside the cluster: rules of one's own, predefined roles, and roles made again. Each comes with its proof. */
import type { ResourceCatalogue } from '../../rbac/resource.ts';
import type { RbacObjects, Rule } from '../../rbac/types.ts';
import type { Covering } from '../../role/covering.ts';
import type { PredefinedRole } from '../../role/role.ts';
import { type Given, PLACEHOLDERS, placeholdersIn } from '../facts.ts';
import { type Asked, documented, type LeftOut, NO_OBJECTS, type Proof, prove } from '../proof.ts';
import type { Caution, RestoreGrant, RoleGrant, RuleGrant } from '../remedy.ts';
import { distinct, ruleCautions, wayCautions } from './cautions.ts';
import { askerOf, type Holder } from './holder.ts';
import { bindingTo, joined, roleName, rulesAndBinding } from './objects.ts';

/** What a grant is for: who asks for what, and where it is to hold. */
export interface Need {
  readonly holder: Holder;
  readonly asked: readonly Asked[];
  /** Absent: in the whole cluster. */
  readonly namespace?: string;
  readonly catalogue: ResourceCatalogue;
  readonly given: Given;
  /** About the need itself, for every grant. */
  readonly cautions: readonly Caution[];
}

/** A role of exactly these rules, bound to the holder. */
export function ruleGrant(need: Need, name: string, rules: readonly Rule[]): RuleGrant {
  const { holder, namespace, catalogue } = need;
  const objects = rulesAndBinding(roleName(name, rules), rules, holder, namespace);
  const cautions = [...need.cautions, ...ruleCautions(rules, namespace, catalogue), ...wayCautions(holder)];
  const isImpersonation = rules.some(({ verbs }) => verbs.includes('impersonate'));
  const leavesOut: LeftOut[] = isImpersonation ? ['impersonated-rights'] : [];
  return {
    kind: 'rules',
    holder,
    objects,
    cautions: distinct(cautions),
    proof: proofOf(need, NO_OBJECTS, objects, true, leavesOut),
  };
}

/** A predefined role whose rules were published, measured against what was asked. */
export function roleGrant(need: Need, { role, extra, isEverything, isWider }: Covering): RoleGrant {
  const namespace = isWider ? undefined : need.namespace;
  const proof = proofOf(need, NO_OBJECTS, boundRole(role, need.holder, namespace), false, [
    'cluster-version',
  ]);
  const cautions = [
    ...need.cautions,
    ...roleCautions(role, need.holder),
    ...(isEverything ? (['full-control'] as const) : []),
    ...(isWider ? (['wider-than-asked'] as const) : []),
    ...(opens(proof, 'read-secrets') ? (['secrets-readable'] as const) : []),
  ];
  return {
    kind: 'role',
    holder: need.holder,
    role,
    ...(namespace !== undefined && { namespace }),
    beyond: { rules: extra, isEverything, isWider },
    cautions: distinct(cautions),
    proof,
  };
}

/** A predefined role that official pages name for it; what it allows besides is not known, or was not measured. */
export function documentedRoleGrant(
  role: PredefinedRole,
  holder: Holder,
  namespace: string | undefined,
  more: { readonly cautions: readonly Caution[]; readonly leavesOut: readonly LeftOut[] },
): RoleGrant {
  const inNamespace = role.scopes.includes('namespace') ? namespace : undefined;
  const isWider = namespace !== undefined && inNamespace === undefined;
  const wider: Caution[] = isWider ? ['wider-than-asked'] : [];
  return {
    kind: 'role',
    holder,
    role,
    ...(inNamespace !== undefined && { namespace: inNamespace }),
    cautions: distinct([...more.cautions, ...roleCautions(role, holder), ...wider]),
    proof: documented(more.leavesOut),
  };
}

/** A predefined ClusterRole that is gone, made again for the binding that refers to it; `undefined` if nobody knows its rules. */
export function restoreGrant(need: Need, role: PredefinedRole): RestoreGrant | undefined {
  const { clusterRole: name, rules } = role;
  if (name === undefined || rules === undefined) return undefined;
  const binding = bindingTo({ kind: 'ClusterRole', name }, need.holder, need.namespace);
  const objects = { ...NO_OBJECTS, clusterRoles: [{ metadata: { name }, rules }] };
  const proof = proofOf(need, binding, joined(binding, objects), false, ['cluster-version']);
  const cautions = [
    ...need.cautions,
    'restores-for-all' as const,
    ...(opens(proof, 'read-secrets') ? (['secrets-readable'] as const) : []),
  ];
  return { kind: 'restore', holder: need.holder, role, objects, cautions: distinct(cautions), proof };
}

function proofOf(
  { asked, holder, namespace, given }: Need,
  before: RbacObjects,
  after: RbacObjects,
  exact: boolean,
  more: readonly LeftOut[],
): Proof {
  const unfilled = placeholdersIn(JSON.stringify([after, asked])).length > 0;
  return prove({
    asked,
    before: { policies: [], objects: before },
    after: { policies: [], objects: after },
    exact,
    place: {
      ...askerOf(holder),
      ...(namespace !== undefined && { namespace }),
      cluster: given.cluster ?? PLACEHOLDERS.cluster,
    },
    leavesOut: [...more, 'admission', 'other-authorizers', ...(unfilled ? (['placeholders'] as const) : [])],
  });
}

/** A predefined role bound to a holder, in objects that can be evaluated. */
export function boundRole(
  { id, clusterRole, rules = [] }: PredefinedRole,
  holder: Holder,
  namespace: string | undefined,
): RbacObjects {
  const name = clusterRole ?? id;
  const binding = bindingTo({ kind: 'ClusterRole', name }, holder, namespace);
  return joined(binding, { ...NO_OBJECTS, clusterRoles: [{ metadata: { name }, rules }] });
}

function roleCautions(role: PredefinedRole, holder: Holder): readonly Caution[] {
  return [...(role.custom ? [] : (['reset-at-upgrade'] as const)), ...wayCautions(holder)];
}

function opens({ canaries }: Proof, canary: string): boolean {
  return canaries.some((each) => each.canary === canary && each.verdict !== 'refused');
}
