/** A shape is one way a service words something: where to look for it, and what it says there. */
import type { Span } from '../lib/result.ts';
import type { Gate, MissingRule, RamField, RbacField, ServiceRoleField } from './denial.ts';
import type { LookAlikeKind } from './look-alike.ts';
import type { Pattern } from './match/patterns.ts';
import type { View } from './view/view.ts';

export interface Shape {
  /** Says in tests and merging which shape spoke; two marks of one shape are two tellings. */
  readonly name: string;
  readonly patterns: readonly Pattern[];
  /** Says nothing by itself; read only near a shape that does. */
  readonly hint?: boolean;
  /** Reads what stands at the hit, or answers `undefined` when it is not this shape after all. */
  read(hit: Hit): Mark | undefined;
}

/** A place in the view where pattern number `pattern` of a shape stands. */
export interface Hit {
  readonly view: View;
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

export interface Fact {
  readonly value: string;
  readonly span: Span;
  readonly uncertain?: boolean;
}

/** Facts as shapes read them; `merge` makes denials of them. */
export type FactName =
  | RamField
  | RbacField
  | ServiceRoleField
  | 'scope'
  | 'principalType'
  | 'owner'
  /** A code that no family is known for. */
  | 'unknownCode'
  /** A code that other vendors use too, or that only stands in for a better one. */
  | 'weakCode'
  /** Something of Alibaba Cloud stands beside: its host or an error code of its object store. */
  | 'service';
export type Facts = { readonly [name in FactName]?: Fact };
/** Facts while they are gathered; `mark` leaves out those that were not there. */
export type Gathered = { [name in FactName]?: Fact | undefined };

/** What a shape read. */
export interface Mark {
  readonly gate: Gate | 'none';
  readonly shape: string;
  readonly span: Span;
  /** Whether it shows that this gate refused: by itself, only where no other denial is near, only beside a `service`, or not. */
  readonly proof: 'yes' | 'alone' | 'beside' | 'no';
  /** It begins a line, or follows a label that does. */
  readonly leading: boolean;
  /** It begins a line behind a time stamp, without a label. */
  readonly fresh: boolean;
  /** It begins right behind a quote. */
  readonly quoted: boolean;
  readonly facts: Facts;
  readonly rules?: readonly MissingRule[];
  readonly roles?: readonly string[];
  readonly trusted?: boolean;
  readonly lookAlike?: LookAlikeKind;
  /** What it says makes a denial told at the same place untrue. */
  readonly instead?: boolean;
}
