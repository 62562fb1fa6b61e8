/** What each character counts as while reading. Every table answers for one UTF-16 unit. */
import { expression } from '../expression.ts';

/** Kinds of space in front of a character of the view, by rising weight: a run of several counts as its heaviest. */
export const GAP = { none: 0, space: 1, escapedLine: 2, line: 3, record: 4, paragraph: 5 } as const;

/** `unit` answers these for input that leaves no character in the view. */
export const DROP = 0;
export const SPACE = 0x20;
export const LINE = 0x0a;
export const QUOTE = 0x22;

/** Quotes of any language and style; all become `"`. Backticks too, because chats and Markdown quote with them. */
const QUOTES = '"\'`´“”„‟‘’‚‛«»‹›「」『』〝〞〟′″＂＇｀';
/** Characters without width: joiners, marks of direction, byte order, soft hyphen, variation selectors. */
const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f';
/** Signs that turn the direction of text: they make a name look like another one. */
export const TURNS: RegExp = expression(/[\u202a-\u202e\u2066-\u2069]/);
/** Spaces of any width, and the bar that tables and container logs draw columns with. */
const SPACES =
  '\t\v\f\r |\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000￨｜';
/** Punctuation that has an ASCII twin but does not lie in the full-width block, and the older spelling of “account”. */
const TWINS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '∶': ':',
  帐: '账',
};

/** What each unit stands for in the view: itself, an ASCII twin, `SPACE`, `LINE`, or `DROP`. */
export const UNITS: Uint16Array = unitTable();

function unitTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0; code < 0x20; code++) table[code] = DROP;
  table[0x7f] = DROP;
  table[LINE] = LINE;
  table[0x2028] = LINE;
  table[0x2029] = LINE;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 0x2500; code <= 0x259f; code++) table[code] = SPACE;
  for (const char of SPACES) table[char.charCodeAt(0)] = SPACE;
  for (const char of QUOTES) table[char.charCodeAt(0)] = QUOTE;
  for (const char of INVISIBLE) table[char.charCodeAt(0)] = DROP;
  for (const [char, twin] of Object.entries(TWINS)) table[char.charCodeAt(0)] = twin.charCodeAt(0);
  return table;
}

/** 1 for units that stand for themselves whatever comes next: all but white space, escapes and what has a twin. */
export const PLAIN: Uint8Array = plainTable();

function plainTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = SPACE + 1; code < table.length; code++) table[code] = UNITS[code] === code ? 1 : 0;
  for (const char of '\\&[') table[char.charCodeAt(0)] = 0;
  return table;
}

/** Each unit as it is compared: ASCII letters without case, and `_` and `-` like `.`, as services mix them in codes. */
export const FOLDS: Uint16Array = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20;
  table['_'.charCodeAt(0)] = '.'.charCodeAt(0);
  table['-'.charCodeAt(0)] = '.'.charCodeAt(0);
  return table;
}

/** ASCII letters, digits and `_`: what continues an identifier. */
export function isWordUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}

/** ASCII lower-case letters. */
export function isLowerUnit(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** White space within a line, and the bars of frames and tables. */
export function isBlank(code: number): boolean {
  return UNITS[code] === SPACE;
}
