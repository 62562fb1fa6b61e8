/** What an entry is, once its file has been read and checked. The fields are explained in `compile/schema.ts`. */
import type { Signature } from '../diagnose/signature.ts';

/** The layer that refused. `both` and `none` belong to entries only, never to a denial. */
export const GATES = ['ram', 'rbac', 'both', 'service-role', 'none'] as const;
export type EntryGate = (typeof GATES)[number];

/** The three parts of the reference. */
export const GROUPS = ['failures', 'rbac', 'ram'] as const;
export type EntryGroup = (typeof GROUPS)[number];

/** An entry's id: its file name and the last part of its address. Only `entryId` makes one from a string. */
export type EntryId = string & { readonly __brand: 'EntryId' };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads an entry id: lower-case words joined by hyphens. Answers `undefined` for anything else. */
export function entryId(text: string): EntryId | undefined {
  return ID.test(text) ? (text as EntryId) : undefined;
}

/** A refused request as people paste it. `seen` was read in a source, `shape` is a documented template, filled in. */
export interface Sample {
  readonly text: string;
  readonly origin: 'seen' | 'shape';
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** What lifts the refusal: any one of `roles`, all of `actions`, all of `serviceRoles`. */
export interface EntryRemedy {
  readonly roles: readonly string[];
  readonly actions: readonly string[];
  readonly serviceRoles: readonly string[];
}

/** The facts of one entry; its title, summary, questions and body are wording and stand beside them per locale. */
export interface Entry {
  readonly id: EntryId;
  readonly gate: EntryGate;
  readonly group: EntryGroup;
  readonly signatures: readonly Signature[];
  readonly samples: readonly Sample[];
  readonly remedy: EntryRemedy;
  readonly related: readonly EntryId[];
  readonly sources: readonly Source[];
  readonly reviewed: string;
}
