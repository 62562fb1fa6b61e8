/** Free text of a view, as a reader would write it down. */
import { GAP, isWordUnit, QUOTE } from './characters.ts';
import type { View } from './view.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const APOSTROPHE = 0x27;

/** The characters from `start` up to `end` with a blank for every gap but a broken line, and apostrophes as they were. */
export function prose(view: View, start: number, end: number): string {
  let text = '';
  let isQuoted = false;
  for (let i = start; i < end; i++) {
    if (i > start && isBlankAt(view, i, isQuoted)) text += ' ';
    const unit = view.unit(i);
    if (unit === QUOTE) isQuoted = !isQuoted;
    const isApostrophe = unit === QUOTE && view.source.charCodeAt(view.from[i] ?? 0) === APOSTROPHE;
    text += String.fromCharCode(isApostrophe ? APOSTROPHE : unit);
  }
  return text;
}

/** Whether a gap is a blank of the sentence. Where a full line leaves it open, punctuation and quotes tell. */
function isBlankAt(view: View, index: number, isQuoted: boolean): boolean {
  if (view.gap(index) === GAP.none) return false;
  const broken = view.broken(index);
  if (broken === 'no' || view.brokenAtBlank(index)) return true;
  const [before, after] = [view.unit(index - 1), view.unit(index)];
  if (before === COMMA || before === COLON || (after === QUOTE && !isQuoted)) return true;
  return broken === 'maybe' && (!isWordUnit(before) || !isWordUnit(after));
}
