/** What follows a Kubernetes denial behind a colon: why the authorizer could not decide otherwise. */

import type { Fact } from '../shape.ts';
import { GAP, isLowerUnit, QUOTE } from '../view/characters.ts';
import { literal, standsAt } from '../view/literal.ts';
import { prose } from '../view/prose.ts';
import type { View } from '../view/view.ts';

const LONGEST = 600;
const NOT_FOUND = literal('not found');
const COLON = 0x3a;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** The reason that begins with a colon at `at` (a full stop may stand before it), or `undefined`. */
export function reasonAt(view: View, at: number): { fact: Fact; end: number } | undefined {
  const colon = view.unit(at) === 0x2e ? at + 1 : at;
  if (view.unit(colon) !== COLON || view.gap(colon) >= GAP.line) return undefined;
  return reasonFrom(view, colon + 1);
}

/** The reason that begins at `start`. */
export function reasonFrom(view: View, start: number): { fact: Fact; end: number } | undefined {
  if (view.unit(start) === QUOTE)
    return quotedReason(view, view.unit(start + 1) === QUOTE ? start + 2 : start + 1);
  const roles = roleList(view, start);
  if (roles !== undefined) return { fact: rolesMissing(view, start, roles), end: roles };
  const end = proseEnd(view, start);
  if (end === start) return undefined;
  const found = { value: prose(view, start, end), span: view.span(start, end) };
  return { fact: view.broken(end) === 'maybe' ? { ...found, uncertain: true } : found, end };
}

/** Roles that were not found, in the quotes that Go prints them with, whatever the paste made of these. */
export function rolesMissing(view: View, start: number, end: number): Fact {
  const text = prose(view, start, end).replaceAll("'", '"').replaceAll('""', '"');
  return { value: text.replaceAll('notfound', 'not found'), span: view.span(start, end) };
}

/** Kubernetes up to 1.7 quoted the whole reason. */
function quotedReason(view: View, start: number): { fact: Fact; end: number } | undefined {
  for (let i = start; i < Math.min(view.length, start + LONGEST); i++) {
    if (standsAt(view, i, NOT_FOUND) && view.unit(i + NOT_FOUND.length) === QUOTE) {
      const end = i + NOT_FOUND.length;
      return { fact: rolesMissing(view, start, end), end: end + 1 };
    }
  }
  return undefined;
}

/** RBAC's own reason: roles that a binding names and that do not exist, one or a list in brackets. */
function roleList(view: View, start: number): number | undefined {
  let end: number | undefined;
  let depth = 0;
  let last = start;
  for (let i = start; i < Math.min(view.length, last + 220); i++) {
    if (view.unit(i) === OPEN) depth++;
    if (view.unit(i) === CLOSE && depth > 0 && --depth === 0) return end === undefined ? undefined : i + 1;
    if (!standsAt(view, i, NOT_FOUND)) continue;
    end = i + NOT_FOUND.length;
    last = end;
    if (depth === 0) return hasRole(view, start, i) ? end : undefined;
  }
  return end !== undefined && hasRole(view, start, end) ? end : undefined;
}

const ROLE = literal('role');

function hasRole(view: View, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (standsAt(view, i, ROLE)) return true;
  return false;
}

/** Any other reason ends with its line, or with the quote that closes the sentence around it. */
function proseEnd(view: View, start: number): number {
  let open = false;
  for (let i = start; i < Math.min(view.length, start + LONGEST); i++) {
    if (i > start && view.gap(i) >= GAP.escapedLine && !view.flows(i)) return i;
    if (view.unit(i) !== QUOTE) continue;
    if (open) open = false;
    else if (view.gap(i) !== GAP.none || view.unit(i - 1) === OPEN || view.unit(i - 1) === 0x28) open = true;
    else if (!isApostrophe(view, i)) return i;
  }
  return Math.min(view.length, start + LONGEST);
}

/** An apostrophe inside a word: `doesn't`. */
function isApostrophe(view: View, index: number): boolean {
  return (
    view.gap(index) === GAP.none && view.gap(index + 1) === GAP.none && isLowerUnit(view.unit(index + 1))
  );
}
