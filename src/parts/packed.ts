/**
 * Data as a part of a link that no server sees: JSON, compressed, in the letters that addresses are made of. The
 * compression carries a checksum, so that a link that lost a part is told from one that is whole.
 */
import { fail, ok, type Result } from '../domain/lib/result.ts';
import { mapTexts } from '../domain/lib/texts.ts';

/** The longest link that chats, mails and trackers are known to pass on whole. */
export const LONGEST_LINK = 8_000;
/** Far more than a page shows; a link that grows beyond it was not made here. */
const LARGEST = 1_000_000;

/** Credentials are covered, and mail addresses that nobody is called by: whoever gets a link can read all of it. */
export async function pack(data: unknown): Promise<string> {
  const { maskKept } = await import('../domain/diagnose/mask.ts');
  const bytes = new TextEncoder().encode(JSON.stringify(mapTexts(data, maskKept)));
  const packed = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')));
  return toBase64Url(packed ?? new Uint8Array());
}

/** Fails with `broken` where a part is missing or was changed, with `large` where it is more than a page would send. */
export async function unpack(packed: string): Promise<Result<unknown, 'broken' | 'large'>> {
  try {
    const stream = new Blob([fromBase64Url(packed)]).stream();
    const bytes = await collect(stream.pipeThrough(new DecompressionStream('deflate')));
    if (!bytes) return fail('large');
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return ok(data);
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
