/** What lies between two marks: whether they can belong to one report. */

import { expression } from '../expression.ts';
import type { Mark } from '../shape.ts';
import type { Breaks } from '../view/breaks.ts';
import { prose } from '../view/prose.ts';
import { View } from '../view/view.ts';

/** Reports are shorter than this between two of their facts. */
const FARTHEST = 4000;
const MOST_LINES = 40;
/** A line of a report: a label, one value, a bracket, or a frame around it. */
const LABEL_LINE = expression(
  /^[\s│|<>/"'{}[\](),;*-]{0,40}(?:[\p{L}\p{N}_.-]{1,40}(?:["']{0,3}\s{0,4}[:=：<>].*|["',\]]{0,4}))?$/u,
);
/** What may stand for a plain quote. */
const ESCAPED_LINE = expression(/\\{1,16}n/);
const DISGUISED = expression(/[\\&\u0080-\uffff]/);
/** Characters of a line that are looked at. */
const LONGEST_LABEL = 160;

/** How many lines were begun between two marks; `apart` when they are too far from each other, or other text lies between. */
export function linesBetween(breaks: Breaks, a: Mark, b: Mark): number | 'apart' {
  if (b.span.start - a.span.end > FARTHEST) return 'apart';
  const { lines } = breaks;
  const last = lines.index(b.span.start);
  let count = 0;
  /** The line between the two that is being looked at; it may go on over several that were full. */
  let between = -1;
  for (let i = lines.index(Math.max(a.span.start, a.span.end - 1)); i < last; i++) {
    if (breaks.full(i) === 'yes' || breaks.flows(i)) continue;
    if (between >= 0 && !isLabelled(lines.body(between, LONGEST_LABEL).trimEnd())) return 'apart';
    between = i + 1;
    if (++count > MOST_LINES) return 'apart';
  }
  return count > 0 ? count : escapedLines(lines.text.slice(a.span.end, Math.max(a.span.end, b.span.start)));
}

/** The same for lines that a string holds as escapes. */
function escapedLines(between: string): number | 'apart' {
  if (!between.includes('\\n')) return 0;
  const parts = between.split(ESCAPED_LINE);
  const isReport = parts.slice(1, -1).every((part) => isLabelled(part.slice(0, LONGEST_LABEL).trimEnd()));
  return isReport && parts.length <= MOST_LINES ? parts.length - 1 : 'apart';
}

function isLabelled(line: string): boolean {
  if (LABEL_LINE.test(line)) return true;
  if (!DISGUISED.test(line)) return false;
  const view = new View(line, line.length);
  view.load(0, line.length);
  return LABEL_LINE.test(prose(view, 0, view.length));
}
