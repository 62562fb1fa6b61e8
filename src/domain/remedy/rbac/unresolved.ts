/** Roles that a binding refers to in vain: RBAC's reason `clusterrole.rbac.authorization.k8s.io "cs:ops" not found`. */
import type { PredefinedRole } from '../../role/role.ts';
import type { UnresolvedRole } from '../remedy.ts';

/** Reads the reason of a refusal, in its newer and older wording; none for any other reason (REM-K40). */
export function unresolvedRoles(
  reason: string | undefined,
  roles: readonly PredefinedRole[],
): readonly UnresolvedRole[] {
  const found = (reason ?? '').matchAll(
    /(clusterrole|role)s?(?:\.rbac\.authorization\.k8s\.io)? "([^"]{1,253})" not found/g,
  );
  return [...found].map(([, kind, name = '']) => {
    const role = kind === 'clusterrole' ? roles.find((each) => each.clusterRole === name) : undefined;
    return { kind: kind === 'clusterrole' ? 'ClusterRole' : 'Role', name, ...(role && { role: role.id }) };
  });
}
