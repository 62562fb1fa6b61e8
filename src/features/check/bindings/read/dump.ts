/** A dump as it was read, whatever its format. */
import type { YamlFaultKind } from '../../../../wording/rbac-problems.ts';

export type Path = readonly (string | number)[];

/** A piece that could not be read. The rest is used. */
export interface Fault {
  readonly kind: YamlFaultKind | 'json';
  /** Counted from 1, as in the text. */
  readonly document: number;
  readonly line: number;
  readonly column: number;
}

export interface Dump {
  /** One a document; `undefined` where it, or an item of its list, could not be read. */
  readonly documents: readonly unknown[];
  readonly faults: readonly Fault[];
  /** The lines of places in the documents. A path begins with the number of its document, counted from 0. */
  readonly linesOf: (paths: readonly Path[]) => readonly number[];
}

/** Steps of reading: each answers how much of the text has been read, the last one the dump. */
export type Reading = Generator<number, Dump>;
