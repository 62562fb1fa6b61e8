/** Walks over a view: takes literals and reads values. Every step looks at a bounded number of characters. */
import { GAP, QUOTE } from './characters.ts';
import { standsAt } from './literal.ts';
import { closes, endsValue } from './quotes.ts';
import type { View } from './view.ts';

/** A value's place in the view. `uncertain`: the text was cut off, or a line break leaves open whether it goes on. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly uncertain?: boolean;
}

/** Longest value that is read. */
const LONGEST = 300;
/** What goes on behind an action in ACK's sentence. */
const REQUEST_ID = 'requestid';

export class Cursor {
  readonly view: View;
  at: number;

  constructor(view: View, at: number) {
    this.view = view;
    this.at = at;
  }

  /** Steps over `folded` (made by `literal`) if it stands here. */
  take(folded: string): boolean {
    if (!standsAt(this.view, this.at, folded)) return false;
    this.at += folded.length;
    return true;
  }

  /** Steps over any of the characters, at most `most` of them. */
  skip(characters: string, most: number): void {
    for (let i = 0; i < most && this.at < this.view.length; i++) {
      if (!characters.includes(String.fromCharCode(this.view.unit(this.at)))) return;
      this.at++;
    }
  }

  /** Where `folded` stands next within `limit` characters, or -1. */
  find(folded: string, limit: number): number {
    const end = Math.min(this.view.length - folded.length, this.at + limit);
    for (let i = this.at; i <= end; i++) {
      if (standsAt(this.view, i, folded)) return i;
    }
    return -1;
  }

  /** A value in quotes; quotes that a table doubled count once. */
  quoted(): Token | undefined {
    const { view } = this;
    const open = this.quotes(this.at);
    if (open === 0) return undefined;
    const start = this.at + open;
    if (open % 2 === 0 && (view.gap(start) !== GAP.none || isPunctuation(view.unit(start)))) {
      this.at = start;
      return { start: start - open / 2, end: start - open / 2 };
    }
    const limit = Math.min(view.length, start + LONGEST);
    const end = this.closing(start, limit);
    if (end === limit) return end === view.length ? { start, end, uncertain: true } : undefined;
    this.at = end + Math.min(open, this.quotes(end));
    return { start, end };
  }

  /** The quote that closes the one in front of `start`; where none does, another that ends a value; else `limit`. */
  private closing(start: number, limit: number): number {
    let other = limit;
    for (let i = start; i < limit; i++) {
      if (closes(this.view, start - 1, i)) return i;
      if (other === limit && endsValue(this.view, i)) other = i;
    }
    return other;
  }

  /** A value in quotes, or else a word. */
  quotedOrWord(accept: (unit: number) => boolean, shape?: WordShape): Token | undefined {
    return this.view.unit(this.at) === QUOTE ? this.quoted() : this.word(accept, shape);
  }

  /**
   * A run of accepted characters without white space in it, or undefined where none stands here. A line break ends it
   * unless the line was full and what follows can be the rest of it.
   */
  word(
    accept: (unit: number) => boolean,
    { enough, whole, longest = LONGEST }: WordShape = {},
  ): Token | undefined {
    const { view } = this;
    const start = this.at;
    const limit = Math.min(view.length, start + longest);
    let i = start;
    let uncertain = false;
    while (i < limit && accept(view.unit(i))) {
      if (i > start && view.gap(i) !== GAP.none) {
        const rest = this.rest(start, i, accept, { enough, whole });
        uncertain = rest === 'open';
        if (rest !== 'goes on') break;
      }
      i++;
    }
    if (i === start) return undefined;
    this.at = i;
    return uncertain ? { start, end: i, uncertain } : { start, end: i };
  }

  /** Whether the value that began at `start` goes on at `index`, in front of which there is white space. */
  private rest(
    start: number,
    index: number,
    accept: (unit: number) => boolean,
    { enough, whole }: WordShape,
  ): Rest {
    const { view } = this;
    const gap = view.gap(index);
    if ((gap !== GAP.line && gap !== GAP.record) || view.brokenAtBlank(index)) return 'ends';
    if (standsAt(view, index, REQUEST_ID)) return 'ends';
    let end = index + 1;
    while (end < index + LONGEST && view.gap(end) === GAP.none && accept(view.unit(end))) end++;
    if (whole?.test(view.text(start, index))) return 'ends';
    if (whole?.test(view.text(start, end))) return 'goes on';
    const full = view.broken(index);
    if (full === 'no') return 'ends';
    if (full === 'yes' || enough?.test(view.text(start, index)) === false) return 'goes on';
    if (whole) return 'open';
    if (labelAt(view, index)) return 'ends';
    if (view.gap(end) === GAP.none || standsAt(view, end, REQUEST_ID)) return 'goes on';
    return view.gap(end) >= GAP.line ? 'open' : 'ends';
  }

  /** How many quotes stand at `index` side by side. */
  private quotes(index: number): number {
    let i = index;
    while (i < index + 8 && this.view.unit(i) === QUOTE && (i === index || this.view.gap(i) === GAP.none))
      i++;
    return i - index;
  }
}

/** What a value of a kind looks like. */
interface WordShape {
  /** Recognises a value that can be complete; a shorter one goes on. */
  readonly enough?: RegExp | undefined;
  /** Recognises a value that is complete. */
  readonly whole?: RegExp | undefined;
  readonly longest?: number;
}

type Rest = 'goes on' | 'ends' | 'open';

/** Whether a label begins at `index`: a word and a colon or an equals sign. */
function labelAt(view: View, index: number): boolean {
  let i = index;
  while (i < index + 40 && isAlphanumeric(view.unit(i)) && (i === index || view.gap(i) === GAP.none)) i++;
  return i > index + 1 && (view.unit(i) === 0x3a || view.unit(i) === 0x3d);
}

/** What ends a sentence or a structure: an empty value stands in front of it. */
function isPunctuation(unit: number): boolean {
  return unit !== 0x2a && unit !== 0x2f && unit !== 0x5f && unit < 0x80 && !isAlphanumeric(unit);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
