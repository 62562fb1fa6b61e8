/** Signatures for tests. */
import { type EntryId, entryId } from '../entry/entry.ts';
import type { Gate } from './denial.ts';
import type { Signature } from './signature.ts';

type Sign = { code: string; general?: true } | { message: string; general?: true } | { denial: Gate };

/** A signature of the entry called `name`. */
export function signature(name: string, sign: Sign): Signature {
  const entry = entryOf(name);
  if ('denial' in sign) return { entry, kind: 'denial', gate: sign.denial };
  return 'code' in sign ? { entry, kind: 'code', ...sign } : { entry, kind: 'message', ...sign };
}

function entryOf(name: string): EntryId {
  const entry = entryId(name);
  if (entry === undefined) throw new Error(`Not an entry id: ${name}`);
  return entry;
}
