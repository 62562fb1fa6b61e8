/** RBAC objects that give a holder rules: one role, one binding. */

import { shortHash } from '../../lib/hash.ts';
import { RBAC_GROUP, type RbacObjects, type Rule } from '../../rbac/types.ts';
import { NO_OBJECTS } from '../proof.ts';
import { type Holder, subjectOf } from './holder.ts';

/**
 * A role of these rules and its binding, in a namespace or everywhere. In a namespace a RAM identity gets a ClusterRole
 * bound there, because ACK grants ClusterRoles only; everybody else a Role (REM-K20 to K22).
 */
export function rulesAndBinding(
  name: string,
  rules: readonly Rule[],
  holder: Holder,
  namespace: string | undefined,
): RbacObjects {
  const isRole = namespace !== undefined && holder.kind !== 'ram';
  const role = { metadata: isRole ? { name, namespace } : { name }, rules };
  const bound = bindingTo({ kind: isRole ? 'Role' : 'ClusterRole', name }, holder, namespace);
  return { ...bound, ...(isRole ? { roles: [role] } : { clusterRoles: [role] }) };
}

/** A binding of a holder to a role that is there already. */
export function bindingTo(
  role: { readonly kind: 'ClusterRole' | 'Role'; readonly name: string },
  holder: Holder,
  namespace: string | undefined,
): RbacObjects {
  const binding = {
    metadata: { name: bindingName(role.name, holder), ...(namespace !== undefined && { namespace }) },
    roleRef: { apiGroup: RBAC_GROUP, ...role },
    subjects: [subjectOf(holder)],
  };
  return namespace === undefined
    ? { ...NO_OBJECTS, clusterRoleBindings: [binding] }
    : { ...NO_OBJECTS, roleBindings: [binding] };
}

/** So that two people with the same role do not share a binding. */
function bindingName(role: string, holder: Holder): string {
  const isAccount = holder.kind === 'service-account';
  const parts = isAccount ? [holder.namespace, holder.account] : [holder.name];
  const isPlain = parts.every((part) => nameOf(part) === part && !(isAccount && part.includes('-')));
  const name = `${role}-${parts.join('-')}`;
  return isPlain && name.length <= LONGEST ? nameOf(name) : distinct(name, JSON.stringify([role, parts]));
}

/** The name of a role of these rules, so that other rules have another (REM-A09). The simplest need nothing but their words. */
export function roleName(words: string, rules: readonly Rule[]): string {
  const [rule, ...others] = rules;
  const isPlain =
    others.length === 0 &&
    rule?.apiGroups?.every((group) => group === '') === true &&
    words.startsWith(`${rule.verbs.join()}-`) &&
    rule.resourceNames === undefined;
  return isPlain && words.length <= LONGEST ? nameOf(words) : distinct(words, JSON.stringify(rules));
}

/** Of a DNS label, so that the name can stand as a label's value as well. */
const LONGEST = 63;

function distinct(words: string, content: string): string {
  const hash = shortHash(content);
  return `${nameOf(words).slice(0, LONGEST - hash.length - 1)}-${hash}`.replace(/-+/g, '-');
}

/** Lower-case words joined by hyphens: right for an object of any kind, for Terraform and in a command. */
export function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Both sets of objects together. */
export function joined(one: RbacObjects, other: RbacObjects): RbacObjects {
  return {
    roles: [...one.roles, ...other.roles],
    clusterRoles: [...one.clusterRoles, ...other.clusterRoles],
    roleBindings: [...one.roleBindings, ...other.roleBindings],
    clusterRoleBindings: [...one.clusterRoleBindings, ...other.clusterRoleBindings],
  };
}
