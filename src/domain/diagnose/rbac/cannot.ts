/**
 * `User "…" cannot <verb> …`, the sentence of the Kubernetes API server in all its ages: with `resource "…" in API group "…"`
 * since 1.12, with `pods in the namespace "…"` before, with the user's groups in 1.6 (apiserver, `forbiddenMessage`).
 */
import { expression } from '../expression.ts';
import { fact, mark } from '../mark.ts';
import type { Fact, Facts, Hit, Mark, Shape } from '../shape.ts';
import { GAP, isWordUnit, QUOTE } from '../view/characters.ts';
import { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';
import { elsewhere } from './elsewhere.ts';
import { groupResource, objectBefore, splitSubresource } from './object.ts';
import { reasonAt } from './reason.ts';

const USER = literal('User');
const CANNOT = literal('cannot');
const RESOURCE = literal('resource');
const PATH = literal('path "');
const PATH_WORD = literal('path');
const IN_GROUP = literal('in API group');
const IN_NAMESPACE = literal('in the namespace');
const AT_CLUSTER = literal('at the cluster scope');
const FORBIDDEN = literal('forbidden:');
const IS_FORBIDDEN = literal('is forbidden:');

const VERB = expression(/^[a-z*]{1,40}$/i);
const TARGET = expression(/^[\w.*/-]{1,200}$/);

const LONGEST_VERB = 40;
const LONGEST_TARGET = 200;
const LONGEST_GROUPS = 700;

export const cannot: Shape = {
  name: 'cannot',
  patterns: [
    { kind: 'message', text: 'User "{user}" cannot' },
    { kind: 'message', text: 'User "{user}" groups [{groups}] cannot' },
    { kind: 'message', text: 'is forbidden: User {user} cannot' },
    { kind: 'message', text: 'cannot {verb} resource "{resource}" in API group' },
  ],
  read: (hit) => {
    switch (hit.pattern) {
      case BARE_USER: {
        const user = hit.start + IS_FORBIDDEN.length;
        return hit.view.unit(user + USER.length) === QUOTE ? undefined : readSentence(hit, user);
      }
      case NO_USER:
        return readAsked(hit, hit.start, undefined, new Cursor(hit.view, hit.start + CANNOT.length));
      default:
        return readSentence(hit, hit.start);
    }
  },
};

/** Patterns for a user whose quotes were lost, and for a sentence that was copied from its middle on. */
const BARE_USER = 2;
const NO_USER = 3;

function readSentence(hit: Hit, user: number): Mark | undefined {
  const cursor = new Cursor(hit.view, user + USER.length);
  const principal = cursor.quotedOrWord((unit) => !'"(),;[]'.includes(String.fromCharCode(unit)));
  const verbAt = cursor.find(CANNOT, LONGEST_GROUPS);
  if (principal === undefined || principal.end === principal.start || verbAt < 0) return undefined;
  cursor.at = verbAt + CANNOT.length;
  return readAsked(hit, user, fact(hit.view, principal), cursor);
}

/** What stands behind `cannot`, where the cursor is, and in front of the sentence, which begins at `start`. */
function readAsked(hit: Hit, start: number, principal: Fact | undefined, cursor: Cursor): Mark | undefined {
  const { view } = hit;
  const asked = readPath(cursor) ?? readResource(cursor) ?? readOld(cursor);
  if (asked === undefined) return undefined;
  const reason = reasonAt(view, cursor.at);
  const object = objectBefore(view, start);
  const first = object?.start ?? (standsBefore(hit, start) ? start - FORBIDDEN.length : start);
  const place = { start: first, end: reason?.end ?? cursor.at, shape: 'cannot', proof: 'yes' as const };
  const other = reason && elsewhere(reason.fact.value);
  if (other) return mark(hit, { ...place, gate: 'none', lookAlike: other });
  const facts = { principal, ...asked, name: object?.name, reason: reason?.fact };
  return mark(hit, { ...place, gate: 'rbac' }, facts);
}

function standsBefore({ view }: Hit, user: number): boolean {
  return view.text(Math.max(0, user - FORBIDDEN.length), user).toLowerCase() === FORBIDDEN;
}

/** `get path "/healthz"` */
function readPath(cursor: Cursor): Facts | undefined {
  const at = cursor.find(PATH, LONGEST_VERB);
  const verb = at < 0 ? undefined : verbUntil(cursor, at);
  if (verb === undefined) return undefined;
  cursor.at = at + PATH_WORD.length;
  return { verb, path: fact(cursor.view, cursor.quoted()), scope: said(cursor, 'path') };
}

/** `list resource "pods/log" in API group "" in the namespace "default"` */
function readResource(cursor: Cursor): Facts | undefined {
  const at = cursor.find(RESOURCE, LONGEST_VERB);
  const verb = at < 0 ? undefined : verbUntil(cursor, at);
  if (verb === undefined) return undefined;
  cursor.at = at + RESOURCE.length;
  const token = cursor.quotedOrWord((unit) => isWordUnit(unit) || '/.-*'.includes(String.fromCharCode(unit)));
  if (token === undefined) return undefined;
  const target = splitSubresource(cursor.view, token);
  const apiGroup = cursor.take(IN_GROUP) ? readGroup(cursor) : undefined;
  return { verb, ...target, apiGroup, ...readScope(cursor) };
}

/** A group that lost its quotes and is empty leaves nothing between the words around it. */
function readGroup(cursor: Cursor): Fact | undefined {
  const { at } = cursor;
  if (cursor.find(IN_NAMESPACE, 0) === at || cursor.find(AT_CLUSTER, 0) === at) return undefined;
  return fact(
    cursor.view,
    cursor.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2e || unit === 0x2d),
  );
}

/** `list deployments.apps in the namespace "default"`, Kubernetes up to 1.11 */
function readOld(cursor: Cursor): Facts | undefined {
  const { view } = cursor;
  const start = cursor.at;
  const inNamespace = cursor.find(IN_NAMESPACE, LONGEST_TARGET);
  const atCluster = cursor.find(AT_CLUSTER, LONGEST_TARGET);
  const end = Math.min(...[inNamespace, atCluster].filter((at) => at >= 0));
  if (end === Number.POSITIVE_INFINITY) return undefined;
  const split = verbEnd(cursor, start, end);
  if (split === start || split === end) return undefined;
  cursor.at = end;
  if (!VERB.test(view.text(start, split)) || !TARGET.test(view.text(split, end))) return undefined;
  const { resource, apiGroup } = groupResource(view, split, end);
  const target = apiGroup ? splitGroup(cursor, split, end) : splitSubresource(view, { start: split, end });
  return { verb: fact(view, { start, end: split }), resource, apiGroup, ...target, ...readScope(cursor) };
}

/** `deployments.apps/scale` */
function splitGroup(cursor: Cursor, start: number, end: number): Facts {
  const { view } = cursor;
  let slash = start;
  while (slash < end && view.unit(slash) !== 0x2f) slash++;
  return {
    ...groupResource(view, start, slash),
    subresource: slash < end - 1 ? fact(view, { start: slash + 1, end }) : undefined,
  };
}

/** The blank between verb and resource; a line break counts only where there is no blank. */
function verbEnd({ view }: Cursor, start: number, end: number): number {
  for (const least of [GAP.space, GAP.escapedLine]) {
    for (let i = start + 1; i < end; i++) {
      const gap = view.gap(i);
      if (gap === least || (least !== GAP.space && gap > least)) return i;
    }
  }
  return end;
}

/** The verb up to `end`; a verb is one word, so whatever gap lies in it was a broken line. */
function verbUntil(cursor: Cursor, end: number): Fact | undefined {
  const { view } = cursor;
  const start = cursor.at;
  for (let i = start; i < end; i++) {
    if (!isWordUnit(view.unit(i)) && view.unit(i) !== 0x2a) return undefined;
    if (i > start && view.gap(i) === GAP.space) return undefined;
  }
  return end > start ? fact(view, { start, end }) : undefined;
}

function readScope(cursor: Cursor): Facts {
  if (cursor.take(AT_CLUSTER)) return { scope: said(cursor, 'cluster') };
  if (!cursor.take(IN_NAMESPACE)) return {};
  const token = cursor.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2d);
  return { namespace: fact(cursor.view, token), scope: said(cursor, 'namespace') };
}

/** A fact that the words just read say without naming it. */
function said(cursor: Cursor, value: 'cluster' | 'namespace' | 'path'): Fact {
  return { value, span: cursor.view.span(cursor.at - 1, cursor.at) };
}
