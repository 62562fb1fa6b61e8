/** Which entries a text leads to, best first. */

import type { EntryId } from '../../entry/entry.ts';
import { never } from '../../lib/never.ts';
import type { Span } from '../../lib/result.ts';
import type { Denial, Gate } from '../denial.ts';
import type { Signature } from '../signature.ts';

/** Why an entry was found. `general`: the code or sentence is an envelope for many refusals; `denial`: only the gate is known. */
export type Reason =
  | { readonly kind: 'code'; readonly code: string; readonly general: boolean }
  | { readonly kind: 'message'; readonly message: string; readonly general: boolean }
  | { readonly kind: 'denial'; readonly gate: Gate };

/** An entry that explains something in the text, why, and where that stands. */
export interface Match {
  readonly entry: EntryId;
  readonly reason: Reason;
  readonly spans: readonly Span[];
}

/** A signature's places in the text, and how many characters it fixes. */
export interface Found {
  readonly signature: Signature;
  readonly spans: readonly Span[];
  readonly weight: number;
}

/**
 * The entries whose signatures were found, each once, with its best reason. Specific beats general: codes, then messages,
 * then codes and messages marked `general`, then what is said of a gate as a whole; within a tier the one that fixes more
 * characters, then the one found earlier.
 */
export function rank(found: readonly Found[], denials: readonly Denial[]): Match[] {
  const candidates = found.flatMap(({ signature, spans, weight }) => {
    const match = {
      entry: signature.entry,
      reason: reasonOf(signature),
      spans: spansOf(signature, spans, denials),
    };
    return match.spans.length === 0 ? [] : [{ match, tier: tierOf(match.reason), weight }];
  });
  candidates.sort((a, b) => a.tier - b.tier || b.weight - a.weight || startOf(a.match) - startOf(b.match));
  const seen = new Set<EntryId>();
  return candidates.flatMap(({ match }) => {
    if (seen.has(match.entry)) return [];
    seen.add(match.entry);
    return [match];
  });
}

function startOf(match: Match): number {
  return match.spans[0]?.start ?? 0;
}

function spansOf(signature: Signature, spans: readonly Span[], denials: readonly Denial[]): readonly Span[] {
  if (signature.kind !== 'denial') return spans;
  return denials.filter(({ gate }) => gate === signature.gate).map((denial) => denial.spans.whole);
}

function reasonOf(signature: Signature): Reason {
  switch (signature.kind) {
    case 'code':
      return { kind: 'code', code: signature.code, general: signature.general === true };
    case 'message':
      return { kind: 'message', message: signature.message, general: signature.general === true };
    case 'denial':
      return { kind: 'denial', gate: signature.gate };
    default:
      return never(signature);
  }
}

function tierOf(reason: Reason): number {
  switch (reason.kind) {
    case 'code':
      return reason.general ? 2 : 0;
    case 'message':
      return reason.general ? 3 : 1;
    case 'denial':
      return 4;
    default:
      return never(reason);
  }
}
