/** Values behind a key, in every notation: JSON, YAML, XML, Go map and struct, Java and Python prints, lines of a dialog. */
import { GAP } from '../view/characters.ts';
import { Cursor } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import type { View } from '../view/view.ts';

/**
 * A cursor on the value behind the key that ends at `end`, or `undefined` where no value follows. With `bare` white space
 * is enough between the two, as in a dialog that shows a label and its value below each other.
 */
export function valueBehind(view: View, end: number, bare = false): Cursor | undefined {
  const cursor = new Cursor(view, end);
  if (skipCell(cursor)) return cursor;
  cursor.skip('"])', 3);
  const before = cursor.at;
  cursor.skip(':=>', 2);
  if (cursor.at === before && !(bare && before === end && view.gap(end) !== GAP.none)) return undefined;
  cursor.skip('[', 1);
  return cursor;
}

const CLOSES = literal('</');
const LONGEST_TAG = 24;

/** Steps over the tags between two cells of an HTML table: `</td><td>`. */
function skipCell(cursor: Cursor): boolean {
  if (!standsAt(cursor.view, cursor.at, CLOSES)) return false;
  for (let tags = 0; tags < 3 && cursor.view.unit(cursor.at) === 0x3c; tags++) {
    const close = cursor.find('>', LONGEST_TAG);
    if (close < 0) return false;
    cursor.at = close + 1;
  }
  return true;
}
