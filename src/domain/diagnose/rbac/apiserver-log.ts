/** The API server's log line beside a refusal: `RBAC: no rules authorize user "…" with groups […] to "list" resource "…"` */
import { fact, mark } from '../mark.ts';
import type { Fact, Facts, Hit, Mark, Shape } from '../shape.ts';
import { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';
import { groupResource, splitSubresource } from './object.ts';

const TO = literal('] to "');
const TO_WORD = literal('] to');
const RESOURCE = literal('resource');
const NAMED = literal('named');
const IN_NAMESPACE = literal('in namespace');
const CLUSTER_WIDE = literal('cluster-wide');
const PATH = literal('nonResourceURL');
const LONGEST_GROUPS = 1000;

export const apiserverLog: Shape = {
  name: 'apiserver-log',
  patterns: [{ kind: 'message', text: 'RBAC: no rules authorize user' }],
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    const principal = fact(hit.view, cursor.quoted());
    const to = cursor.find(TO, LONGEST_GROUPS);
    if (principal === undefined || to < 0) return undefined;
    cursor.at = to + TO_WORD.length;
    const verb = fact(hit.view, cursor.quoted());
    return verb && readAsked(hit, cursor, { principal, verb });
  },
};

function readAsked(hit: Hit, cursor: Cursor, known: Facts): Mark {
  const asked = cursor.take(PATH)
    ? { path: quotedFact(cursor), scope: said(cursor, 'path') }
    : readTarget(cursor);
  const place = {
    start: hit.start,
    end: cursor.at,
    gate: 'rbac' as const,
    shape: 'apiserver-log',
    proof: 'yes' as const,
  };
  return mark(hit, place, { ...known, ...asked });
}

function readTarget(cursor: Cursor): Facts {
  const { view } = cursor;
  const token = cursor.take(RESOURCE) ? cursor.quoted() : undefined;
  if (token === undefined) return {};
  let slash = token.start;
  while (slash < token.end && view.unit(slash) !== 0x2f) slash++;
  const { subresource } = splitSubresource(view, token);
  const target = { ...groupResource(view, token.start, slash), subresource };
  const name = cursor.take(NAMED) ? quotedFact(cursor) : undefined;
  if (cursor.take(CLUSTER_WIDE)) return { ...target, name, scope: said(cursor, 'cluster') };
  const namespace = cursor.take(IN_NAMESPACE) ? quotedFact(cursor) : undefined;
  return namespace ? { ...target, name, namespace, scope: said(cursor, 'namespace') } : { ...target, name };
}

function quotedFact(cursor: Cursor): Fact | undefined {
  return fact(cursor.view, cursor.quoted());
}

/** A fact that the words just read say without naming it. */
function said(cursor: Cursor, value: 'cluster' | 'namespace' | 'path'): Fact {
  return { value, span: cursor.view.span(cursor.at - 1, cursor.at) };
}
