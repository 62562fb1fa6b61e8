/** What is asked: a task, or requests that somebody wrote, as requests to one of the gates. */
import type { Capability, RamNeed, RbacNeed } from '../capability/capability.ts';
import type { Context } from '../ram/condition.ts';
import type { RbacRequest } from '../rbac/types.ts';
import { requestOf } from '../role/request.ts';
import type { Principal } from './principal.ts';

/** Where the requests go; what is not known is empty. */
export interface Target {
  readonly cluster: string;
  readonly region: string;
  readonly account: string;
  /** Empty: all namespaces at once. */
  readonly namespace: string;
}

/** A call of an Alibaba Cloud API. A resource that names a cluster may be known in part only. */
export interface RamAsked {
  readonly kind: 'ram';
  readonly action: string;
  /** As it was written, or `*`; absent where nobody knows what the action is called on. */
  readonly resource?: string | ClusterResource;
  readonly context?: Context;
}

/** A cluster as a resource; parts that are not known are absent. */
export interface ClusterResource {
  readonly region?: string;
  readonly account?: string;
  readonly cluster?: string;
}

/** A request to the API server. */
export interface RbacAsked {
  readonly kind: 'rbac';
  readonly request: RbacRequest;
}

/** ACK looks whether somebody was granted one of these roles; no rule decides. */
export interface RoleAsked {
  readonly kind: 'role';
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly namespace: string;
}

export type Asked = RamAsked | RbacAsked | RoleAsked;

/** The requests of a task in the order in which they are made: the RAM gate comes first. Never fails. */
export function askedByTask(
  { ram, rbac, documentedRoles }: Capability,
  target: Target,
  principal: Principal,
  context?: Context,
): readonly Asked[] {
  const looksAtRole = rbac.length === 0 && documentedRoles.length > 0;
  return [
    ...ram.map((need) => ramAsked(need, target, context)),
    ...rbac.map((need) => rbacAsked(need, target, principal)),
    ...(looksAtRole
      ? [{ kind: 'role', roles: documentedRoles, namespace: target.namespace } satisfies Asked]
      : []),
  ];
}

/** A call on the cluster of the target, or on everything. */
export function ramAsked({ action, resource }: RamNeed, target: Target, context?: Context): RamAsked {
  return {
    kind: 'ram',
    action,
    resource: resource === 'account' ? '*' : clusterResource(target),
    ...(context && { context }),
  };
}

/** A request to the API server by the principal. */
export function rbacAsked(need: RbacNeed, { namespace }: Target, { user, groups }: Principal): RbacAsked {
  return { kind: 'rbac', request: requestOf(need, namespace, { user, groups }) };
}

function clusterResource({ region, account, cluster }: Target): ClusterResource {
  return { ...(region && { region }), ...(account && { account }), ...(cluster && { cluster }) };
}

/** The resource as ACK's documentation writes it: a star for what is not known. */
export function resourceText(resource: RamAsked['resource']): string {
  if (resource === undefined || typeof resource === 'string') return resource ?? '*';
  const { region = '*', account = '*', cluster = '*' } = resource;
  return `acs:cs:${region}:${account}:cluster/${cluster}`;
}
