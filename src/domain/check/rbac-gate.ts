/** The RBAC gate: what Kubernetes' authorizer says to a request, and whose rules it went by. */
import { aggregate } from '../rbac/aggregate.ts';
import { createAuthorizer, type RbacDecision } from '../rbac/authorize.ts';
import { type BindingId, createResolver, inScope, isRole } from '../rbac/resolver.ts';
import type { RbacObjects, RbacRequest } from '../rbac/types.ts';
import type { PredefinedRole } from '../role/role.ts';
import type { RoleAsked } from './asked.ts';
import { defaultObjects } from './default-bindings.ts';
import type { Principal } from './principal.ts';
import type { GateVerdict } from './verdict.ts';

/** Its members are let past every authorizer (`authorizerfactory/builtin.go`, `NewPrivilegedGroups`). */
const PRIVILEGED = 'system:masters';

/**
 * `no-objects`, `no-principal`: nothing was given to go by. `role-not-given`: a binding counts here, and its role is not
 * among the objects. `published-rules`: the role was not given either, and its published rules were taken.
 * `given-only`: bindings that were not given may allow it. `privileged-group`: no rule is asked. `default-binding`: one that
 * Kubernetes makes in every cluster allows it, and it was not given.
 */
export type RbacGateCaveat =
  | 'no-objects'
  | 'no-principal'
  | 'role-not-given'
  | 'published-rules'
  | 'given-only'
  | 'privileged-group'
  | 'default-binding';

export interface RbacAnswer {
  readonly kind: 'rbac';
  readonly request: RbacRequest;
  readonly verdict: GateVerdict;
  readonly decision: RbacDecision;
  readonly caveats: readonly RbacGateCaveat[];
  /** The ClusterRoles whose published rules decided or came near, because they are not among the objects. */
  readonly published: readonly string[];
}

/** What can be said where ACK looks at the role itself: never more than which of the roles somebody is bound to. */
export interface RoleAnswer {
  readonly kind: 'role';
  readonly verdict: 'cannot-tell';
  readonly roles: RoleAsked['roles'];
  readonly held: readonly { readonly name: string; readonly binding: BindingId }[];
}

export interface RbacGate {
  readonly ask: (request: RbacRequest) => RbacAnswer;
  readonly askRole: (asked: RoleAsked) => RoleAnswer;
}

/**
 * Reads the objects once, for many questions about one principal. A ClusterRole that a binding refers to and that is not
 * among the objects is taken from the predefined roles, if its rules were published. Never fails.
 */
export function createRbacGate(
  given: RbacObjects,
  principal: Principal,
  roles: readonly PredefinedRole[],
): RbacGate {
  const { objects, published } = withPublished(given, roles);
  const authorize = createAuthorizer(aggregate(objects));
  const byDefault = createAuthorizer(defaultObjects(objects));
  const isPrivileged = principal.groups.includes(PRIVILEGED);
  const isEmpty = objects.roleBindings.length + objects.clusterRoleBindings.length === 0;
  return {
    ask: (request) => {
      const decision = authorize(request);
      const deciding = decision.allowed ? decision.by.slice(0, 1) : decision.misses;
      const names = deciding.flatMap(({ role: { kind, name } }) =>
        kind === 'ClusterRole' && published.has(name) ? [name] : [],
      );
      const told = { kind: 'rbac', request, decision, published: [...new Set(names)] } as const;
      if (decision.allowed) return { ...told, verdict: 'open', caveats: [] };
      if (isPrivileged) return { ...told, verdict: 'open', caveats: ['privileged-group'] };
      if (byDefault(request).allowed)
        return { ...told, verdict: 'cannot-tell', caveats: ['default-binding'] };
      const caveats = unknowns(decision, isEmpty, principal);
      return caveats.length > 0
        ? { ...told, verdict: 'cannot-tell', caveats }
        : { ...told, verdict: 'shut', caveats: ['given-only'] };
    },
    askRole: ({ roles: enough, namespace }) => ({
      kind: 'role',
      verdict: 'cannot-tell',
      roles: enough,
      held: heldRoles(objects, principal, namespace).flatMap(({ name, binding }) => {
        const role = roles.find(({ id, clusterRole }) => clusterRole === name && isOneOf(id, enough));
        return role ? [{ name: role.name, binding }] : [];
      }),
    }),
  };
}

/** What keeps a refusal from being one: what is missing might allow it. */
function unknowns(decision: RbacDecision, isEmpty: boolean, { user }: Principal): readonly RbacGateCaveat[] {
  if (isEmpty) return ['no-objects'];
  if (user === '') return ['no-principal'];
  return decision.unresolved.some(({ why }) => why === 'not-found') ? ['role-not-given'] : [];
}

function withPublished(objects: RbacObjects, roles: readonly PredefinedRole[]) {
  const known = new Set(objects.clusterRoles.map(({ metadata }) => metadata.name));
  const wanted = new Set(
    [...objects.clusterRoleBindings, ...objects.roleBindings].flatMap(({ roleRef }) =>
      roleRef.kind === 'ClusterRole' && !known.has(roleRef.name) ? [roleRef.name] : [],
    ),
  );
  const added = roles.flatMap(({ clusterRole, rules }) =>
    clusterRole !== undefined && rules && wanted.has(clusterRole)
      ? [{ metadata: { name: clusterRole }, rules }]
      : [],
  );
  return {
    objects: { ...objects, clusterRoles: [...objects.clusterRoles, ...added] },
    published: new Set(added.map(({ metadata }) => metadata.name)),
  };
}

/** The ClusterRoles that somebody is bound to where it counts. */
function heldRoles(objects: RbacObjects, { user, groups }: Principal, namespace: string) {
  return createResolver(objects)
    .held(user, groups)
    .flatMap(({ binding: { id, scope, role } }) => {
      const { kind, name } = isRole(role) ? role.id : role.roleRef;
      return kind === 'ClusterRole' && inScope(scope, namespace) ? [{ name, binding: id }] : [];
    });
}

function isOneOf(id: string, roles: RoleAsked['roles']): boolean {
  return roles.some((role) => role.id === id);
}
