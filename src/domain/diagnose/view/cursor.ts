/** Walks over a view: takes literals and reads values. Every step looks at a bounded number of characters. */
import { GAP, QUOTE } from './characters.ts';
import { standsAt } from './literal.ts';
import type { View } from './view.ts';
import { wrapped } from './wrap.ts';

/** A value's place in the view. `uncertain`: the text was cut off, or a line break leaves open whether it goes on. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly uncertain?: boolean;
}

/** Longest value that is read. */
const LONGEST = 300;
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
    let end = start;
    while (end < limit && view.unit(end) !== QUOTE) end++;
    if (end === limit) return end === view.length ? { start, end, uncertain: true } : undefined;
    this.at = end + Math.min(open, this.quotes(end));
    return { start, end };
  }

  /** A value in quotes, or else a word. */
  quotedOrWord(accept: (unit: number) => boolean, whole?: RegExp): Token | undefined {
    return this.view.unit(this.at) === QUOTE ? this.quoted() : this.word(accept, whole);
  }

  /**
   * A run of accepted characters without white space in it, or undefined where none stands here. A line break ends it
   * unless the line was full and what follows can be the rest of it. `whole` recognises a value that needs no more.
   */
  word(accept: (unit: number) => boolean, whole?: RegExp, longest = LONGEST): Token | undefined {
    const { view } = this;
    const start = this.at;
    const limit = Math.min(view.length, start + longest);
    let i = start;
    let uncertain = false;
    while (i < limit && accept(view.unit(i))) {
      if (i > start && view.gap(i) !== GAP.none) {
        const rest = this.rest(start, i, accept, whole);
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
    whole: RegExp | undefined,
  ): Rest {
    const { view } = this;
    if (view.gap(index) !== GAP.line) return 'ends';
    if (whole?.test(view.text(start, index))) return 'ends';
    const before = view.span(index - 1, index).end;
    const full = wrapped(view.source, before, view.from[index] ?? 0);
    if (full !== 'maybe') return full === 'yes' ? 'goes on' : 'ends';
    let end = index + 1;
    while (end < index + LONGEST && view.gap(end) === GAP.none && accept(view.unit(end))) end++;
    if (whole?.test(view.text(start, end)) || standsAt(view, end, REQUEST_ID)) return 'goes on';
    if (view.gap(end) === GAP.none) return 'goes on';
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

type Rest = 'goes on' | 'ends' | 'open';

/** What ends a sentence or a structure: an empty value stands in front of it. */
function isPunctuation(unit: number): boolean {
  return unit !== 0x2a && unit !== 0x2f && unit !== 0x5f && unit < 0x80 && !isAlphanumeric(unit);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
