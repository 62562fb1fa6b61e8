/**
 * The normalised view of a stretch of a paste: escapes undone, quotes and punctuation made plain, colours, frames, line
 * prefixes and all white space gone. White space is remembered as a gap in front of a character, so a line that was
 * broken inside a word reads like one that was not; readers ask for the gap where it matters. Case is kept.
 */
import { DROP, fold, GAP, type Gap, LINE, SPACE, unit } from './characters.ts';
import { backslash, colour, entity, lostColour, nextOf, packed, unitOf } from './escape.ts';
import { type LineStart, skipPrefix } from './prefix.ts';

const ESC = 0x1b;
const CSI = 0x9b;

export class View {
  /** The paste as given. */
  readonly source: string;
  /** Characters of the view; only the first `length` count. */
  readonly units: Uint16Array;
  /** Where each character begins in the source. */
  readonly from: Uint32Array;
  /** What stood in front of each character. */
  readonly gaps: Uint8Array;
  length = 0;
  private readonly line: LineStart = { next: 0, record: false };

  /** `capacity` is the longest stretch, in characters of the source, that `load` will be asked for. */
  constructor(source: string, capacity: number) {
    this.source = source;
    this.units = new Uint16Array(capacity);
    this.from = new Uint32Array(capacity);
    this.gaps = new Uint8Array(capacity);
  }

  /** Fills the view with the source from `start` up to `end`. What was in it before is gone. */
  load(start: number, end: number): void {
    const { source, units, from, gaps } = this;
    let length = 0;
    let gap: Gap = GAP.line;
    let i = this.startOfText(start);
    while (i < end) {
      const code = source.charCodeAt(i);
      const plain = unit(code);
      let next = i + 1;
      let value = plain;
      if (plain !== code || plain === 0x5c || plain === 0x26 || plain === 0x5b) {
        const read = this.special(i, code, plain);
        next = nextOf(read);
        value = unitOf(read);
      }
      if (value > SPACE) {
        units[length] = value;
        from[length] = i;
        gaps[length] = gap;
        gap = GAP.none;
        length++;
      } else if (value === SPACE) {
        if (gap === GAP.none) gap = GAP.space;
      } else if (value === LINE) {
        next = this.lineGap(next, code === LINE);
        gap = this.heavier(gap, code === LINE);
      }
      i = next;
    }
    this.length = length;
  }

  /** Where the character at `index` ends in the source; an escape is longer than the character it stands for. */
  endOf(index: number): number {
    const at = this.from[index] ?? 0;
    const code = this.source.charCodeAt(at);
    return nextOf(this.special(at, code, unit(code)));
  }

  /** The characters from `start` up to `end`, without what stood between them. */
  text(start: number, end: number): string {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(this.units[i] ?? 0);
    return text;
  }

  /** The character at `index` as it is compared. */
  folded(index: number): number {
    return index >= 0 && index < this.length ? fold(this.units[index] ?? 0) : 0;
  }

  private startOfText(start: number): number {
    if (start > 0 && this.source.charCodeAt(start - 1) !== LINE) return start;
    skipPrefix(this.source, start, this.line);
    return this.line.next;
  }

  /** Skips what stands in front of the text of the line that begins at `at`. */
  private lineGap(at: number, real: boolean): number {
    skipPrefix(this.source, at, this.line);
    if (!real) this.line.record = false;
    return this.line.next;
  }

  /** The gap after one more line break. */
  private heavier(gap: Gap, real: boolean): Gap {
    if (gap >= GAP.line && real) return GAP.paragraph;
    if (this.line.record) return GAP.record;
    const own = real ? GAP.line : GAP.escapedLine;
    return gap > own ? gap : own;
  }

  /** Reads one character that is not simply itself. */
  private special(at: number, code: number, plain: number): number {
    const { source } = this;
    if (code === 0x5c) return this.again(backslash(source, at));
    if (code === 0x26) return this.again(entity(source, at));
    if (code === ESC) return colour(source, at + 1);
    if (code === CSI) return colour(source, at);
    if (code === 0x5b) {
      const end = lostColour(source, at);
      return end < 0 ? packed(at + 1, code) : packed(end, DROP);
    }
    return packed(at + 1, plain);
  }

  /** What an escape stood for is itself looked up: `\u201c` is a quote like any other. */
  private again(answer: number): number {
    return packed(nextOf(answer), unit(unitOf(answer)));
  }
}
