/** Sentences about a role that the account or an instance does not have. */
import { fact, mark } from '../mark.ts';
import type { Fact, Gathered, Hit, Mark, Shape } from '../shape.ts';
import { GAP, isWordUnit } from '../view/characters.ts';
import { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';
import type { View } from '../view/view.ts';

const AUTHORIZE = [
  "please complete the cluster addon's service ramrole authorization",
  'ramrole authorization at',
  'service role not attach',
];

export const authorize: Shape = {
  name: 'authorize',
  patterns: AUTHORIZE.map((text) => ({ kind: 'message', text })),
  read: (hit) => found(hit, 'authorize', hit.start, hit.end),
};

const ROLE_NAME = /^[A-Za-z][\w.-]{2,63}$/;

/** Every expression of this file, for the test that tries them on hostile text. */
export const SERVICE_ROLE_PATTERNS: readonly RegExp[] = [ROLE_NAME];

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
    const { view } = hit;
    const cursor = new Cursor(view, hit.start);
    const role = roleName(cursor);
    if (role === undefined || !/Role/.test(role.value) || !NOT_EXIST.some((words) => cursor.take(words)))
      return undefined;
    return found(hit, 'named-role', hit.start, cursor.at, role);
  },
};

function roleName(cursor: Cursor): Fact | undefined {
  const token = cursor.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2d);
  const name = fact(cursor.view, token);
  return name && ROLE_NAME.test(name.value) ? name : undefined;
}

const IS_TRUE = [literal('is now: True'), literal('True')];
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
    if (hit.pattern === 1) return instance(hit, end, { weakCode: code });
    const cursor = new Cursor(view, end);
    const isTrue = IS_TRUE.some((words) => cursor.take(words)) || cursor.find(NO_ROLE, LONGEST_ROW) >= 0;
    const isAlone = view.gap(start) >= GAP.escapedLine && view.gap(end) >= GAP.escapedLine;
    if (!isTrue && !isAlone && !standsBefore(view, start)) return undefined;
    return instance(hit, end, { code });
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
    const cursor = new Cursor(hit.view, Math.max(0, hit.start - LONGEST_ANSWER / 2));
    const answer = cursor.find(NOT_FOUND, hit.end - cursor.at + LONGEST_ANSWER);
    if (answer < 0) return undefined;
    return instance(hit, Math.max(hit.end, answer + NOT_FOUND.length), {});
  },
};

function instance(hit: Hit, end: number, facts: Gathered): Mark {
  const start = hit.start;
  return mark(hit, { start, end, gate: 'service-role', shape: 'instance', proof: 'yes' }, facts);
}

function found(hit: Hit, shape: string, start: number, end: number, role?: Fact): Mark {
  const said = role ? { roles: [role.value] } : {};
  return mark(hit, { start, end, gate: 'service-role', shape, proof: 'yes', ...said }, { roles: role });
}
