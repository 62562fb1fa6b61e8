/**
 * Seven signs that stand for a text in a name: lower-case letters and digits. Not for secrets.
 * Source: FNV-1a, 32 bits.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
