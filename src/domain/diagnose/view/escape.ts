/**
 * Escapes as they stand in pasted text: JSON, Go `%q`, shell and HTML, each nested to any depth because logs quote logs,
 * and with a line break inside where a terminal broke the line.
 * Answers are packed into one number, `next * 0x10000 + unit`, so that reading millions of characters allocates nothing.
 */
import { DROP, LINE, QUOTE, SPACE, UNITS } from './characters.ts';
import { type LineStart, skipPrefix } from './prefix.ts';

const BACKSLASH = 0x5c;
const ESC = 0x1b;

export function packed(next: number, unit: number): number {
  return next * 0x10000 + unit;
}

export function nextOf(answer: number): number {
  return Math.floor(answer / 0x10000);
}

export function unitOf(answer: number): number {
  return answer % 0x10000;
}

/** Reads the escape that begins with the backslash at `at`. A run of backslashes is one escape written through several layers. */
export function backslash(text: string, at: number): number {
  let i = at + 1;
  while (text.charCodeAt(i) === BACKSLASH) i++;
  const afterBreak = skipBreak(text, i);
  if (afterBreak > i) return text[afterBreak] === 'u' ? numbered(text, afterBreak, 4, DROP) : packed(i, DROP);
  switch (text[i]) {
    case 'n':
    case 'r':
      return packed(i + 1, LINE);
    case 't':
      return packed(i + 1, SPACE);
    case '/':
      return packed(i + 1, text.charCodeAt(i));
    case '&':
      return packed(i, DROP);
    case 'u':
      return numbered(text, i, 4, BACKSLASH);
    case 'x':
      return numbered(text, i, 2, BACKSLASH);
    case '0':
      return text.startsWith('033', i) ? colour(text, i + 3) : packed(i, BACKSLASH);
    case 'e':
      return text[i + 1] === '[' ? colour(text, i + 1) : packed(i, BACKSLASH);
    default:
      return UNITS[text.charCodeAt(i)] === QUOTE ? packed(i + 1, text.charCodeAt(i)) : packed(i, BACKSLASH);
  }
}

const line: LineStart = { next: 0, record: false };

/** Where the line break at `at` and the prefix behind it end, or `at`. */
function skipBreak(text: string, at: number): number {
  const first = text[at] === '\r' ? at + 1 : at;
  if (text[first] !== '\n') return at;
  skipPrefix(text, first + 1, line);
  return line.next;
}

/** `\u0022`, `\x1b`: `at` is the letter. What does not parse answers `otherwise` and leaves the letter. */
function numbered(text: string, at: number, digits: number, otherwise: number): number {
  let value = 0;
  let i = at + 1;
  for (let count = 0; count < digits; count++) {
    i = skipBreak(text, i);
    const digit = hexDigit(text.charCodeAt(i));
    if (digit < 0) return packed(at, otherwise);
    value = value * 16 + digit;
    i++;
  }
  if (value === ESC) return colour(text, i);
  return packed(i, value === BACKSLASH ? DROP : value);
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The rest of a terminal control sequence after its ESC; drops it. */
export function colour(text: string, at: number): number {
  const open = skipBreak(text, at);
  return packed(text[open] === '[' ? controlEnd(text, open + 1) : at, DROP);
}

/** Where a control sequence's parameters and final letter end (ECMA-48: parameters 0x20-0x3f, final byte 0x40-0x7e). */
function controlEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 32);
  let i = skipBreak(text, at);
  while (i < limit && text.charCodeAt(i) >= 0x20 && text.charCodeAt(i) <= 0x3f) i = skipBreak(text, i + 1);
  const final = text.charCodeAt(i);
  return final >= 0x40 && final <= 0x7e ? i + 1 : i;
}

/** A colour whose ESC got lost on the way, such as `[31m` or `[0m`: where it ends, or -1. */
export function lostColour(text: string, at: number): number {
  let i = at + 1;
  while (i < at + 12 && isDigitOrSemicolon(text.charCodeAt(i))) i++;
  return i > at + 1 && text[i] === 'm' ? i + 1 : -1;
}

function isDigitOrSemicolon(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x3b;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
};
const LONGEST_NAME = 8;

/** Reads the HTML entity that begins with the `&` at `at`, however often the `&` itself was escaped. */
export function entity(text: string, at: number): number {
  let i = at + 1;
  for (;;) {
    let name = '';
    let end = i;
    for (; name.length <= LONGEST_NAME; end++) {
      end = skipBreak(text, end);
      if (text[end] === ';' || text[end] === undefined) break;
      name += text[end];
    }
    if (text[end] !== ';') return packed(i, 0x26);
    if (name !== 'amp') return named(name, i, end + 1);
    i = end + 1;
  }
}

/** The entity called `name`; what is none leaves the `&` and the text behind it, from `start`. */
function named(name: string, start: number, next: number): number {
  const known = ENTITIES[name];
  if (known !== undefined) return packed(next, known.charCodeAt(0));
  const code = name[0] === '#' ? numericEntity(name.slice(1)) : -1;
  return code > 0 ? packed(next, code) : packed(start, 0x26);
}

function numericEntity(digits: string): number {
  const isHex = digits[0] === 'x' || digits[0] === 'X';
  const value = isHex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return value > 0 && value < 0x10000 ? value : -1;
}
