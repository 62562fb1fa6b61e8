/**
 * The API server's audit events. A refused one says `authorization.k8s.io/decision: forbid` and holds what was asked in
 * fields, also where the level keeps the answer's sentence out.
 */
import { valueBehind } from '../codes/keyed.ts';
import { fact, mark } from '../mark.ts';
import type { Fact, FactName, Facts, Shape } from '../shape.ts';
import { Cursor } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import type { View } from '../view/view.ts';

/** Longest event that is looked through, in front of its decision and behind it. */
const LONGEST = 3000;
const EVENT = literal('"kind":"Event"');
const USER_NAME = literal('"username"');
const VERB = literal('"verb"');
const URI = literal('"requestURI"');
const OBJECT = literal('"objectRef":{');
const OBJECT_END = 0x7d;
const OBJECT_FIELDS: readonly (readonly [FactName, string])[] = [
  ['resource', literal('"resource"')],
  ['subresource', literal('"subresource"')],
  ['apiGroup', literal('"apiGroup"')],
  ['namespace', literal('"namespace"')],
  ['name', literal('"name"')],
];

export const audit: Shape = {
  name: 'audit',
  patterns: [{ kind: 'message', text: 'authorization.k8s.io/decision":"forbid' }],
  read: (hit) => {
    const { view, end } = hit;
    const start = lastBefore(view, hit.start, EVENT);
    if (start < 0) return undefined;
    const asked = objectOf(view, start, hit.start) ?? pathOf(view, start, hit.start);
    const facts = {
      principal: valueIn(view, start, hit.start, USER_NAME),
      verb: valueIn(view, start, hit.start, VERB),
      ...asked,
    };
    if (facts.principal === undefined || facts.verb === undefined) return undefined;
    return mark(hit, { start, end, gate: 'rbac', shape: 'audit', proof: 'yes' }, facts);
  },
};

/** Fields of the object that was asked for. */
function objectOf(view: View, from: number, to: number): Facts | undefined {
  const object = firstIn(view, from, to, OBJECT);
  if (object < 0) return undefined;
  let end = object;
  while (end < to && view.unit(end) !== OBJECT_END) end++;
  const facts: { [name in FactName]?: Fact | undefined } = {};
  for (const [name, key] of OBJECT_FIELDS) facts[name] = valueIn(view, object, end, key);
  const value = facts.namespace ? 'namespace' : 'cluster';
  return { ...facts, scope: { value, span: view.span(object, end) } };
}

function pathOf(view: View, from: number, to: number): Facts {
  const path = valueIn(view, from, to, URI);
  return { path, scope: path && { value: 'path', span: path.span } };
}

function valueIn(view: View, from: number, to: number, key: string): Fact | undefined {
  const at = firstIn(view, from, to, key);
  const cursor = at < 0 ? undefined : valueBehind(view, at + key.length);
  return cursor && fact(view, cursor.quoted());
}

function firstIn(view: View, from: number, to: number, folded: string): number {
  return new Cursor(view, from).find(folded, to - from);
}

function lastBefore(view: View, end: number, folded: string): number {
  for (let i = end - folded.length; i >= Math.max(0, end - LONGEST); i--)
    if (standsAt(view, i, folded)) return i;
  return -1;
}
