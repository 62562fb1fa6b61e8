/** What log collectors, chats and terminals put in front of a line. It is skipped, so that a sentence can go on behind it. */
import { expression } from '../expression.ts';
import { isBlank } from './characters.ts';

/** Where the text of a line begins; `record` says that a time stamp stood in front of it. */
export interface LineStart {
  next: number;
  record: boolean;
}

/** Longest prefix that is looked for, in characters; keeps reading linear whatever the lines hold. */
const LONGEST = 120;

/** Skips blanks, frames, `>` quoting, time stamps and names of sources at `at`, the first character of a line. */
export function skipPrefix(text: string, at: number, into: LineStart): void {
  const limit = Math.min(text.length, at + LONGEST);
  into.record = false;
  let i = at;
  for (let before = -1; i > before; ) {
    before = i;
    i = skipMark(text, skipBlanks(text, i, limit), limit);
    if (into.record) i = first(AFTER_STAMP, text, i);
    else {
      const stamp = skipStamp(text, i);
      into.record = stamp > i;
      i = stamp;
    }
  }
  into.next = i;
}

function skipBlanks(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** `> ` of a quotation; a `>` that goes on without a blank may close a tag and stays. */
function skipMark(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && text.charCodeAt(i) === 0x3e) i++;
  const next = text.charCodeAt(i);
  return i > at && (next === 0x20 || next === 0x0a || Number.isNaN(next)) ? i : at;
}

const DATE = expression(
  /\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[.,\d]{0,12}(?:Z|[+-]\d\d:?\d\d)?\]?(?: std(?:out|err) [FP](?= ))?/y,
);
const CLOCK = expression(/\[?\d\d:\d\d:\d\d[.,\d]{0,12}\]?/y);
const KLOG = expression(/[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,9} /y);
/** `Jan  2 03:04:05 host kubelet[12]: ` */
const SYSLOG = expression(
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d(?: [\w.-]{1,64} [\w./@-]{1,64}(?:\[\d{1,9}\])?:(?= ))?/y,
);
/** Names that container tools put in front: `web-1  | `, `[pod/web-0/main] `. */
const COMPOSE = expression(/[\w.-]{0,60}[-_]\d{1,4} {1,40}\| /y);
const POD = expression(/\[pod\/[\w.-]{1,120}\/[\w.-]{1,64}\] /y);
/** Marks of GitHub's runner, and levels in brackets. */
const RUNNER = expression(/##\[[a-z]{1,12}\]/y);
const LEVEL = expression(/\[(?:INFO|ERROR|WARN|WARNING|DEBUG|FATAL)\] /y);

const AFTER_STAMP = [RUNNER, LEVEL];
const BRACKETED = [DATE, CLOCK, POD];
const DIGITS = [DATE, CLOCK, COMPOSE];
const LETTERS = [KLOG, SYSLOG, COMPOSE];

/** A time stamp or source at `at`: where it ends, or `at`. The first character rules most out. */
function skipStamp(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5b) return first(BRACKETED, text, at);
  if (code >= 0x30 && code <= 0x39) return first(DIGITS, text, at);
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return first(LETTERS, text, at);
  return code === 0x23 ? first(AFTER_STAMP, text, at) : at;
}

/** Where the first of the patterns that stands at `at` ends, or `at`. */
function first(patterns: readonly RegExp[], text: string, at: number): number {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
}
