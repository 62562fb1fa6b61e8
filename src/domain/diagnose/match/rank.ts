/** Which entries a text leads to, best first. */

import type { EntryId } from '../../entry/entry.ts';
import { never } from '../../lib/never.ts';
import type { Span } from '../../lib/result.ts';
import type { Signature } from '../signature.ts';
import type { Compiled } from './signatures.ts';

/** Why an entry was found: a code a service prints, or a sentence. `general` says that it is an envelope for many refusals. */
export type Reason =
  | { readonly kind: 'code'; readonly code: string; readonly general: boolean }
  | { readonly kind: 'message'; readonly message: string; readonly general: boolean };

/** An entry that explains something in the text, why, and where that stands. */
export interface Match {
  readonly entry: EntryId;
  readonly reason: Reason;
  readonly spans: readonly Span[];
}

interface Candidate {
  readonly match: Match;
  readonly tier: number;
  readonly weight: number;
}

/**
 * The entries whose signatures were found, each once, with its best reason. Specific beats general: codes, then messages,
 * then codes and messages marked `general`; within a tier the one that fixes more characters, then the one found earlier.
 */
export function rank(compiled: Compiled, found: readonly (readonly Span[])[]): Match[] {
  const candidates = compiled.signatures.flatMap((signature, index): Candidate[] => {
    const spans = found[index] ?? [];
    if (spans.length === 0) return [];
    const match = { entry: signature.entry, reason: reasonOf(signature), spans };
    return [{ match, tier: tierOf(match.reason), weight: compiled.weights[index] ?? 0 }];
  });
  candidates.sort((a, b) => a.tier - b.tier || b.weight - a.weight || startOf(a) - startOf(b));
  const seen = new Set<EntryId>();
  return candidates.flatMap(({ match }) => {
    if (seen.has(match.entry)) return [];
    seen.add(match.entry);
    return [match];
  });
}

function startOf(candidate: Candidate): number {
  return candidate.match.spans[0]?.start ?? 0;
}

function reasonOf(signature: Signature): Reason {
  const general = signature.general === true;
  switch (signature.kind) {
    case 'code':
      return { kind: 'code', code: signature.code, general };
    case 'message':
      return { kind: 'message', message: signature.message, general };
    default:
      return never(signature);
  }
}

function tierOf(reason: Reason): number {
  return (reason.general ? 2 : 0) + (reason.kind === 'code' ? 0 : 1);
}
