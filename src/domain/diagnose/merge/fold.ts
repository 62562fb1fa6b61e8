/** Counts what a text repeats: one denial, however often it is told. */
import type { Span } from '../../lib/result.ts';
import type { FactName } from '../shape.ts';
import { type Draft, differences, isCodeOnly, union } from './draft.ts';

export interface Folded {
  draft: Draft;
  /** Every place where it is told, in the order of the text. */
  readonly places: Span[];
}

/** How many of the last denials are compared fact by fact; a report that says less stands near the one that says more. */
const NEAR = 12;

/** Folds tellings, gate by gate in the order of the text. Same facts are one denial; so is one that tells a part of another. */
export function fold(
  tellings: readonly (Span & { readonly draft: Draft; readonly key: string })[],
): Folded[] {
  const folded: Folded[] = [];
  const known = new Map<string, Folded>();
  for (const { draft, key, start, end } of tellings) {
    const place = { start, end };
    const same = known.get(key);
    if (same) {
      same.places.push(place);
      continue;
    }
    const part = folded.slice(-NEAR).findLast((other) => isPart(other.draft, draft));
    const one = part ?? { draft, places: [] };
    if (part) part.draft = union(part.draft, draft);
    else folded.push(one);
    known.set(key, one);
    one.places.push(place);
  }
  return folded;
}

/** Whether two denials agree in all they both state, and share enough to be one. */
function isPart(a: Draft, b: Draft): boolean {
  if (a.gate !== b.gate) return false;
  const differ = differences(a.facts, b.facts);
  switch (a.gate) {
    case 'ram':
      return (
        differ.every((name) => name === 'requestId') && (both(a, b, 'action') || isOneRequest(a, b, differ))
      );
    case 'rbac':
      return (
        differ.length === 0 &&
        (both(a, b, 'verb', 'resource') ||
          both(a, b, 'path') ||
          (both(a, b, 'code') && (isCodeOnly(a) || isCodeOnly(b))))
      );
    default:
      return differ.every((name) => name === 'roles') && (both(a, b, 'code') || both(a, b, 'link'));
  }
}

function both(a: Draft, b: Draft, ...names: FactName[]): boolean {
  return names.every((name) => a.facts[name] !== undefined && b.facts[name] !== undefined);
}

function isOneRequest(a: Draft, b: Draft, differ: readonly FactName[]): boolean {
  return (both(a, b, 'code') || both(a, b, 'requestId')) && !differ.includes('requestId');
}
