/** What the page and the worker that reads the dump say to each other. */
import type { DirectoryProblem, RamName } from '../../../domain/rbac/directory.ts';
import type { Holder } from '../../../domain/rbac/holders.ts';
import type { ObjectCounts } from './counts.ts';
import type { ProblemGroup } from './problem-groups.ts';
import type { Fault } from './read/dump.ts';
import type { Counts, Query, Rows } from './table.ts';

export type ToReader =
  | { readonly kind: 'read'; readonly source: string | Blob }
  | { readonly kind: 'directory'; readonly text: string }
  | { readonly kind: 'find'; readonly query: Query }
  | { readonly kind: 'open'; readonly key: number };

export interface Summary {
  readonly documents: number;
  readonly objects: ObjectCounts;
  readonly faults: readonly Fault[];
  readonly problems: readonly ProblemGroup[];
}

/** The outcome of reading RAM's lists. */
export type DirectoryOutcome =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read';
      readonly names: Readonly<Record<RamName['kind'], number>>;
      readonly isComplete: boolean;
    }
  | { readonly kind: 'broken'; readonly line: number; readonly column: number }
  | { readonly kind: 'refused'; readonly output: number; readonly problem: DirectoryProblem };

/** An identity with what each of its bindings allows. */
export interface Opened {
  readonly key: number;
  readonly kind: Holder['kind'];
  readonly name: string;
  readonly holdings: readonly OpenedHolding[];
  readonly total: number;
}

export type OpenedHolding = Holder['holdings'][number] & {
  /** The role's rules as YAML; empty where the role is not there. */
  readonly rules: string;
  readonly mayBeCreators: boolean;
};

export type FromReader =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'ready'; readonly summary: Summary }
  | { readonly kind: 'failed'; readonly why: 'size' | 'broken'; readonly reason: string }
  | { readonly kind: 'counts'; readonly counts: Counts }
  | { readonly kind: 'directory'; readonly outcome: DirectoryOutcome }
  | { readonly kind: 'found'; readonly query: Query; readonly rows: Rows }
  | { readonly kind: 'opened'; readonly opened: Opened | undefined };
