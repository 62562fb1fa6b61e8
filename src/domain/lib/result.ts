/** An expected outcome as a value: the caller must look at `ok` before it can reach the value. */
export type Result<T, E = Problem[]> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** What is wrong with an input, and where. `path` is a place in the data, `at` a place in the text. */
export interface Problem {
  /** Stable id of the rule that speaks; wording tables are keyed by it. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly at?: Place;
  readonly path?: readonly (string | number)[];
  /** Values that the sentence needs, by slot name. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A place in a text: offsets in UTF-16 units, line and column counted from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** A half-open range of UTF-16 offsets in the text that was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
