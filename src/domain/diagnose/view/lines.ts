/**
 * The lines of a text: their numbers, and which of them a terminal broke because they were full. A full line has a width
 * that no line near it exceeds. Only when another line has just that width is it certain.
 */
import type { Span } from '../../lib/result.ts';
import { type LineStart, skipPrefix } from './prefix.ts';
import { unitWidth } from './width.ts';

/** `maybe`: the longest line around, but alone with its length. */
export type Wrapped = 'yes' | 'maybe' | 'no';

/** Narrower lines are not taken for full ones, longer ones never fit a terminal. */
const NARROWEST = 20;
const LONGEST = 1200;
/** Lines that are looked at on either side. */
const NEIGHBOURS = 8;
/** Widest text that is folded at blanks, and breaks around one that are compared. */
const WIDEST = 130;
const FLOW = 4;
/** Lines that begin alike are a log that repeats itself; their equal lengths prove nothing. */
const ALIKE = 12;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with ESC
const COLOUR = /\u001b\[[\d;]{0,12}m/g;

/** Every expression of this file, for the test that tries them on hostile text. */
export const LINE_PATTERNS: readonly RegExp[] = [COLOUR];

const SPACE = 0x20;
const CR = 0x0d;

const ANSWERS: readonly Wrapped[] = ['no', 'maybe', 'yes'];

export class Lines {
  readonly text: string;
  /** Where each line begins, and one more behind the last. */
  private readonly starts: Uint32Array;
  /** Columns of each line plus one; 0 where they were not counted yet. */
  private readonly widths: Int32Array;
  /** Index in `ANSWERS` plus one; 0 where it was not asked yet. */
  private readonly answers: Uint8Array;
  /** 2 where the next word had no room behind a line, 1 where it had; 0 where it was not asked yet. */
  private readonly rooms: Uint8Array;
  private readonly start: LineStart = { next: 0, record: false };

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.text = text;
    this.starts = Uint32Array.from([...starts, text.length + 1]);
    this.widths = new Int32Array(starts.length);
    this.answers = new Uint8Array(starts.length);
    this.rooms = new Uint8Array(starts.length);
  }

  /** The lines, counted from 1, that the spans begin in, each once. */
  of(spans: readonly Span[]): number[] {
    return [...new Set(spans.map(({ start }) => this.index(start) + 1))];
  }

  /** The line, counted from 0, that `offset` lies in. */
  index(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The text of a line behind its prefix, at most `longest` characters of it. */
  body(index: number, longest: number): string {
    const end = this.end(index);
    skipPrefix(this.text, this.starts[index] ?? 0, this.start);
    const start = Math.min(this.start.next, end);
    return this.text.slice(start, Math.min(start + longest, end)).replaceAll(COLOUR, '');
  }

  /** Whether the line was full, so that the break behind it may not be one of the text. */
  wrapped(index: number): Wrapped {
    const known = this.answers[index] ?? 0;
    if (known > 0) return ANSWERS[known - 1] ?? 'no';
    const answer = this.judge(index);
    this.answers[index] = ANSWERS.indexOf(answer) + 1;
    return answer;
  }

  /**
   * Whether the text flows over the break behind the line, as mail and chats fold it: the next word had no room left, and so
   * it is at most breaks around. Lines that begin alike or with a time stamp are records, however long they are.
   */
  flows(index: number): boolean {
    if (!this.hadNoRoom(index)) return false;
    let flowing = 0;
    let breaks = 0;
    for (let i = Math.max(0, index - FLOW); i <= Math.min(this.widths.length - 2, index + FLOW); i++) {
      breaks++;
      if (this.hadNoRoom(i)) flowing++;
    }
    return flowing >= 2 && flowing * 2 >= breaks;
  }

  private hadNoRoom(index: number): boolean {
    const known = this.rooms[index] ?? 0;
    if (known > 0) return known === 2;
    const answer = this.judgeRoom(index);
    this.rooms[index] = answer ? 2 : 1;
    return answer;
  }

  private judgeRoom(index: number): boolean {
    const next = index + 1;
    if (
      next >= this.widths.length ||
      this.length(index) > 2 * WIDEST ||
      this.columns(index) > WIDEST ||
      this.head(index) === this.head(next)
    )
      return false;
    if (this.isObject(index) || this.isObject(next)) return false;
    skipPrefix(this.text, this.starts[next] ?? 0, this.start);
    if (this.start.record) return false;
    const word = wordLength(this.text, this.start.next, this.end(next));
    if (word === 0) return false;
    let room = 0;
    for (let i = Math.max(0, index - FLOW); i <= Math.min(this.widths.length - 1, index + FLOW); i++) {
      if (this.length(i) > 2 * WIDEST) continue;
      const columns = this.columns(i);
      if (columns <= WIDEST && columns > room && this.hasBlank(i)) room = columns;
    }
    return this.columns(index) + 1 + word > room;
  }

  /** Whether the line is a JSON object of its own, as loggers write them. */
  private isObject(index: number): boolean {
    skipPrefix(this.text, this.starts[index] ?? 0, this.start);
    const end = this.end(index);
    const last = this.text.charCodeAt(end - 1) === CR ? end - 2 : end - 1;
    return this.text[this.start.next] === '{' && this.text[last] === '}';
  }

  /** Whether the line holds more than one word; a single long one is as wide as it is. */
  private hasBlank(index: number): boolean {
    skipPrefix(this.text, this.starts[index] ?? 0, this.start);
    const { next } = this.start;
    const end = this.end(index);
    const after = next + wordLength(this.text, next, end);
    return after < end - 1;
  }

  /** Whether white space stood at the break behind the line, not counting what indents both lines. */
  spaced(index: number): boolean {
    const end = this.end(index);
    const before = this.text.charCodeAt(this.text.charCodeAt(end - 1) === CR ? end - 2 : end - 1);
    return before === SPACE || this.indent(index + 1) > this.indent(index);
  }

  private judge(index: number): Wrapped {
    const [columns, length] = [this.fullness(index, this.columns), this.fullness(index, this.length)];
    if (columns === 'yes' || length === 'yes') return 'yes';
    if (columns === 'no' && length === 'no') return 'no';
    return this.isOpen(index) ? 'yes' : 'maybe';
  }

  private fullness(index: number, measure: (index: number) => number): Wrapped {
    const own = measure.call(this, index);
    if (own < NARROWEST || own > LONGEST) return 'no';
    let isCertain = false;
    const last = Math.min(this.widths.length - 1, index + NEIGHBOURS);
    for (let other = Math.max(0, index - NEIGHBOURS); other <= last; other++) {
      if (other === index) continue;
      const width = measure.call(this, other);
      if (width > own) return 'no';
      if (width === own && !isCertain) isCertain = this.head(other) !== this.head(index);
    }
    return isCertain ? 'yes' : 'maybe';
  }

  /** Whether the line ends inside a string. */
  private isOpen(index: number): boolean {
    const end = this.end(index);
    let isOpen = false;
    for (
      let at = this.text.indexOf('"', this.starts[index]);
      at >= 0 && at < end;
      at = this.text.indexOf('"', at + 1)
    ) {
      isOpen = !isOpen;
    }
    return isOpen;
  }

  private head(index: number): string {
    const start = this.starts[index] ?? 0;
    return this.text.slice(start, start + ALIKE);
  }

  private end(index: number): number {
    return (this.starts[index + 1] ?? 1) - 1;
  }

  /** Characters of the line, as a program that folds text counts them. */
  private length(index: number): number {
    const end = this.end(index);
    return end - (this.starts[index] ?? 0) - (this.text.charCodeAt(end - 1) === CR ? 1 : 0);
  }

  /** Columns of the line, as a terminal counts them. */
  private columns(index: number): number {
    const known = this.widths[index] ?? 0;
    if (known > 0) return known - 1;
    const width = columns(this.text, this.starts[index] ?? 0, this.end(index));
    this.widths[index] = width + 1;
    return width;
  }

  private indent(index: number): number {
    const start = this.starts[index] ?? 0;
    let i = start;
    while (i < start + LONGEST && isIndent(this.text.charCodeAt(i))) i++;
    return i - start;
  }
}

/** Blanks, and the bars of a frame. */
function isIndent(code: number): boolean {
  return code === SPACE || code === 0x09 || (code >= 0x2500 && code <= 0x257f);
}

/** Characters up to the first blank. */
function wordLength(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && text.charCodeAt(i) > SPACE) i++;
  return i - start;
}

/** Columns that a terminal needs for the text; counting ends where it is too much for one line. */
function columns(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end && count <= LONGEST; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x1100) count++;
    else if (code === 0x1b) i = controlEnd(text, i, end);
    else count += unitWidth(code);
  }
  return count;
}

/** Last character of the colour that begins at `at`. */
function controlEnd(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && i < at + 20 && text[i] !== 'm' && text[i] !== 'K') i++;
  return i;
}
