import type { Place } from '../lib/result.ts';

/** A RAM policy as read. Lists stand where the language allows a single value or a list. */
export interface Policy {
  /** As written; RAM knows only `1`. */
  readonly version?: string;
  readonly statements: readonly Statement[];
  /** Members that the language does not know or whose value has the wrong type, kept for `print`. */
  readonly extra?: readonly Member[];
}

export interface Statement {
  /** As written; RAM knows `Allow` and `Deny`. */
  readonly effect?: string;
  readonly action?: readonly string[];
  readonly notAction?: readonly string[];
  readonly resource?: readonly string[];
  readonly condition?: Condition;
  /** As in Policy: `Principal`, unknown members, known ones with a value of the wrong type, overridden repetitions. */
  readonly extra?: readonly Member[];
  /** Where the statement stands in the text it was read from; absent in a policy that was built. */
  readonly at?: Place;
}

/** All operators must hold; of an operator given twice the last counts. */
export type Condition = readonly ConditionBlock[];

export interface ConditionBlock {
  readonly operator: string;
  readonly keys: readonly ConditionKey[];
}

interface ConditionKey {
  readonly key: string;
  readonly values: readonly string[];
}

/** JSON as data that keeps what a JavaScript object would lose: repeated keys, `__proto__`, digits of numbers. */
export type Json =
  | string
  | boolean
  | null
  | { readonly number: string }
  | { readonly items: readonly Json[] }
  | { readonly members: readonly Member[] };

export interface Member {
  readonly key: string;
  readonly value: Json;
}

/** The members of a statement that `Statement` has a field for, in the order in which they are printed. */
export const statementElements = ['Effect', 'Action', 'NotAction', 'Resource', 'Condition'] as const;
