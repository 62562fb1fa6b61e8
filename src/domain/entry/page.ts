/** What the compiled content hands to the app: three sizes of the same entry, so that a page loads only what it shows. */
import type { BodyNode } from './body.ts';
import type { EntryGate, EntryGroup, EntryId, Source } from './entry.ts';

/** Enough to list an entry. */
export interface EntryHead {
  readonly id: EntryId;
  readonly gate: EntryGate;
  readonly group: EntryGroup;
  readonly title: string;
  readonly summary: string;
  /** `error` explains a refusal that a text shows, `how-to` answers a question. */
  readonly kind: 'error' | 'how-to';
  /** The codes that lead here, as services print them. */
  readonly codes: readonly string[];
  readonly reviewed: string;
}

/** Everything the entry's own page shows. */
export interface EntryPage {
  readonly head: EntryHead;
  readonly body: readonly BodyNode[];
  readonly remedy: {
    readonly roles: readonly { readonly id: string; readonly name: string }[];
    readonly actions: readonly string[];
    readonly serviceRoles: readonly string[];
  };
  readonly related: readonly Pick<EntryHead, 'id' | 'gate' | 'title'>[];
  readonly sources: readonly Source[];
}

/** What typed words are looked up in. */
export interface SearchDoc {
  readonly id: EntryId;
  readonly title: string;
  readonly summary: string;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly asks: readonly string[];
  readonly text: string;
}
