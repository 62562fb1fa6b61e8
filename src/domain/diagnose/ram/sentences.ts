/** Sentences that RAM's refusals are told in. */
import { mark } from '../mark.ts';
import type { Facts, Hit, Mark, Shape } from '../shape.ts';
import { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';
import { readAction, readResource } from './action.ts';

/** ACK's own: `RAM policy Forbidden for action cs:…`, and `STSToken …` for a role session. */
export const policyForbidden: Shape = {
  name: 'policy-forbidden',
  patterns: [
    { kind: 'message', text: 'RAM policy Forbidden for action' },
    { kind: 'message', text: 'STSToken policy Forbidden for action' },
  ],
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    const action = readAction(cursor);
    return sentence(hit, 'policy-forbidden', cursor.at, { action });
  },
};

/** Log Service: `denied by sts or ram, action: …, resource: …`; the keys are read where they stand. */
export const deniedByRam: Shape = {
  name: 'denied-by-ram',
  patterns: [{ kind: 'message', text: 'denied by sts or ram' }],
  read: (hit) => sentence(hit, 'denied-by-ram', hit.end),
};

const ON_RESOURCE = literal('on resource');

/** Function Compute: `the caller is not authorized to perform '…' on resource '…'`. */
export const callerNotAuthorized: Shape = {
  name: 'caller-not-authorized',
  patterns: [{ kind: 'message', text: 'caller is not authorized to perform' }],
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    const action = readAction(cursor);
    if (action === undefined) return undefined;
    const resource = cursor.take(ON_RESOURCE) ? readResource(cursor) : undefined;
    return sentence(hit, 'caller-not-authorized', cursor.at, { action, resource });
  },
};

/** Sentences without facts of their own, each from its beginning. */
const PLAIN = [
  'User not authorized to operate on the specified resource',
  'User is not authorized to operate on the specified resource',
  'Current user is not authorized to operate the specified resource',
  'Current STS Token is not authorized to operate the specified resource',
  'You are not authorized to operate on the specified resource',
  'You are not authorized to do this action. You should be authorized by RAM',
  'You are not authorized by RAM',
  'A required authorization for the specified action is not supplied',
  'This operation is forbidden by permission system',
];

export const plainSentence: Shape = {
  name: 'plain-sentence',
  patterns: PLAIN.map((text) => ({ kind: 'message', text })),
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    TAILS.some((tail) => cursor.take(tail));
    return sentence(hit, `plain-sentence-${hit.pattern}`, cursor.at);
  },
};

/** How some of them end. */
const TAILS = [
  ", or this API doesn't support RAM",
  ', or this operation does not support RAM',
  ', or this operation does not support STS Token',
].map(literal);

/** Headings above a report. */
const HEADINGS = ['The current account does not have the required RAM permissions', 'RAM权限缺失'];

export const heading: Shape = {
  name: 'heading',
  patterns: HEADINGS.map((text) => ({ kind: 'message', text })),
  read: (hit) => sentence(hit, 'heading', hit.end),
};

/** Sentences that a refusal by RAM is told in, but others may use too. */
const VAGUE = [
  '当前操作未被授权',
  'You have no permission to access the requested resource, please contact the resource owner',
  'You have no right to access this object',
  'You have no right to access this bucket',
  'The bucket you access does not belong to you',
];

export const vagueSentence: Shape = {
  name: 'vague-sentence',
  patterns: VAGUE.map((text) => ({ kind: 'message', text })),
  read: ({ view, start, end, pattern }) =>
    mark({ view, start, end, pattern }, { start, end, gate: 'ram', shape: 'vague-sentence', proof: 'alone' }),
};

/** Sentences that any service may say; they count beside a host of Alibaba Cloud only. */
const COMMON = [
  'You are not authorized to do this action',
  'You are not authorized to perform this operation',
  '您没有权限执行该操作',
  '您没有权限执行此操作',
];

export const commonSentence: Shape = {
  name: 'common-sentence',
  hint: true,
  patterns: COMMON.map((text) => ({ kind: 'message', text })),
  read: (hit) =>
    mark(hit, { start: hit.start, end: hit.end, gate: 'ram', shape: 'common-sentence', proof: 'beside' }),
};

/** Common sentences that a RAM action or resource follows: these are of Alibaba Cloud. */
export const sentenceWithAction: Shape = {
  name: 'sentence-with-action',
  patterns: COMMON.flatMap((text) => [
    { kind: 'message', text: `${text}. Action:` },
    { kind: 'message', text: `${text}. Resource:` },
  ]),
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    const told = hit.pattern % 2 === 0 ? actionFirst(cursor) : resourceFirst(cursor);
    return told && sentence(hit, 'sentence-with-action', cursor.at, told);
  },
};

const ACTION = literal('Action:');
const RESOURCE = literal('Resource:');

function actionFirst(cursor: Cursor): Facts | undefined {
  const action = readAction(cursor);
  if (action === undefined) return undefined;
  return { action, resource: cursor.take(RESOURCE) ? readResource(cursor) : undefined };
}

function resourceFirst(cursor: Cursor): Facts | undefined {
  const resource = readResource(cursor);
  if (resource === undefined) return undefined;
  return { resource, action: cursor.take(ACTION) ? readAction(cursor) : undefined };
}

function sentence(hit: Hit, shape: string, end: number, facts: Facts = {}): Mark {
  return mark(hit, { start: hit.start, end, gate: 'ram', shape, proof: 'yes' }, facts);
}
