/** What stands in front of `is forbidden`: the refused object, `deployments.apps "web"`. */
import { fact } from '../mark.ts';
import type { Fact } from '../shape.ts';
import { GAP, isWordUnit, QUOTE } from '../view/characters.ts';
import type { Token } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import { closes } from '../view/quotes.ts';
import type { View } from '../view/view.ts';

export interface ForbiddenObject {
  /** Where the object begins in the view. */
  readonly start: number;
  readonly resource?: Fact;
  readonly apiGroup?: Fact;
  readonly name?: Fact;
}

const IS_FORBIDDEN = literal('is forbidden:');
const LONGEST_NAME = 260;
const LONGEST_RESOURCE = 120;

/** Reads backwards from `end`, where the sentence behind `is forbidden:` begins; `undefined` where it says something else. */
export function objectBefore(view: View, end: number): ForbiddenObject | undefined {
  const verb = end - IS_FORBIDDEN.length;
  if (verb < 0 || !standsAt(view, verb, IS_FORBIDDEN)) return undefined;
  const name = nameBefore(view, verb);
  const kindEnd = name?.start ?? verb;
  const kindStart = wordBefore(view, kindEnd);
  if (kindStart === kindEnd) return name ? { start: name.start, name: name.fact } : { start: verb };
  return {
    start: kindStart,
    ...groupResource(view, kindStart, kindEnd),
    ...(name ? { name: name.fact } : {}),
  };
}

function nameBefore(view: View, end: number): { start: number; fact: Fact } | undefined {
  let close = end;
  while (close > 0 && view.unit(close - 1) === QUOTE) close--;
  const quotes = end - close;
  if (quotes === 0) return undefined;
  let open = close;
  while (open > Math.max(0, close - LONGEST_NAME) && !opens(view, open - 1, close)) open--;
  const name = view.unit(open - 1) === QUOTE ? fact(view, { start: open, end: close }) : undefined;
  return name && { start: open - quotes, fact: name };
}

/** Whether the quote at `index` opens the value that the one at `close` ends. */
function opens(view: View, index: number, close: number): boolean {
  return view.unit(index) === QUOTE && (view.gap(index) !== GAP.none || closes(view, index, close));
}

/** Start of the `resource.group` that ends at `end`. */
function wordBefore(view: View, end: number): number {
  let start = end;
  while (start > Math.max(0, end - LONGEST_RESOURCE) && isResourceUnit(view.unit(start - 1))) {
    if (start < end && view.gap(start) !== GAP.none && view.broken(start) === 'no') break;
    start--;
  }
  return start;
}

function isResourceUnit(unit: number): boolean {
  return isWordUnit(unit) || unit === 0x2e || unit === 0x2d || unit === 0x2f;
}

/** `deployments.apps`: the resource, and the group where one is printed. */
export function groupResource(view: View, start: number, end: number): { resource?: Fact; apiGroup?: Fact } {
  let dot = start;
  while (dot < end && view.unit(dot) !== 0x2e) dot++;
  const resource = fact(view, { start, end: dot });
  const apiGroup = dot < end - 1 ? fact(view, { start: dot + 1, end }) : undefined;
  return { ...(resource ? { resource } : {}), ...(apiGroup ? { apiGroup } : {}) };
}

/** `pods/exec`: the resource and the subresource. Of a value that was cut off, the last part is uncertain. */
export function splitSubresource(
  view: View,
  { start, end, uncertain = false }: Token,
): { resource?: Fact; subresource?: Fact } {
  let slash = start;
  while (slash < end && view.unit(slash) !== 0x2f) slash++;
  const resource = fact(view, { start, end: slash, uncertain: uncertain && slash === end });
  const subresource = slash < end - 1 ? fact(view, { start: slash + 1, end, uncertain }) : undefined;
  return { ...(resource ? { resource } : {}), ...(subresource ? { subresource } : {}) };
}
