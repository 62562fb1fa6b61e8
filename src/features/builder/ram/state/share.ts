/**
 * A policy and the requests to try on it as the fragment of a link, which no server sees: `#policy=1.` and packed data. A
 * link of another page brings a policy as plain text: `#json=`.
 */
import { fail, ok, type Result } from '../../../../domain/lib/result.ts';
import { LONGEST_LINK, pack, unpack } from '../../../../parts/packed.ts';
import { isRecord, type RequestForm, readRequests } from './request.ts';

export interface Shared {
  readonly text: string;
  readonly requests: readonly RequestForm[];
}

/** `long`: many programs would cut it; with the length it would have. */
export type ShareFault = { readonly kind: 'long'; readonly length: number };

/** `broken`: a part is missing or was changed; `newer`: of a later version; `large`: more than a page would send. */
export type LinkFault = 'broken' | 'newer' | 'large';

/** The fragment for what is shared, with its `#`. Fails when `address` and fragment together are too long a link. */
export async function toFragment(
  { text, requests }: Shared,
  address: string,
): Promise<Result<string, ShareFault>> {
  const fragment = `#policy=1.${await pack({ text, requests })}`;
  const length = address.length + fragment.length;
  return length > LONGEST_LINK ? fail({ kind: 'long', length }) : ok(fragment);
}

/** What a fragment holds; undefined when it holds no policy, as that of a heading. */
export async function fromFragment(fragment: string): Promise<Result<Shared, LinkFault> | undefined> {
  const [, plain] = /^#json=(.*)$/s.exec(fragment) ?? [];
  if (plain !== undefined) return readPlain(plain);
  const [, version, packed] = /^#policy=(?:(\d+)\.)?(.*)$/s.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  if (version === undefined) return fail('broken');
  return version === '1' ? readPacked(packed) : fail('newer');
}

function readPlain(text: string): Result<Shared, LinkFault> {
  try {
    return ok({ text: decodeURIComponent(text), requests: [] });
  } catch {
    return fail('broken');
  }
}

async function readPacked(packed: string): Promise<Result<Shared, LinkFault>> {
  const read = await unpack(packed);
  if (!read.ok) return read;
  const data = read.value;
  if (!isRecord(data) || typeof data.text !== 'string') return fail('broken');
  return ok({ text: data.text, requests: readRequests(data.requests) });
}
