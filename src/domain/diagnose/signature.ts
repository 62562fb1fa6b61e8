import type { EntryId } from '../entry/entry.ts';
import type { Gate } from './denial.ts';

/**
 * What recognises an entry in a text; stands in the entry's front matter.
 * A `code` is an identifier a service prints (`ForbiddenHelmUsage`), compared without case and with `.`, `_` and `-` alike.
 * A `message` is a sentence template with `{slots}`; a slot takes any run of text inside one sentence.
 * `general` marks an envelope that many different refusals come in (`StatusForbidden`, `User "{user}" cannot …`):
 * any signature without the mark that is found beside it wins (`match/rank.ts`).
 * A `denial` stands for every denial of a gate, for the entry that explains them all when nothing else is known.
 */
export type Signature =
  | { readonly entry: EntryId; readonly kind: 'code'; readonly code: string; readonly general?: boolean }
  | {
      readonly entry: EntryId;
      readonly kind: 'message';
      readonly message: string;
      readonly general?: boolean;
    }
  | { readonly entry: EntryId; readonly kind: 'denial'; readonly gate: Gate };
