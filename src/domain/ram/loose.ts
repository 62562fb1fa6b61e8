/** What people write into JSON and RAM refuses, though it is clear what they mean. */
export interface Loose {
  readonly what: 'comment' | 'trailing-comma' | 'byte-order-mark';
  readonly start: number;
  readonly end: number;
}

export interface Loosened {
  /** The text with each of these blanked out, offsets unchanged. */
  readonly strict: string;
  readonly found: readonly Loose[];
  /** How deep brackets nest. */
  readonly depth: number;
}

/**
 * Finds comments (`//`, `/*`, and `#` as in Alibaba Cloud's samples), commas before a closing bracket and a byte order
 * mark, outside of strings. Does not judge the rest. One pass over the text.
 */
export function loosen(text: string): Loosened {
  const found: Loose[] = [];
  let depth = 0;
  let deepest = 0;
  let comma = -1;
  let at = 0;
  if (text.startsWith('\ufeff')) found.push({ what: 'byte-order-mark', start: 0, end: ++at });
  while (at < text.length) {
    const char = text.charAt(at);
    const comment = commentEnd(text, at);
    if (comment > at) {
      found.push({ what: 'comment', start: at, end: comment });
      at = comment;
      continue;
    }
    if (char === ']' || char === '}') {
      if (comma >= 0) found.push({ what: 'trailing-comma', start: comma, end: comma + 1 });
      depth--;
    } else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    if (char === ',') comma = at;
    else if (!' \t\r\n'.includes(char)) comma = -1;
    at = char === '"' ? stringEnd(text, at) : at + 1;
  }
  found.sort((a, b) => a.start - b.start);
  return { strict: blank(text, found), found, depth: deepest };
}

/** The end of a comment that begins here, or the same place where none does. */
function commentEnd(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (text[at] !== '#' && !text.startsWith('//', at)) return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The end of a string that begins here; a line break ends it too, for no JSON string holds one. */
function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '"' || char === '\n') return i + 1;
  }
  return text.length;
}

function blank(text: string, found: readonly Loose[]): string {
  let strict = '';
  let at = 0;
  for (const { start, end } of found) {
    strict += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return strict + text.slice(at);
}
