/**
 * Tells line breaks of a text from those that a terminal, a mail or a chat made in it. A line was full when no line near it
 * is wider; only when another line has just that width is it certain.
 */
import { isBlank, QUOTE } from './characters.ts';
import { type Lines, LONGEST_LINE } from './lines.ts';

/** Whether a line was full, so that its break may lie inside a word. `maybe`: it is the longest, but alone with its length. */
export type Full = 'yes' | 'maybe' | 'no';

/** Narrower lines are not taken for full ones. */
const NARROWEST = 20;
/** Lines that are looked at on either side. */
const NEIGHBOURS = 8;
/** Characters of two lines that are compared; a log that repeats itself has lines of equal length, but they begin alike. */
const HEAD = 12;
/** Widest text that is folded at blanks, and breaks on either side that are compared. */
const WIDEST = 130;
const FLOW = 4;

const ANSWERS: readonly Full[] = ['no', 'maybe', 'yes'];

export class Breaks {
  readonly lines: Lines;
  /** Index in `ANSWERS` plus one; 0 where it was not asked yet. */
  private readonly fulls: Uint8Array;
  /** 2 where the next word had no room behind a line, 1 where it had; 0 where it was not asked yet. */
  private readonly rooms: Uint8Array;

  constructor(lines: Lines) {
    this.lines = lines;
    this.fulls = new Uint8Array(lines.count);
    this.rooms = new Uint8Array(lines.count);
  }

  /** Whether the line was full. */
  full(index: number): Full {
    const known = this.fulls[index] ?? 0;
    if (known > 0) return ANSWERS[known - 1] ?? 'no';
    const answer = this.judge(index);
    this.fulls[index] = ANSWERS.indexOf(answer) + 1;
    return answer;
  }

  /** Whether white space stood at the break behind the line, not counting what indents both lines. */
  atBlank(index: number): boolean {
    const { lines } = this;
    return (
      isBlank(lines.text.charCodeAt(lines.end(index) - 1)) || lines.indent(index + 1) > lines.indent(index)
    );
  }

  /**
   * Whether the text flows over the break behind the line, as mail and chats fold it: the next word had no room left, and so
   * it is at most breaks around. Lines that begin alike or with a time stamp are records, however long they are.
   */
  flows(index: number): boolean {
    if (!this.hadNoRoom(index)) return false;
    let flowing = 0;
    let breaks = 0;
    for (let i = Math.max(0, index - FLOW); i <= Math.min(this.lines.count - 2, index + FLOW); i++) {
      breaks++;
      if (this.hadNoRoom(i)) flowing++;
    }
    return flowing >= 2 && flowing * 2 >= breaks;
  }

  /** Terminals count columns, programs characters; either will do. A record with a stamp of its own is no rest of a line. */
  private judge(index: number): Full {
    const { lines } = this;
    if (index + 1 >= lines.count) return 'no';
    if (lines.isRecord(index + 1) && lines.prefix(index) !== lines.prefix(index + 1)) return 'no';
    const columns = this.fullness(index, (i) => lines.columns(i));
    const length = this.fullness(index, (i) => lines.length(i));
    if (columns === 'yes' || length === 'yes') return 'yes';
    if (columns === 'no' && length === 'no') return 'no';
    return this.endsInString(index) ? 'yes' : 'maybe';
  }

  private fullness(index: number, measure: (index: number) => number): Full {
    const own = measure(index);
    if (own < NARROWEST || own > LONGEST_LINE) return 'no';
    let [isEqual, isAlike] = [false, false];
    const last = Math.min(this.lines.count - 1, index + NEIGHBOURS);
    for (let other = Math.max(0, index - NEIGHBOURS); other <= last; other++) {
      if (other === index) continue;
      const width = measure(other);
      if (width > own) return 'no';
      if (width < own) continue;
      if (this.lines.beginAlike(other, index, HEAD)) isAlike = true;
      else isEqual = true;
    }
    if (isEqual) return this.isFolded(index, measure) ? 'no' : 'yes';
    return isAlike && this.lines.beginAlike(index, index + 1, HEAD) ? 'no' : 'maybe';
  }

  /** Whether as many lines around were folded at a blank, narrower than this one, as have just its width. */
  private isFolded(index: number, measure: (index: number) => number): boolean {
    const own = measure(index);
    let [equal, folded] = [0, 0];
    for (let i = Math.max(0, index - FLOW); i <= Math.min(this.lines.count - 2, index + FLOW); i++) {
      if (measure(i) === own) equal++;
      else if (this.hadNoRoom(i)) folded++;
    }
    return folded >= equal;
  }

  private endsInString(index: number): boolean {
    const { text } = this.lines;
    const end = this.lines.end(index);
    let isOpen = false;
    for (let i = this.lines.start(index); i < end; i++) if (text.charCodeAt(i) === QUOTE) isOpen = !isOpen;
    return isOpen;
  }

  private hadNoRoom(index: number): boolean {
    const known = this.rooms[index] ?? 0;
    if (known > 0) return known === 2;
    const answer = this.judgeRoom(index);
    this.rooms[index] = answer ? 2 : 1;
    return answer;
  }

  private judgeRoom(index: number): boolean {
    const { lines } = this;
    const next = index + 1;
    if (next >= lines.count || this.isWide(index) || lines.beginAlike(index, next, HEAD)) return false;
    if (lines.isRecord(next) || this.isObject(index) || this.isObject(next)) return false;
    const word = lines.firstWord(next);
    return word > 0 && lines.columns(index) + 1 + word > this.room(index);
  }

  /** The width that text around the line was folded to: of its longest line that holds more than one word. */
  private room(index: number): number {
    let room = 0;
    for (let i = Math.max(0, index - FLOW); i <= Math.min(this.lines.count - 1, index + FLOW); i++) {
      if (!this.isWide(i) && this.lines.columns(i) > room && this.hasWords(i)) room = this.lines.columns(i);
    }
    return room;
  }

  private isWide(index: number): boolean {
    return this.lines.length(index) > 2 * WIDEST || this.lines.columns(index) > WIDEST;
  }

  /** Whether the line is a JSON object of its own, as loggers write them. */
  private isObject(index: number): boolean {
    const { lines } = this;
    return lines.text[lines.textStart(index)] === '{' && lines.text[lines.end(index) - 1] === '}';
  }

  private hasWords(index: number): boolean {
    return this.lines.textStart(index) + this.lines.firstWord(index) < this.lines.end(index) - 1;
  }
}
