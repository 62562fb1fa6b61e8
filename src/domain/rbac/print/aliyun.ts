/**
 * ACK's own grant of a ClusterRole: `UpdateUserPermissions` of the ACK API (`POST /permissions/users/{uid}/update`), in the
 * modes that add and take away. `GrantPermissions`, and this call without a mode, replace everything the identity was granted before.
 */
import { ramId } from '../identity.ts';
import type { Binding, RbacObjects } from '../types.ts';
import { shellCommand, shellWord } from './shell.ts';

export interface AckGrant {
  /** The id of the RAM user or role. */
  readonly uid: string;
  readonly cluster: string;
  /** What the API calls the role: a ClusterRole's name if `isCustom`, else one of the predefined roles. */
  readonly roleName: string;
  readonly isCustom: boolean;
  readonly isRamRole: boolean;
  /** Absent: for the whole cluster. */
  readonly namespace?: string;
}

/** The command that adds a grant and leaves the others alone. */
export function ackGrantCommand(grant: AckGrant): string {
  return updateCommand(grant, 'patch');
}

/** The command that takes a grant back and leaves the others alone. */
export function ackRevokeCommand(grant: AckGrant): string {
  return updateCommand(grant, 'delete');
}

function updateCommand(grant: AckGrant, mode: 'patch' | 'delete'): string {
  const { uid, cluster, roleName, isCustom, isRamRole, namespace } = grant;
  const body = {
    cluster,
    role_type: namespace === undefined ? 'cluster' : 'namespace',
    ...(namespace !== undefined && { namespace }),
    role_name: roleName,
    is_custom: isCustom,
    is_ram_role: isRamRole,
  };
  return shellCommand(
    ['aliyun', 'cs', 'UpdateUserPermissions', `--uid ${shellWord(uid)}`, `--mode ${mode}`],
    [`--body ${shellWord(JSON.stringify([body]))}`],
  );
}

/** The command that shows what an identity was granted: to keep before a change, and to look at after it. */
export function ackShowCommand(uid: string): string {
  return `aliyun cs DescribeUserPermission --uid ${shellWord(uid)}`;
}

/** Why ACK cannot grant what a binding binds: it knows RAM identities and ClusterRoles only. */
export type NoAckGrant =
  | { readonly why: 'role'; readonly name: string }
  | { readonly why: 'subject'; readonly kind: string; readonly name: string };

export interface AckGrants {
  readonly grants: readonly AckGrant[];
  readonly not: readonly NoAckGrant[];
}

/**
 * The bindings of `objects` as grants of ACK, one a subject.
 * @param cluster the cluster's id. @param isRamRole whether the ids are those of RAM roles.
 */
export function ackGrants(objects: RbacObjects, cluster: string, isRamRole: boolean): AckGrants {
  const grants: AckGrant[] = [];
  const not: NoAckGrant[] = [];
  const read = ({ roleRef, subjects = [] }: Binding, namespace: string | undefined): void => {
    if (roleRef.kind !== 'ClusterRole') {
      not.push({ why: 'role', name: roleRef.name });
      return;
    }
    for (const { kind, name } of subjects) {
      const place = namespace === undefined ? {} : { namespace };
      const uid = kind === 'User' ? ramId(name) : undefined;
      if (uid === undefined) not.push({ why: 'subject', kind, name });
      else grants.push({ uid, cluster, roleName: roleRef.name, isCustom: true, isRamRole, ...place });
    }
  };
  for (const binding of objects.clusterRoleBindings) read(binding, undefined);
  for (const binding of objects.roleBindings) read(binding, binding.metadata.namespace ?? '');
  return { grants, not };
}
