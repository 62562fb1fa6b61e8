import type { RbacObjects } from '../../../domain/rbac/types.ts';

export type ObjectCounts = Readonly<Record<keyof RbacObjects, number>>;

/** How many objects there are of each kind. */
export function countsOf({
  roles,
  clusterRoles,
  roleBindings,
  clusterRoleBindings,
}: RbacObjects): ObjectCounts {
  return {
    roles: roles.length,
    clusterRoles: clusterRoles.length,
    roleBindings: roleBindings.length,
    clusterRoleBindings: clusterRoleBindings.length,
  };
}
