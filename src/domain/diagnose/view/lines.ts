/** The lines of a text, by number counted from 0. */

import type { Span } from '../../lib/result.ts';
import { expression } from '../expression.ts';
import { isBlank } from './characters.ts';
import { type LineStart, skipPrefix } from './prefix.ts';
import { unitWidth } from './width.ts';

/** Longest line that is measured; nothing wider fits a terminal. */
export const LONGEST_LINE = 1200;
const SPACE = 0x20;
const CR = 0x0d;
const ESC = 0x1b;

const COLOUR = expression(new RegExp(`${String.fromCharCode(ESC)}\\[[\\d;]{0,12}m`, 'g'));

export class Lines {
  readonly text: string;
  readonly count: number;
  /** Where each line begins, and one more behind the last. */
  private readonly starts: Uint32Array;
  /** Columns of each line plus one; 0 where they were not counted yet. */
  private readonly widths: Int32Array;
  /** Twice where the text of each line begins, plus two, and one more for a record; 0 where it was not looked for yet. */
  private readonly texts: Uint32Array;
  private readonly found: LineStart = { next: 0, record: false };

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.text = text;
    this.count = starts.length;
    starts.push(text.length + 1);
    this.starts = Uint32Array.from(starts);
    this.widths = new Int32Array(this.count);
    this.texts = new Uint32Array(this.count);
  }

  /** Numbers, counted from 1 as readers do, of the lines that the spans begin in, each once. */
  of(spans: readonly Span[]): number[] {
    return [...new Set(spans.map(({ start }) => this.index(start) + 1))];
  }

  /** The line that `offset` lies in. */
  index(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  /** Where the line ends, without its break. */
  end(index: number): number {
    const end = this.start(index + 1) - 1;
    return this.text.charCodeAt(end - 1) === CR ? end - 1 : end;
  }

  /** Where the text of the line begins behind its prefix. */
  textStart(index: number): number {
    const known = this.texts[index] ?? 0;
    if (known > 0) return (known >>> 1) - 1;
    skipPrefix(this.text, this.start(index), this.found);
    const start = Math.min(this.found.next, this.end(index));
    this.texts[index] = (start + 1) * 2 + (this.found.record ? 1 : 0);
    return start;
  }

  /** What stands in front of the text of the line, without the blanks between. */
  prefix(index: number): string {
    return this.text.slice(this.start(index), this.textStart(index)).trimEnd();
  }

  /** Whether a time stamp or the name of a source stands in front of the line. */
  isRecord(index: number): boolean {
    this.textStart(index);
    return (this.texts[index] ?? 0) % 2 === 1;
  }

  /** Whether the texts of two lines begin with the same `length` characters. */
  beginAlike(a: number, b: number, length: number): boolean {
    const [from, other] = [this.textStart(a), this.textStart(b)];
    for (let i = 0; i < length; i++) {
      if (this.text.charCodeAt(from + i) !== this.text.charCodeAt(other + i)) return false;
    }
    return true;
  }

  /** The text of the line behind its prefix, at most `longest` characters of it, without colours. */
  body(index: number, longest: number): string {
    const start = this.textStart(index);
    return this.text.slice(start, Math.min(start + longest, this.end(index))).replaceAll(COLOUR, '');
  }

  /** Characters of the line, as a program that folds text counts them. */
  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** Columns of the line, as a terminal counts them, at most one more than `LONGEST_LINE`. */
  columns(index: number): number {
    const known = this.widths[index] ?? 0;
    if (known > 0) return known - 1;
    const width = columns(this.text, this.start(index), this.end(index));
    this.widths[index] = width + 1;
    return width;
  }

  /** Blanks and bars of a frame in front of the line. */
  indent(index: number): number {
    const start = this.start(index);
    let i = start;
    while (i < start + LONGEST_LINE && isBlank(this.text.charCodeAt(i))) i++;
    return i - start;
  }

  /** Characters of the line's first word, behind the prefix. */
  firstWord(index: number): number {
    const start = this.textStart(index);
    const end = Math.min(this.end(index), start + LONGEST_LINE);
    let i = start;
    while (i < end && !isBlank(this.text.charCodeAt(i))) i++;
    return i - start;
  }
}

function columns(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end && count <= LONGEST_LINE; i++) {
    const code = text.charCodeAt(i);
    if (code >= SPACE && code < 0x1100) count++;
    else if (code === ESC) i = colourEnd(text, i, end);
    else count += unitWidth(code);
  }
  return count;
}

/** Last character of the colour that begins at `at`. */
function colourEnd(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && i < at + 20 && text[i] !== 'm' && text[i] !== 'K') i++;
  return i;
}
