/** The predefined roles that ACK's console offers, and Kubernetes' own that are granted through it. */
import type { Rule } from '../rbac/types.ts';

/** Where ACK grants a role: in every cluster of the account, in one cluster, in one namespace. */
export const GRANT_SCOPES = ['all-clusters', 'cluster', 'namespace'] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];

export interface PredefinedRole {
  /** Ours, because ACK's API name `admin` is not Kubernetes' `admin`. */
  readonly id: string;
  /** As the console says it. */
  readonly name: string;
  /** `role_name` in ACK's grant API. */
  readonly apiName: string;
  /** Absent where it was never published. */
  readonly clusterRole?: string;
  readonly scopes: readonly GrantScope[];
  /** Granted as a custom role, `is_custom: true`. */
  readonly custom: boolean;
  readonly summary: string;
  /** Where the rules were published, and how sure that is; absent where they never were. */
  readonly published?: Publication;
  /** The published rules; there exactly where `published` is. */
  readonly rules?: readonly Rule[];
  /** What surprises about it. */
  readonly notes: readonly string[];
}

export interface Publication {
  /** The day since which they hold; absent where the page does not say. */
  readonly date?: string;
  readonly certainty: 'documented' | 'inferred';
  readonly source: string;
}
