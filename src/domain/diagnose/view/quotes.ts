/** Which quote closes which. The view shows every quote as `"`; what the text has in its place tells them apart. */
import { GAP, isWordUnit, QUOTE } from './characters.ts';
import type { View } from './view.ts';

/** Double quotes of any style. All others are single, among them the apostrophe and the backtick. */
const DOUBLE = '"“”„‟«»「」『』〝〞〟″＂';

/** Whether the quote at `index` closes the one at `open`: of the same kind, and not escaped as a part of the value. */
export function closes(view: View, open: number, index: number): boolean {
  return (
    endsValue(view, index) &&
    isDouble(view, open) === isDouble(view, index) &&
    (isTorn(view, open) || view.escapes(index) <= view.escapes(open))
  );
}

/** Whether a line break in front of the quote may have parted it from its backslashes. */
function isTorn(view: View, index: number): boolean {
  return view.gap(index) >= GAP.line;
}

/** Whether the quote at `index` can end a value that opened with another kind: it is no apostrophe inside a word. */
export function endsValue(view: View, index: number): boolean {
  if (view.unit(index) !== QUOTE) return false;
  if (isDouble(view, index)) return true;
  return (
    view.gap(index) !== GAP.none || view.gap(index + 1) !== GAP.none || !isWordUnit(view.unit(index + 1))
  );
}

function isDouble(view: View, index: number): boolean {
  return DOUBLE.includes(String.fromCharCode(view.sign(index)));
}
