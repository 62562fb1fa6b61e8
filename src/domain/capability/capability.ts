/** What a person wants to do, as the requests it makes at both gates. */
import type { EntryId } from '../entry/entry.ts';

/** A call of an Alibaba Cloud API. `account`: RAM can only allow it on every resource. */
export interface RamNeed {
  readonly action: string;
  readonly resource: 'cluster' | 'account';
}

/** A request inside the cluster, as RBAC sees it. */
export type RbacNeed =
  | {
      readonly verb: string;
      readonly apiGroup: string;
      readonly resource: string;
      readonly subresource?: string;
      readonly scope: 'namespace' | 'cluster';
    }
  | { readonly verb: string; readonly path: string };

/** The requests stand in the order in which they are made. */
export interface Capability {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly note?: string;
  /** The entry that explains a refusal of it. */
  readonly entry?: EntryId;
  readonly ram: readonly RamNeed[];
  readonly rbac: readonly RbacNeed[];
  /** Roles that ACK's documentation names for it. */
  readonly documentedRoles: readonly { readonly id: string; readonly name: string }[];
  readonly serviceRoles: readonly string[];
  /** The code that ACK refuses exactly this with. */
  readonly code?: string;
  readonly certainty: 'documented' | 'known' | 'inferred';
}

export interface CapabilityGroup {
  readonly id: string;
  readonly name: string;
  readonly capabilities: readonly Capability[];
}

/** A need in the short form that people write: `create pods/exec`, `get /metrics`. */
export function rbacNeedText(need: RbacNeed): string {
  if ('path' in need) return `${need.verb} ${need.path}`;
  const group = need.apiGroup ? `.${need.apiGroup}` : '';
  return `${need.verb} ${need.resource}${group}${need.subresource ? `/${need.subresource}` : ''}`;
}
