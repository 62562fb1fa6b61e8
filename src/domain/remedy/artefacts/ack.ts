/** ACK's own grants of a ClusterRole, which its console shows and which survive in its records. */
import { type AckGrant, ackGrantCommand, ackRevokeCommand, ackShowCommand } from '../../rbac/print/aliyun.ts';
import { attribute, block, reference } from '../../rbac/print/hcl.ts';
import { PLACEHOLDERS } from '../facts.ts';
import type { Holder } from '../rbac/holder.ts';
import type { RoleGrant } from '../remedy.ts';
import type { ConsoleStep } from './delivery.ts';

type RamHolder = Extract<Holder, { kind: 'ram' }>;

/** A grant of a ClusterRole of one's own, by its name. */
export function customGrant(
  holder: RamHolder,
  roleName: string,
  namespace: string | undefined,
  cluster: string | undefined,
): AckGrant {
  return {
    uid: holder.uid,
    cluster: cluster ?? PLACEHOLDERS.cluster,
    roleName,
    isCustom: true,
    isRamRole: holder.isRole === true,
    ...(namespace !== undefined && { namespace }),
  };
}

/** A grant of a role that ACK offers. */
export function predefinedGrant(
  holder: RamHolder,
  { role, namespace }: RoleGrant,
  cluster: string | undefined,
): AckGrant {
  return { ...customGrant(holder, role.apiName, namespace, cluster), isCustom: role.custom };
}

/** Adds the grant; the commands to show and to take it back are for check and undo. */
export const ackCommands = { add: ackGrantCommand, revoke: ackRevokeCommand, show: ackShowCommand };

/**
 * Terraform's resource for the grants of one identity; it replaces those that stand elsewhere.
 * Source: the provider's documentation of `alicloud_cs_kubernetes_permissions`.
 */
export function ackTerraform(grants: readonly AckGrant[]): string {
  const [first] = grants;
  if (first === undefined) return '';
  const label = /^\d+$/.test(first.uid) ? `ram_${first.uid}` : 'identity';
  return block(`resource "alicloud_cs_kubernetes_permissions" "${label}"`, [
    attribute('uid', first.uid),
    ...grants.map(
      ({ cluster, roleName, isCustom, isRamRole, namespace = '' }) =>
        [
          'permissions',
          [
            attribute('cluster', cluster),
            attribute('role_type', namespace === '' ? 'cluster' : 'namespace'),
            attribute('role_name', roleName),
            attribute('namespace', namespace),
            attribute('is_custom', reference(String(isCustom))),
            attribute('is_ram_role', reference(String(isRamRole))),
          ],
        ] as const,
    ),
  ]);
}

/** The way through ACK's console. `role` is a predefined role's name in it. */
export function ackSteps(grant: AckGrant, role: string | undefined): readonly ConsoleStep[] {
  const place = {
    cluster: grant.cluster,
    ...(grant.namespace !== undefined && { namespace: grant.namespace }),
  };
  return [
    { code: grant.isRamRole ? 'ack-open-authorizations-roles' : 'ack-open-authorizations-users' },
    { code: 'ack-choose-identity', values: { id: grant.uid } },
    role === undefined
      ? { code: 'ack-add-custom-role', values: { ...place, role: grant.roleName } }
      : { code: 'ack-add-predefined-role', values: { ...place, role } },
  ];
}
