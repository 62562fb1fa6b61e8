/** Picks what is worth looking up in a long paste, so that the fuzzy search never sees the paste itself. */

export interface SalientWord {
  readonly word: string;
  readonly start: number;
}

const REFUSAL =
  /forbid|denied|deny|refus|reject|unauthor|not auth|permission|cannot|error|fail|拒绝|权限|授权/i;
const CODE_LIKE = /[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*/g;
const MAX_CODES = 40;
const MAX_WORDS = 14;

/**
 * Words that look like a service's error code, from lines that speak of a refusal first.
 * @param text a paste of any size; time is linear in it.
 * @returns at most 40 distinct words with their place.
 */
export function codeLikeWords(text: string): readonly SalientWord[] {
  const seen = new Map<string, number>();
  for (const refusalsOnly of [true, false]) {
    for (const { line, start } of lines(text)) {
      if (REFUSAL.test(line) !== refusalsOnly) continue;
      for (const match of line.matchAll(CODE_LIKE)) {
        if (looksLikeCode(match[0]) && !seen.has(match[0])) seen.set(match[0], start + match.index);
        if (seen.size >= MAX_CODES) return toWords(seen);
      }
    }
  }
  return toWords(seen);
}

/**
 * A short query from a long paste: the distinct plain words of its refusals, without ids, times and paths.
 * @returns at most 14 words; empty when no line speaks of a refusal.
 */
export function salientQuery(text: string): string {
  const picked = new Set<string>();
  for (const { line } of lines(text)) {
    if (!REFUSAL.test(line)) continue;
    for (const word of line.match(/[\p{L}]{3,24}/gu) ?? []) {
      picked.add(word.toLowerCase());
      if (picked.size >= MAX_WORDS) return [...picked].join(' ');
    }
  }
  return [...picked].join(' ');
}

function* lines(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield { line: text.slice(start, stop), start };
    start = stop + 1;
  }
}

/** Two humps, or an underscore or dot before digits; a plain word or a version number is neither. */
function looksLikeCode(word: string): boolean {
  if (word.length < 8 || word.length > 64) return false;
  return /[a-z][A-Z]/.test(word) || /[A-Za-z]{4,}[._-]\d{3}$/.test(word) || /^[A-Z]{4,}\d{3}$/.test(word);
}

function toWords(seen: ReadonlyMap<string, number>): SalientWord[] {
  return [...seen].map(([word, start]) => ({ word, start }));
}
