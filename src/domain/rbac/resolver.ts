/**
 * Bindings with their roles looked up, indexed by whom they bind: Kubernetes' rule resolver
 * (`pkg/registry/rbac/validation/rule.go`, RBAC-A30 to A41), built once for many questions.
 */
import { fields, list, type RuleLists, readRules, readSubjects, text } from './read.ts';
import type { RbacObjects, Subject } from './types.ts';

export interface RoleId {
  readonly kind: 'Role' | 'ClusterRole';
  readonly name: string;
  readonly namespace?: string;
}

export interface BindingId {
  readonly kind: 'RoleBinding' | 'ClusterRoleBinding';
  readonly name: string;
  readonly namespace?: string;
}

export interface ResolvedRole {
  readonly id: RoleId;
  readonly rules: readonly RuleLists[];
  /** The bindings that refer to it, in order. */
  readonly bindings: ResolvedBinding[];
}

/** What a binding refers to, where that is no role. */
export interface Unresolved {
  readonly binding: BindingId;
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly why: 'not-found' | 'unsupported-kind';
}

export interface ResolvedBinding {
  readonly id: BindingId;
  /** Where it counts: a namespace, or `""` for everywhere. */
  readonly scope: string;
  /** Its place in Kubernetes' walk: ClusterRoleBindings, then RoleBindings, each as given. */
  readonly order: number;
  readonly role: ResolvedRole | Unresolved;
}

/** A binding that binds the user of a request, by its first subject that does. */
export interface Held {
  readonly binding: ResolvedBinding;
  readonly subject: Subject;
  readonly subjectIndex: number;
}

export interface Resolver {
  /** The roles that can count in a namespace: every ClusterRole, and the Roles that stand in it. */
  rolesIn(namespace: string): readonly ResolvedRole[];
  /** The bindings that bind this user or one of these groups, anywhere, in the order of the walk. */
  held(user: string, groups: readonly string[]): readonly Held[];
}

/** Whether a binding of this scope counts for a request with this namespace (RBAC-A30, RBAC-A31). */
export function inScope(scope: string, namespace: string): boolean {
  return scope === '' || scope === namespace;
}

/** Reads and indexes the objects; linear in their size, never fails. */
export function createResolver(objects: RbacObjects): Resolver {
  const { rolesIn, find } = readRoles(objects);
  const byUser = new Map<string, Held[]>();
  const byGroup = new Map<string, Held[]>();
  let order = 0;
  const add = (value: unknown, kind: BindingId['kind']): void => {
    const binding = readBinding(value, kind, order++, find);
    if (binding === undefined) return;
    if (isRole(binding.role)) binding.role.bindings.push(binding);
    readSubjects(fields(value).subjects, binding.scope).forEach(({ identity, source }, subjectIndex) => {
      const held = { binding, subject: source, subjectIndex };
      if (identity?.user !== undefined) append(byUser, identity.user, held);
      if (identity?.group !== undefined) append(byGroup, identity.group, held);
    });
  };
  for (const binding of list(fields(objects).clusterRoleBindings)) add(binding, 'ClusterRoleBinding');
  for (const binding of list(fields(objects).roleBindings)) add(binding, 'RoleBinding');
  return {
    rolesIn,
    held: (user, groups) => firstOfEach([byUser.get(user), ...groups.map((g) => byGroup.get(g))]),
  };
}

export function isRole(role: ResolvedRole | Unresolved): role is ResolvedRole {
  return 'rules' in role;
}

/** One entry a binding, with its first matching subject, in the order of the walk. */
function firstOfEach(lists: readonly (readonly Held[] | undefined)[]): readonly Held[] {
  const first = new Map<ResolvedBinding, Held>();
  for (const held of lists.flatMap((entries) => entries ?? [])) {
    const known = first.get(held.binding);
    if (known === undefined || held.subjectIndex < known.subjectIndex) first.set(held.binding, held);
  }
  return [...first.values()].sort((a, b) => a.binding.order - b.binding.order);
}

type FindRole = (kind: string, name: string, namespace: string) => ResolvedRole | undefined;

/** Roles by namespace and name, cluster roles by name; the first of a name counts (RBAC-A33, RBAC-A41). */
function readRoles(objects: RbacObjects): { rolesIn: Resolver['rolesIn']; find: FindRole } {
  const clusterRoles = new Map<string, ResolvedRole>();
  for (const value of list(fields(objects).clusterRoles)) {
    const { name } = readNames(value);
    if (name === undefined || clusterRoles.has(name)) continue;
    clusterRoles.set(name, readRole(value, { kind: 'ClusterRole', name }));
  }
  const roles = new Map<string, Map<string, ResolvedRole>>();
  for (const value of list(fields(objects).roles)) {
    const { name, namespace } = readNames(value);
    if (name === undefined || !namespace) continue;
    const siblings = roles.get(namespace) ?? new Map<string, ResolvedRole>();
    if (!siblings.has(name)) siblings.set(name, readRole(value, { kind: 'Role', name, namespace }));
    roles.set(namespace, siblings);
  }
  return {
    rolesIn: (namespace) => [...clusterRoles.values(), ...(roles.get(namespace)?.values() ?? [])],
    find: (kind, name, namespace) =>
      kind === 'Role' ? roles.get(namespace)?.get(name) : clusterRoles.get(name),
  };
}

function readRole(value: unknown, id: RoleId): ResolvedRole {
  return { id, rules: readRules(fields(value).rules), bindings: [] };
}

/** `undefined` if it could count nowhere: a RoleBinding without a namespace, or something else than a binding. */
function readBinding(
  value: unknown,
  kind: BindingId['kind'],
  order: number,
  find: FindRole,
): ResolvedBinding | undefined {
  const { name, namespace } = readNames(value);
  if (name === undefined || (kind === 'RoleBinding' && !namespace)) return undefined;
  const scope = kind === 'RoleBinding' && namespace !== undefined ? namespace : '';
  const id: BindingId = scope === '' ? { kind, name } : { kind, name, namespace: scope };
  return { id, scope, order, role: resolve(fields(fields(value).roleRef), id, find) };
}

/** Looks a role up as `GetRoleReferenceRules` does: by kind, the apiGroup unread (RBAC-A35 to A37). */
function resolve(
  roleRef: Readonly<Record<string, unknown>>,
  binding: BindingId,
  find: FindRole,
): ResolvedRole | Unresolved {
  const kind = text(roleRef.kind) ?? '';
  const name = text(roleRef.name);
  const unresolved = (why: Unresolved['why']) => ({ binding, roleRef: { kind, name: name ?? '' }, why });
  if (kind !== 'Role' && kind !== 'ClusterRole') return unresolved('unsupported-kind');
  const role = name === undefined ? undefined : find(kind, name, binding.namespace ?? '');
  return role ?? unresolved('not-found');
}

/** Name and namespace of an object; a name that is no string is `undefined`, an absent one is empty. */
function readNames(value: unknown): { name: string | undefined; namespace: string | undefined } {
  const metadata = fields(fields(value).metadata);
  return { name: text(metadata.name), namespace: text(metadata.namespace) };
}

function append(map: Map<string, Held[]>, key: string, held: Held): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [held]);
  else entries.push(held);
}
