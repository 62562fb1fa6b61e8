import type { ConditionMiss, Context } from './condition.ts';

/** What is asked: an action (`cs:GetClusters`) on a resource (an ARN; without one `*`), with the keys it carries. */
export interface RamRequest {
  readonly action: string;
  readonly resource?: string;
  readonly context?: Context;
}

export type Verdict = 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';

/** Indexes into the policies that were evaluated and into the statements of one. */
export interface StatementRef {
  readonly policy: number;
  readonly statement: number;
}

/** What a statement missed. `form`: RAM refuses it as it is; `principal`: it says who, which a request here does not. */
export type Miss = { readonly what: 'action' | 'resource' | 'form' | 'principal' } | ConditionMiss;

/**
 * `decisive` gave the verdict, `matched` fits but did not decide, `undecided` waits for keys but does not decide,
 * `nearest` is an Allow that comes closest to a request nothing allows, `missed` is the rest.
 */
export type Part = 'decisive' | 'matched' | 'undecided' | 'nearest' | 'missed';

export interface StatementPart extends StatementRef {
  readonly part: Part;
  readonly misses: readonly Miss[];
}

/**
 * What the verdict leaves open. Policies that were not shown: `control-policies` and `session-policies` may still
 * refuse, `resource-groups` may still allow. The rest names readings of ours that had a say (RULES.md).
 */
export type Caveat =
  | 'control-policies'
  | 'session-policies'
  | 'resource-groups'
  | 'statement-set-aside'
  | 'principal-not-evaluated'
  | 'unknown-operator'
  | 'duplicate-key'
  | 'absent-key-negated'
  | 'request-pattern'
  | 'resource-not-given';

export interface RamDecision {
  readonly verdict: Verdict;
  /** The statements that gave it; none for an implicit deny. */
  readonly by: readonly StatementRef[];
  /** Every statement with its part, in the order of the policies. */
  readonly statements: readonly StatementPart[];
  readonly caveats: readonly Caveat[];
}
