/**
 * Tells line breaks that a terminal made (a line was full, the text goes on) from those that the text has.
 * A full line has a width that no line near it exceeds. Only when another line has just that width is it certain.
 */
import { unitWidth } from './width.ts';

/** `maybe`: the longest line around, but alone with its length. */
export type Wrapped = 'yes' | 'maybe' | 'no';

/** Narrower lines are not taken for full ones. */
const NARROWEST = 20;
/** Longest line that is measured, and lines that are looked at on either side; both keep reading linear. */
const LONGEST_LINE = 1200;
const NEIGHBOURS = 8;
/** Lines that begin alike are a log that repeats itself; their equal lengths prove nothing. */
const ALIKE = 12;

/** Whether the line that ends before the line break in `source` after `end` was full. `next` is where the text goes on. */
export function wrapped(source: string, end: number, next: number): Wrapped {
  const breakAt = source.indexOf('\n', end);
  if (breakAt < 0 || breakAt >= next) return 'no';
  const start = lineStart(source, breakAt);
  if (start < 0) return 'no';
  const own = width(source, start, breakAt);
  if (own < NARROWEST) return 'no';
  const head = source.slice(start, start + ALIKE);
  let certain = false;
  for (const [from, to] of neighbours(source, start, breakAt)) {
    const other = width(source, from, to);
    if (other > own) return 'no';
    if (other === own && source.slice(from, from + ALIKE) !== head) certain = true;
  }
  return certain ? 'yes' : 'maybe';
}

/** Start of the line that ends at `end`, or -1 when it is too long to have been broken by a terminal. */
function lineStart(source: string, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_LINE); i--) {
    if (source.charCodeAt(i) === 0x0a) return i + 1;
  }
  return end <= LONGEST_LINE ? 0 : -1;
}

function neighbours(source: string, start: number, end: number): [number, number][] {
  const lines: [number, number][] = [];
  for (let to = start - 1, count = 0; to > 0 && count < NEIGHBOURS; count++) {
    const from = lineStart(source, to);
    lines.push([from < 0 ? to - LONGEST_LINE - 1 : from, to]);
    if (from < 0) break;
    to = from - 1;
  }
  for (let from = end + 1, count = 0; from < source.length && count < NEIGHBOURS; count++) {
    const to = lineEnd(source, from);
    lines.push([from, to < 0 ? from + LONGEST_LINE + 1 : to]);
    if (to < 0) break;
    from = to + 1;
  }
  return lines;
}

function lineEnd(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST_LINE);
  for (let i = from; i < limit; i++) {
    if (source.charCodeAt(i) === 0x0a) return i;
  }
  return limit === source.length ? limit : -1;
}

/** Columns that a terminal needs for the text. */
function width(source: string, start: number, end: number): number {
  let columns = 0;
  for (let i = start; i < end; i++) {
    if (source.charCodeAt(i) === 0x1b) i = controlEnd(source, i, end);
    else columns += unitWidth(source.charCodeAt(i));
  }
  return columns;
}

/** Last character of the colour that begins at `at`. */
function controlEnd(source: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && i < at + 20 && source[i] !== 'm' && source[i] !== 'K') i++;
  return i;
}
