/** Makes marks and facts of places in a view. */

import type { Fact, Facts, Gathered, Hit, Mark } from './shape.ts';
import { GAP, QUOTE } from './view/characters.ts';
import type { Token } from './view/cursor.ts';
import { literal } from './view/literal.ts';
import type { View } from './view/view.ts';

/** A mark on the characters of the hit's view from `start` up to `end`; facts that are undefined are left out. */
export function mark(
  { view }: Hit,
  {
    start,
    end,
    ...said
  }: { start: number; end: number } & Omit<Mark, 'span' | 'leading' | 'fresh' | 'quoted' | 'facts'>,
  facts: Gathered = {},
): Mark {
  const present: Facts = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return {
    ...said,
    span: view.span(start, end),
    leading: isLeading(view, start),
    fresh: view.gap(start) === GAP.record,
    quoted: view.unit(start - 1) === QUOTE && view.gap(start) === GAP.none,
    facts: present,
  };
}

/** A fact as it stands at the token: without line breaks, with the blanks that a quoted value has. */
export function fact(view: View, token: Token | undefined): Fact | undefined {
  if (token === undefined) return undefined;
  let value = '';
  for (let i = token.start; i < token.end; i++) {
    if (i > token.start && view.gap(i) === GAP.space) value += ' ';
    value += String.fromCharCode(view.unit(i));
  }
  const found = { value, span: view.span(token.start, token.end) };
  return token.uncertain ? { ...found, uncertain: true } : found;
}

/** Longest label that may stand between the beginning of a line and a mark. */
const LONGEST_LABEL = 32;
/** Words that begin a report of their own, not one more line of the report before. */
const NO_LABELS = [literal('error:'), literal('err:')];

/** Whether the line begins at `start`, or with one label (`Message:`, `"code": `, `<Code>`) in front of it. */
function isLeading(view: View, start: number): boolean {
  for (let i = start; i >= Math.max(0, start - LONGEST_LABEL); i--) {
    if (view.gap(i) >= GAP.escapedLine) return i === start || isLabel(view, i, start);
    if (view.gap(i) === GAP.space && !endsLabel(view.unit(i - 1))) return false;
  }
  return false;
}

function isLabel(view: View, start: number, end: number): boolean {
  const label = view.text(start, end).toLowerCase();
  return !NO_LABELS.includes(label) && /[^\p{L}\p{N}]$/u.test(label);
}

/** What a blank inside a label may follow: `Message: code: 403, `, `- message: `. */
const ENDS = ':=,-*';

function endsLabel(unit: number): boolean {
  return ENDS.includes(String.fromCharCode(unit));
}
