/** Sentences about a role that the account or an instance does not have. */
import { expression } from '../expression.ts';
import { fact, mark } from '../mark.ts';
import type { Fact, Facts, Hit, Mark, Shape } from '../shape.ts';
import { GAP, isWordUnit } from '../view/characters.ts';
import { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';
import type { View } from '../view/view.ts';

const AUTHORIZE = [
  'please complete the {what} ramrole authorization',
  'ramrole authorization at',
  'service role not attach',
];

export const authorize: Shape = {
  name: 'authorize',
  patterns: AUTHORIZE.map((text) => ({ kind: 'message', text })),
  read: (hit) => found(hit, 'authorize', hit.start, hit.end),
};

const ROLE_NAME = expression(/^[A-Za-z][\w.-]{2,63}$/);

/** `The role not exists: acs:ram::123:role/name` (STS, RAM) */
export const roleArn: Shape = {
  name: 'role-arn',
  patterns: [{ kind: 'message', text: 'The role not exists: acs:ram::{account}:role/' }],
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    const role = roleName(cursor);
    return found(hit, 'role-arn', hit.start, cursor.at, role);
  },
};

const NOT_EXIST = ['not exist', 'does not exist', "doesn't exist", 'is not exist'].map(literal);

/** `The ess default role AliyunESSDefaultRole not exist`, `AliyunServiceRoleForX doesn't exist, please create this role` */
export const namedRole: Shape = {
  name: 'named-role',
  patterns: [{ kind: 'part', text: 'Aliyun' }],
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.start);
    const ends = NOT_EXIST.map((words) => ({ at: cursor.find(words, LONGEST_NAME), words })).filter(
      ({ at }) => at >= 0,
    );
    const first = ends.sort((a, b) => a.at - b.at || b.words.length - a.words.length)[0];
    const role = first && fact(hit.view, { start: hit.start, end: first.at });
    if (first === undefined || role === undefined || !ROLE.test(role.value)) return undefined;
    return found(hit, 'named-role', hit.start, first.at + first.words.length, role);
  },
};

/** Alibaba Cloud's own roles have it in their names. */
const ROLE = expression(/^Aliyun\w{0,56}Role\w{0,40}$/);
const LONGEST_NAME = 70;

function roleName(cursor: Cursor): Fact | undefined {
  const token = cursor.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2d);
  const name = fact(cursor.view, token);
  return name && ROLE_NAME.test(name.value) ? name : undefined;
}

const IS_TRUE = literal('is now: True');
const TRUE = literal('True');
const NO_ROLE = literal('NodeHasNoRAMRole');
const CONDITION = literal('RAMRoleError');
const LONGEST_ROW = 260;

/** Node-problem-detector: the instance lost its role. A condition that is false, as on every healthy node, says nothing. */
export const nodeCondition: Shape = {
  name: 'node-condition',
  patterns: [
    { kind: 'message', text: 'RAMRoleError' },
    { kind: 'message', text: 'NodeHasNoRAMRole' },
  ],
  read: (hit) => {
    const { view, start, end } = hit;
    const code = { value: view.text(start, end), span: view.span(start, end) };
    if (hit.pattern === 1) return instance(hit, 'node-reason', end, { weakCode: code });
    const cursor = new Cursor(view, end);
    if (cursor.take(IS_TRUE)) return instance(hit, 'node-message', cursor.at, { code });
    const isAlone = view.gap(start) >= GAP.escapedLine && view.gap(end) >= GAP.escapedLine;
    const isTrue = cursor.take(TRUE) || cursor.find(NO_ROLE, LONGEST_ROW) >= 0 || standsBefore(view, start);
    return isTrue || isAlone ? instance(hit, 'node-condition', end, { code }) : undefined;
  },
};

/** In YAML the reason stands before the type. */
function standsBefore(view: View, start: number): boolean {
  const cursor = new Cursor(view, Math.max(0, start - LONGEST_ROW));
  const reason = cursor.find(NO_ROLE, LONGEST_ROW);
  return reason >= 0 && reason < start && new Cursor(view, start).take(CONDITION);
}

const NOT_FOUND = literal('404');
const LONGEST_ANSWER = 220;

/** The metadata service knows no role: 404 for `…/meta-data/ram/security-credentials/…`. */
export const metadata: Shape = {
  name: 'metadata',
  patterns: [
    { kind: 'part', text: '/latest/meta-data/ram/security-credentials' },
    { kind: 'message', text: 'metadata api 100' },
  ],
  read: (hit) => {
    const answer = statusNear(hit);
    if (answer < 0) return undefined;
    return instance(hit, 'metadata', Math.max(hit.end, answer + NOT_FOUND.length), {});
  },
};

/** Where the status 404 stands near the hit, not as a part of a longer number. */
function statusNear({ view, start, end }: Hit): number {
  const cursor = new Cursor(view, Math.max(0, start - LONGEST_ANSWER / 2));
  const limit = end + LONGEST_ANSWER;
  for (
    let at = cursor.find(NOT_FOUND, limit - cursor.at);
    at >= 0;
    at = cursor.find(NOT_FOUND, limit - cursor.at)
  ) {
    const after = at + NOT_FOUND.length;
    if (!isJoinedDigit(view, at - 1, at) && !isJoinedDigit(view, after, after)) return at;
    cursor.at = at + 1;
  }
  return -1;
}

/** Whether a digit, letter or dot at `index` belongs to the same word; the gap between the two is in front of `gapAt`. */
function isJoinedDigit(view: View, index: number, gapAt: number): boolean {
  return view.gap(gapAt) === GAP.none && (isWordUnit(view.unit(index)) || view.unit(index) === 0x2e);
}

function instance(hit: Hit, shape: string, end: number, facts: Facts): Mark {
  const start = hit.start;
  return mark(hit, { start, end, gate: 'service-role', shape, proof: 'yes' }, facts);
}

function found(hit: Hit, shape: string, start: number, end: number, role?: Fact): Mark {
  const said = role ? { roles: [role.value] } : {};
  return mark(hit, { start, end, gate: 'service-role', shape, proof: 'yes', ...said }, { roles: role });
}
