/** What people take for a refused permission and is something else. */
import type { Span } from '../lib/result.ts';

export const LOOK_ALIKES = [
  /** Missing, unknown or expired credentials: the caller was not recognised at all (HTTP 401). */
  'credentials',
  'tls',
  'unreachable',
  'quota',
  'limit-range',
  'pod-security',
  /** An admission webhook, policy or plug-in: the request was permitted and then turned down for its content. */
  'admission',
  'node-restriction',
  'terminating',
  'throttling',
  'risk-control',
  'image-pull',
  'aws',
  'gcp',
  'azure',
  /** Another product's own access rules that it calls RBAC: Istio, Argo CD. */
  'other-rbac',
  /** A pod's OIDC token is not accepted: set-up of RRSA, not a missing permission. */
  'rrsa',
  /** Not found, sold out and the like under a code that sounds like a refusal. */
  'other',
] as const;
export type LookAlikeKind = (typeof LOOK_ALIKES)[number];

export interface LookAlike {
  readonly kind: LookAlikeKind;
  /** Where it stands first. */
  readonly spans: { readonly whole: Span };
  readonly count: number;
  readonly lines: readonly number[];
}
