/**
 * A policy and the requests to try on it as the fragment of a link, which no server sees: `#policy=1.` and compressed
 * JSON. The compression carries a checksum, so that a link that lost a part is told from one that is whole. A link of
 * another page brings a policy as plain text: `#json=`.
 */
import { fail, ok, type Result } from '../../../../domain/lib/result.ts';
import { isRecord, type RequestForm, readRequests } from './request.ts';

export interface Shared {
  readonly text: string;
  readonly requests: readonly RequestForm[];
}

/** `long`: many programs would cut it; with the length it would have. */
export type ShareFault = { readonly kind: 'long'; readonly length: number };

/** `broken`: a part is missing or was changed; `newer`: of a later version; `large`: more than a page would send. */
export type LinkFault = 'broken' | 'newer' | 'large';

/** The longest link that chats, mails and trackers are known to pass on whole. */
const LONGEST = 8_000;
/** Far more than the builder shows; a link that grows beyond it was not made here. */
const LARGEST = 1_000_000;

/** The fragment for what is shared, with its `#`. Fails when `address` and fragment together are too long a link. */
export async function toFragment(
  { text, requests }: Shared,
  address: string,
): Promise<Result<string, ShareFault>> {
  const bytes = new TextEncoder().encode(JSON.stringify({ text, requests }));
  const packed = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')));
  const fragment = `#policy=1.${toBase64Url(packed ?? new Uint8Array())}`;
  const length = address.length + fragment.length;
  return length > LONGEST ? fail({ kind: 'long', length }) : ok(fragment);
}

/** What a fragment holds; undefined when it holds no policy, as that of a heading. */
export async function fromFragment(fragment: string): Promise<Result<Shared, LinkFault> | undefined> {
  const [, plain] = /^#json=(.*)$/s.exec(fragment) ?? [];
  if (plain !== undefined) return readPlain(plain);
  const [, version, packed] = /^#policy=(?:(\d+)\.)?(.*)$/s.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  if (version === undefined) return fail('broken');
  return version === '1' ? unpack(packed) : fail('newer');
}

function readPlain(text: string): Result<Shared, LinkFault> {
  try {
    return ok({ text: decodeURIComponent(text), requests: [] });
  } catch {
    return fail('broken');
  }
}

async function unpack(packed: string): Promise<Result<Shared, LinkFault>> {
  try {
    const stream = new Blob([fromBase64Url(packed)]).stream();
    const bytes = await collect(stream.pipeThrough(new DecompressionStream('deflate')));
    if (!bytes) return fail('large');
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isRecord(data) || typeof data.text !== 'string') return fail('broken');
    return ok({ text: data.text, requests: readRequests(data.requests) });
  } catch {
    return fail('broken');
  }
}

/** All of a stream; undefined when it is larger than it may be, without reading on. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > LARGEST) {
      // Whatever cancelling meets, the answer is known.
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws for what is no base64. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
