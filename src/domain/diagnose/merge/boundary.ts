/** What lies between two marks: whether they can belong to one report. */
import type { Mark } from '../shape.ts';
import { wrapped } from '../view/wrap.ts';

/** Reports are shorter than this between two of their facts. */
const FARTHEST = 4000;
const MOST_LINES = 40;
/** A line of a report: a label, a bracket, or a frame around it. */
const LABEL_LINE = /^[\s│|>"'{}[\](),;*-]{0,40}(?:[\p{L}\p{N}_.-]{1,40}["']?\s{0,4}[:=：<>].*)?$/u;

/** Every expression of this file, for the test that tries them on hostile text. */
export const BOUNDARY_PATTERNS: readonly RegExp[] = [LABEL_LINE];

/** How many lines were begun between two marks; `apart` when they are too far from each other, or other text lies between. */
export function linesBetween(source: string, a: Mark, b: Mark): number | 'apart' {
  const { end } = a.span;
  const { start } = b.span;
  if (start - end > FARTHEST) return 'apart';
  let lines = 0;
  let lineStart = -1;
  for (let at = source.indexOf('\n', end); at >= 0 && at < start; at = source.indexOf('\n', at + 1)) {
    if (wrapped(source, at, at + 1) === 'yes') continue;
    if (lineStart >= 0 && !LABEL_LINE.test(source.slice(lineStart, at).slice(0, 200).trimEnd()))
      return 'apart';
    lineStart = at + 1;
    if (++lines > MOST_LINES) return 'apart';
  }
  return lines;
}
