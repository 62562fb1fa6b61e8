/** What log collectors, chats and terminals put in front of a line. It is skipped, so that a sentence can go on behind it. */

/** Where the text of a line begins; `record` says that a time stamp stood in front of it. */
export interface LineStart {
  next: number;
  record: boolean;
}

/** Longest prefix that is looked for, in characters; keeps reading linear whatever the lines hold. */
const LONGEST = 120;

/** Skips blanks, `>` quoting and time stamps at `at`, the first character of a line. Writes its answer into `into`. */
export function skipPrefix(text: string, at: number, into: LineStart): void {
  const limit = Math.min(text.length, at + LONGEST);
  let i = at;
  into.record = false;
  for (;;) {
    i = skipBlanks(text, i, limit);
    const after = skipMark(text, i, limit);
    if (after > i) {
      i = after;
      continue;
    }
    const stamp = into.record ? i : skipStamp(text, i);
    if (stamp === i) break;
    into.record = true;
    i = stamp;
  }
  into.next = i;
}

function skipBlanks(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x09)) i++;
  return i;
}

/** `> ` of a quotation; a `>` that goes on without a blank may close a tag and stays. */
function skipMark(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && text.charCodeAt(i) === 0x3e) i++;
  const next = text.charCodeAt(i);
  return i > at && (next === 0x20 || next === 0x0a || Number.isNaN(next)) ? i : at;
}

const DATE = /\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[.,\d]{0,12}(?:Z|[+-]\d\d:?\d\d)?\]?/y;
const CLOCK = /\[?\d\d:\d\d:\d\d[.,\d]{0,12}\]?/y;
const KLOG = /[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,9} /y;
const SYSLOG = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d/y;

/** Every expression of this file, for the test that tries them on hostile text. */
export const PREFIX_PATTERNS: readonly RegExp[] = [DATE, CLOCK, KLOG, SYSLOG];

/** A time stamp at `at`: where it ends, or `at`. One look at the first character rules most lines out. */
function skipStamp(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 0x5b || isDigit(first)) return end(DATE, text, at) ?? end(CLOCK, text, at) ?? at;
  if (isDigit(text.charCodeAt(at + 1))) return end(KLOG, text, at) ?? at;
  if (first >= 0x41 && first <= 0x53 && text.charCodeAt(at + 3) === 0x20) return end(SYSLOG, text, at) ?? at;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function end(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
