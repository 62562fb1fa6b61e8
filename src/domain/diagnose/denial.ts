/** A refused request as read from a text. Facts that the text does not state are absent. */
import type { Span } from '../lib/result.ts';
import type { Principal } from './principal.ts';

export type Gate = 'ram' | 'rbac' | 'service-role';

/** Where a denial and each of its facts stand in the text. */
export type Spans<Field extends string> = { readonly whole: Span } & { readonly [field in Field]?: Span };

interface Told<Field extends string> {
  readonly code?: string;
  readonly spans: Spans<Field | 'code'>;
  /** How often the text tells this denial, and the lines where it begins to, counted from 1. */
  readonly count: number;
  readonly lines: readonly number[];
  /** Facts that the text leaves open: it was cut off, or a line break may or may not belong to them. */
  readonly uncertain?: readonly Field[];
  /** Only a code is known, not what was asked: the reader has to say what they were doing. */
  readonly ask: boolean;
}

export const RAM_FIELDS = [
  'code',
  'principal',
  'action',
  'resource',
  'deny',
  'policyType',
  'requestId',
] as const;
export type RamField = (typeof RAM_FIELDS)[number];

export interface RamDenial extends Told<RamField> {
  readonly gate: 'ram';
  readonly action?: string;
  readonly resource?: string;
  readonly principal?: Principal;
  readonly deny?: 'implicit' | 'explicit';
  readonly policyType?: string;
  readonly requestId?: string;
}

export const RBAC_FIELDS = [
  'code',
  'principal',
  'verb',
  'resource',
  'subresource',
  'apiGroup',
  'name',
  'namespace',
  'path',
  'reason',
] as const;
export type RbacField = (typeof RBAC_FIELDS)[number];

export interface RbacDenial extends Told<RbacField> {
  readonly gate: 'rbac';
  readonly principal?: Principal;
  readonly verb?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly apiGroup?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly path?: string;
  readonly scope?: 'cluster' | 'namespace' | 'path';
  readonly reason?: string;
  /** Rules that the principal wanted to grant and does not hold, as the escalation check prints them. */
  readonly missingRules?: readonly MissingRule[];
}

/** A policy rule with the fields that were printed. */
export interface MissingRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

export const SERVICE_ROLE_FIELDS = ['code', 'roles', 'link'] as const;
export type ServiceRoleField = (typeof SERVICE_ROLE_FIELDS)[number];

export interface ServiceRoleDenial extends Told<ServiceRoleField> {
  readonly gate: 'service-role';
  /** Roles that the text or its link names. */
  readonly roles: readonly string[];
  readonly link?: string;
  /** Present with a link: `false` warns that its host is not one of Alibaba Cloud's consoles. */
  readonly trusted?: boolean;
}

export type Denial = RamDenial | RbacDenial | ServiceRoleDenial;
