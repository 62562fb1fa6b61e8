/** Finds every place in a view where a pattern stands. */
import { GAP, isWordUnit } from '../view/characters.ts';
import { standsAt } from '../view/literal.ts';
import type { View } from '../view/view.ts';
import { wrapped } from '../view/wrap.ts';
import type { Part, Patterns } from './patterns.ts';

/** Longest run of text a slot takes, in characters of the view. */
const LONGEST_SLOT = 300;
/** What some libraries append to a code to make a class name of it. */
const CODE_SUFFIXES = ['error', 'exception'];

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Calls `found(pattern, start, end)` for every place, in the order of their ends; offsets are those of the view. */
export function scan(
  patterns: Patterns,
  view: View,
  found: (pattern: number, start: number, end: number) => void,
): void {
  const { parts, automaton } = patterns;
  /** By part: the last place where the template was seen up to and with this part. */
  const begun = new Array<Place | undefined>(parts.length);
  automaton.scan(view, (index, start, end) => {
    const part = parts[index];
    if (part === undefined) return;
    if (part.kind === 'code' && !isCode(view, part, start, end)) return;
    const place = part.kind === 'message' ? template(view, part, begun, index, start, end) : { start, end };
    if (place !== undefined) found(part.pattern, place.start, place.end);
  });
}

/** Goes one part on; answers the whole place once the last part is there. */
function template(
  view: View,
  part: Part,
  begun: (Place | undefined)[],
  index: number,
  start: number,
  end: number,
): Place | undefined {
  const before = part.part === 0 ? undefined : begun[index - 1];
  if (part.part > 0 && (before === undefined || before.end > start || start - before.end > LONGEST_SLOT))
    return undefined;
  if (part.part === 0 && isWordUnit(view.unit(start)) && !beginsWord(view, start)) return undefined;
  if (part.last && isWordUnit(view.unit(end - 1)) && !endsWord(view, end)) return undefined;
  const place = { start: before?.start ?? start, end };
  if (part.last) return place;
  begun[index] = place;
  return undefined;
}

/** A code stands alone: no identifier goes on around it, no white space stands in it but where it has a blank itself. */
function isCode(view: View, part: Part, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (view.gap(i) !== GAP.none && !part.blanks.includes(i - start) && !brokenAt(view, i)) return false;
  }
  return beginsWord(view, start) && (endsWord(view, end) || hasSuffix(view, end));
}

/** Whether the white space in front of `index` is only where a full line was broken. */
export function brokenAt(view: View, index: number): boolean {
  if (view.gap(index) !== GAP.line) return false;
  return wrapped(view.source, view.span(index - 1, index).end, view.from[index] ?? 0) !== 'no';
}

function hasSuffix(view: View, end: number): boolean {
  return CODE_SUFFIXES.some((suffix) => standsAt(view, end, suffix) && endsWord(view, end + suffix.length));
}

/** Whether no identifier goes on in front of `start`: `NoPermission` does not stand in `XNoPermission`. */
function beginsWord(view: View, start: number): boolean {
  if (view.gap(start) !== GAP.none) return true;
  if (isWordUnit(view.unit(start - 1))) return false;
  return !(
    isSeparator(view, start - 1) &&
    view.gap(start - 1) === GAP.none &&
    isWordUnit(view.unit(start - 2))
  );
}

/** Whether no identifier goes on at `end`: `Forbidden` does not stand in `Forbidden.RAM`. */
function endsWord(view: View, end: number): boolean {
  if (view.gap(end) !== GAP.none) return true;
  if (isWordUnit(view.unit(end))) return false;
  return !(isSeparator(view, end) && view.gap(end + 1) === GAP.none && isWordUnit(view.unit(end + 1)));
}

function isSeparator(view: View, index: number): boolean {
  return view.folded(index) === 0x2e;
}
