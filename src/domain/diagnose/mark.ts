/** Makes marks and facts of places in a view. */

import { HIDDEN } from '../lib/unseen.ts';
import type { Fact, Facts, Hit, Mark } from './shape.ts';
import { GAP, isWordUnit, QUOTE, TURNS } from './view/characters.ts';
import type { Token } from './view/cursor.ts';
import { literal, standsAt } from './view/literal.ts';
import type { View } from './view/view.ts';

/** A mark on the characters of the hit's view from `start` up to `end`. */
export function mark(
  { view }: Hit,
  {
    start,
    end,
    ...said
  }: { start: number; end: number } & Omit<Mark, 'span' | 'leading' | 'quoted' | 'facts'>,
  facts: Facts = {},
): Mark {
  return {
    ...said,
    span: view.span(start, end),
    leading: isLeading(view, start),
    quoted: view.unit(start - 1) === QUOTE && view.gap(start) === GAP.none,
    facts,
  };
}

/** A fact as it stands at the token: without line breaks, with the blanks and the quotes that a quoted value has. */
export function fact(view: View, token: Token | undefined): Fact | undefined {
  if (token === undefined) return undefined;
  const { start, end } = token;
  const value = isPlain(view, start, end) ? view.text(start, end) : verbatim(view, start, end);
  const span = view.span(start, end);
  return token.uncertain ? { value, span, uncertain: true } : { value, span };
}

function isPlain(view: View, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (view.unit(i) === QUOTE || (i > start && view.gaps[i] === GAP.space)) return false;
  }
  return !TURNS.test(between(view, start, end - 1));
}

/** The text from the character at `start` up to the one at `last`. */
function between(view: View, start: number, last: number): string {
  return last > start ? view.source.slice(view.from[start], view.from[last]) : '';
}

function verbatim(view: View, start: number, end: number): string {
  let value = '';
  for (let i = start; i < end; i++) {
    if (i > start && view.gap(i) === GAP.space) value += ' ';
    if (TURNS.test(between(view, i - 1, i)) && i > start) value += HIDDEN;
    value += String.fromCharCode(view.unit(i) === QUOTE ? view.sign(i) : view.unit(i));
  }
  return value;
}

/** Longest label that may stand between the beginning of a line and a mark. */
const LONGEST_LABEL = 32;
/** `Error code: `, `Request ID: ` */
const MOST_WORDS = 2;
/** Words that begin a report of their own, not one more line of the report before. */
const NO_LABELS = [literal('error:'), literal('err:')];

/** Whether the line begins at `start`, or with one label (`Message:`, `"code": `, `<Code>`) in front of it. */
function isLeading(view: View, start: number): boolean {
  let words = 1;
  for (let i = start; i >= Math.max(0, start - LONGEST_LABEL); i--) {
    if (view.gap(i) >= GAP.escapedLine) return i === start || isLabel(view, i, start);
    if (view.gap(i) === GAP.space && !endsLabel(view.unit(i - 1)) && ++words > MOST_WORDS) return false;
  }
  return false;
}

/** A label ends in a sign, such as a colon. An object that opens on the line is a report of its own. */
function isLabel(view: View, start: number, end: number): boolean {
  const [first, last] = [view.unit(start), view.unit(end - 1)];
  if (first === BRACE || first === BRACKET || last >= 0x80 || isWordUnit(last)) return false;
  return !NO_LABELS.some((label) => label.length === end - start && standsAt(view, start, label));
}

const BRACE = 0x7b;
const BRACKET = 0x5b;

/** What a blank inside a label may follow: `Message: code: 403, `, `- message: `. */
const ENDS = ':=,-*';

function endsLabel(unit: number): boolean {
  return ENDS.includes(String.fromCharCode(unit));
}
