/** Counts what a text repeats: one denial, however often it is told. */
import type { Span } from '../../lib/result.ts';
import type { Facts } from '../shape.ts';
import { type Draft, differences, union } from './draft.ts';

export interface Folded {
  draft: Draft;
  /** Every place where it is told, in the order of the text. */
  readonly places: Span[];
}

/** How many of the last denials are compared fact by fact; a report that says less stands near the one that says more. */
const NEAR = 12;

/** Folds drafts of one gate, in the order of the text. Same facts are one denial; so is one that tells a part of another. */
export function foldDrafts(drafts: readonly Draft[]): Folded[] {
  const folded: Folded[] = [];
  const known = new Map<string, Folded>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const same = known.get(key) ?? folded.slice(-NEAR).findLast((other) => isPart(other.draft, draft));
    const one = same ?? { draft, places: [] };
    if (same === undefined) folded.push(one);
    else one.draft = union(one.draft, draft);
    known.set(key, one);
    one.places.push(draft.whole);
  }
  return folded;
}

/** All facts but the request id, which differs at every attempt. */
function keyOf({ facts, rules, roles }: Draft): string {
  const values = Object.entries(facts).flatMap(([name, { value }]) =>
    name === 'requestId' ? [] : [[name, value]],
  );
  return JSON.stringify([values.sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)), rules, roles]);
}

/** Whether two denials of one gate agree in all they both state, and share enough to be one. */
function isPart(a: Draft, b: Draft): boolean {
  const differ = differences(a.facts, b.facts);
  switch (a.gate) {
    case 'ram':
      return (
        differ.every((name) => name === 'requestId') && (both(a, b, 'action') || isOneCode(a, b, differ))
      );
    case 'rbac':
      return (
        differ.length === 0 && (both(a, b, 'verb', 'resource') || both(a, b, 'path') || isCodeOnly(a, b))
      );
    default:
      return differ.every((name) => name === 'roles') && (both(a, b, 'code') || both(a, b, 'link'));
  }
}

function both(a: Draft, b: Draft, ...names: (keyof Facts)[]): boolean {
  return names.every((name) => a.facts[name] !== undefined && b.facts[name] !== undefined);
}

function isOneCode(a: Draft, b: Draft, differ: readonly string[]): boolean {
  return both(a, b, 'code') && !differ.includes('requestId');
}

function isCodeOnly(a: Draft, b: Draft): boolean {
  return both(a, b, 'code') && (Object.keys(a.facts).length === 1 || Object.keys(b.facts).length === 1);
}
