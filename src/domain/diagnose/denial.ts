/** A refused request as read from a text. Facts that the text does not state are absent. */
import type { Span } from '../lib/result.ts';

/** Who asked. `id` is as printed and complete (`system:serviceaccount:ns:name`, `Role:session`), `owner` the account that owns it. */
export interface Principal {
  readonly kind: PrincipalKind;
  readonly id?: string;
  readonly owner?: string;
}

/**
 * `ram-identity`: digits that name a RAM user or a RAM role, which the text alone cannot tell apart; `sso`: an identity
 * provider's user without a role; `kubernetes-user`: any other name that the API server was given.
 */
export const PRINCIPAL_KINDS = [
  'ram-user',
  'ram-role-session',
  'cloudsso-role',
  'ram-identity',
  'sso',
  'account-root',
  'service-account',
  'node',
  'anonymous',
  'group',
  'kubernetes-user',
] as const;
export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

/** Where a denial and each of its facts stand in the text. */
export type Spans<Field extends string> = { readonly whole: Span } & { readonly [field in Field]?: Span };

interface Common {
  readonly code?: string;
  readonly principal?: Principal;
}

export interface RamDenial extends Common {
  readonly gate: 'ram';
  readonly action?: string;
  readonly resource?: string;
  readonly deny?: 'implicit' | 'explicit';
  readonly policyType?: string;
  readonly requestId?: string;
  readonly spans: Spans<'code' | 'principal' | 'action' | 'resource' | 'deny' | 'policyType' | 'requestId'>;
}

export interface RbacDenial extends Common {
  readonly gate: 'rbac';
  readonly verb?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly apiGroup?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly path?: string;
  readonly scope?: 'cluster' | 'namespace' | 'path';
  readonly reason?: string;
  readonly spans: Spans<
    'code' | 'principal' | 'verb' | 'resource' | 'name' | 'namespace' | 'path' | 'reason'
  >;
}

export interface ServiceRoleDenial extends Common {
  readonly gate: 'service-role';
  readonly roles: readonly string[];
  readonly link?: string;
  readonly spans: Spans<'code' | 'roles' | 'link'>;
}

export type Denial = RamDenial | RbacDenial | ServiceRoleDenial;
