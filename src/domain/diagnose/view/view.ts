/**
 * The normalised view of a stretch of a paste: escapes undone, quotes and punctuation made plain, colours, frames, line
 * prefixes and all white space gone. White space is remembered as a gap in front of a character, so a line that was
 * broken inside a word reads like one that was not; readers ask for the gap where it matters. Case is kept.
 */
import type { Span } from '../../lib/result.ts';
import { Breaks, type Full } from './breaks.ts';
import { DROP, FOLDS, GAP, LINE, PLAIN, SPACE, UNITS } from './characters.ts';
import { backslash, colour, entity, lostColour, nextOf, packed, unitOf } from './escape.ts';
import { Lines } from './lines.ts';
import { type LineStart, skipPrefix } from './prefix.ts';

/** A local name, because an imported one is looked up at every use where modules are not bundled. */
const folds = FOLDS;

const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const BRACKET = 0x5b;
const ESC = 0x1b;
const CSI = 0x9b;

export class View {
  /** The paste as given. */
  readonly source: string;
  readonly breaks: Breaks;
  /** Characters of the view; only the first `length` count. */
  readonly units: Uint16Array;
  /** Where each character begins in the source. */
  readonly from: Uint32Array;
  /** What stood in front of each character. */
  readonly gaps: Uint8Array;
  length = 0;
  private readonly line: LineStart = { next: 0, record: false };

  /** `capacity` is the longest stretch, in characters of the source, that `load` will be asked for. */
  constructor(source: string, capacity: number, breaks: Breaks = new Breaks(new Lines(source))) {
    this.source = source;
    this.breaks = breaks;
    this.units = new Uint16Array(capacity);
    this.from = new Uint32Array(capacity);
    this.gaps = new Uint8Array(capacity);
  }

  /** Fills the view with the source from `start` up to `end`. What was in it before is gone. */
  load(start: number, end: number): void {
    const { source, units, from, gaps } = this;
    // Local names: where modules are not bundled, an imported one is looked up at every use.
    const [plain, space, line, noGap, spaceGap] = [PLAIN, SPACE, LINE, GAP.none, GAP.space];
    let length = 0;
    let gap: number = GAP.line;
    let i = this.startOfText(start);
    while (i < end) {
      const code = source.charCodeAt(i);
      let value = code;
      let next = i + 1;
      if (plain[code] === 0 && code !== space) {
        const read = this.special(i, code);
        next = nextOf(read);
        value = unitOf(read);
      }
      if (value > space) {
        units[length] = value;
        from[length] = i;
        gaps[length] = gap;
        gap = noGap;
        length++;
      } else if (value === space) {
        if (gap === noGap) gap = spaceGap;
      } else if (value === line) {
        const real = code === line;
        next = this.startOfLine(next, real);
        gap = this.heavier(gap, real);
      }
      i = next;
    }
    this.length = length;
  }

  /** The character at `index` as it is compared; 0 outside of the view. */
  folded(index: number): number {
    return folds[this.unit(index)] ?? 0;
  }

  /** The character at `index`; 0 outside of the view. */
  unit(index: number): number {
    return index >= 0 && index < this.length ? (this.units[index] ?? 0) : 0;
  }

  /** The character at `index` as the text has it, without its escapes: a quote in its own style. */
  sign(index: number): number {
    const at = this.from[index] ?? 0;
    const code = this.source.charCodeAt(at);
    if (code === BACKSLASH) return unitOf(backslash(this.source, at));
    return code === AMPERSAND ? unitOf(entity(this.source, at)) : code;
  }

  /** How many backslashes the character at `index` is escaped with. */
  escapes(index: number): number {
    const at = this.from[index] ?? 0;
    let i = at;
    while (this.source.charCodeAt(i) === BACKSLASH) i++;
    return i - at;
  }

  /** What stood in front of the character at `index`; the ends of the view count as ends of a paragraph. */
  gap(index: number): number {
    return index > 0 && index < this.length ? (this.gaps[index] ?? 0) : GAP.paragraph;
  }

  /** Whether the white space in front of the character at `index` is only the end of a line that was full. */
  broken(index: number): Full {
    const gap = this.gap(index);
    if (gap !== GAP.line && gap !== GAP.record) return 'no';
    return this.breaks.full(this.lineBefore(index));
  }

  /** Whether white space of the text stood at the line break in front of the character at `index`. */
  brokenAtBlank(index: number): boolean {
    return this.breaks.atBlank(this.lineBefore(index));
  }

  /** Whether the sentence goes on over the line break in front of the character at `index`. */
  flows(index: number): boolean {
    return (
      this.broken(index) === 'yes' ||
      (this.gap(index) === GAP.line && this.breaks.flows(this.lineBefore(index)))
    );
  }

  private lineBefore(index: number): number {
    return this.breaks.lines.index(this.from[index - 1] ?? 0);
  }

  /** The characters from `start` up to `end`, without what stood between them. */
  text(start: number, end: number): string {
    const { units, source } = this;
    const at = this.from[start] ?? 0;
    if (this.isVerbatim(start, end, at)) return source.slice(at, at + end - start);
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(units[i] ?? 0);
    return text;
  }

  /** Whether the characters stand in the source just so, from `at` on. */
  private isVerbatim(start: number, end: number, at: number): boolean {
    for (let i = start; i < end; i++) {
      if (this.units[i] !== this.source.charCodeAt(at + i - start)) return false;
    }
    return true;
  }

  /** The place in the source that the characters from `start` up to `end` were read from. */
  span(start: number, end: number): Span {
    const begin = this.from[Math.min(start, this.length - 1)] ?? 0;
    return { start: begin, end: end > start ? this.endOf(end - 1) : begin };
  }

  /** Where the character at `index` ends in the source; an escape is longer than the character it stands for. */
  private endOf(index: number): number {
    const at = this.from[index] ?? 0;
    return nextOf(this.special(at, this.source.charCodeAt(at)));
  }

  private startOfText(start: number): number {
    return start === 0 || this.source.charCodeAt(start - 1) === LINE ? this.startOfLine(start, true) : start;
  }

  /** Skips what stands in front of the text of the line that begins at `at`. */
  private startOfLine(at: number, real: boolean): number {
    skipPrefix(this.source, at, this.line);
    if (!real) this.line.record = false;
    return this.line.next;
  }

  /** The gap after one more line break. */
  private heavier(gap: number, real: boolean): number {
    if (gap >= GAP.line && real) return GAP.paragraph;
    if (this.line.record) return GAP.record;
    const own = real ? GAP.line : GAP.escapedLine;
    return gap > own ? gap : own;
  }

  /** Reads one character that is not simply itself. */
  private special(at: number, code: number): number {
    const { source } = this;
    switch (code) {
      case BACKSLASH:
        return again(backslash(source, at));
      case AMPERSAND:
        return again(entity(source, at));
      case ESC:
        return colour(source, at + 1);
      case CSI:
        return colour(source, at);
      case BRACKET: {
        const end = lostColour(source, at);
        return end < 0 ? packed(at + 1, code) : packed(end, DROP);
      }
      default:
        return packed(at + 1, UNITS[code] ?? code);
    }
  }
}

/** What an escape stood for is itself looked up: `\u201c` is a quote like any other. */
function again(answer: number): number {
  const code = unitOf(answer);
  return packed(nextOf(answer), UNITS[code] ?? code);
}
