/**
 * `AccessDeniedDetail` in every casing and notation, RAM's decoded diagnostic message, and the console's "Permission Denied"
 * dialog, whose labels are the same words (RAM, "How to troubleshoot an access denied error").
 */

import { valueBehind } from '../codes/keyed.ts';
import { expression } from '../expression.ts';
import { fact, mark } from '../mark.ts';
import type { Fact, FactName, Hit, Mark, Shape } from '../shape.ts';
import { isWordUnit } from '../view/characters.ts';
import type { Cursor } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import { readAction, readResource } from './action.ts';

interface Key {
  readonly names: readonly string[];
  readonly fact: FactName;
  /** Whether the key alone shows that RAM refused, or is too common for it. */
  readonly proof: boolean;
  read(cursor: Cursor): Fact | undefined;
}

const NAME = expression(/^[^\s"{}<>,;]{2,200}$/);
const ACCOUNT = expression(/^[\d*x]{2,30}$/i);
const POLICY_TYPE = expression(/^[A-Za-z]{2,60}Policy$/);

const DENY: readonly Phrase[] = [
  ['ImplicitDeny', 'implicit'],
  ['implicit', 'implicit'],
  ['隐式拒绝', 'implicit'],
  ['ExplicitDeny', 'explicit'],
  ['explicit', 'explicit'],
  ['显式拒绝', 'explicit'],
].map(phrase);

const RESOURCE_GROUP_LEVEL = 'ResourceGroupLevelIdentityBasedPolicy';
const ACCOUNT_LEVEL = 'AccountLevelIdentityBasedPolicy';

/** The dialog's words for a policy type, longest first, and RAM's name for it. */
const POLICIES: readonly Phrase[] = [
  ['Identity-based policy (resource group', RESOURCE_GROUP_LEVEL],
  ['Identity-based policy (resource-group', RESOURCE_GROUP_LEVEL],
  ['基于身份策略(资源组', RESOURCE_GROUP_LEVEL],
  ['基于身份的策略(资源组', RESOURCE_GROUP_LEVEL],
  ['Identity-based policy', ACCOUNT_LEVEL],
  ['基于身份策略', ACCOUNT_LEVEL],
  ['基于身份的策略', ACCOUNT_LEVEL],
  ['Control policy', 'ControlPolicy'],
  ['管控策略', 'ControlPolicy'],
  ['Session policy', 'SessionPolicy'],
  ['会话策略', 'SessionPolicy'],
  ['Role trust policy', 'AssumeRolePolicy'],
  ['角色信任策略', 'AssumeRolePolicy'],
].map(phrase);

const TYPES: readonly Phrase[] = [
  'RAM user',
  'RAM用户',
  '子账号',
  'RAM role',
  'RAM角色',
  'SSO identity',
  'SSO联合身份',
  'Alibaba Cloud account',
  '阿里云账号',
  '主账号',
].map((text) => phrase([text, text]));

const BOOLEANS: readonly Phrase[] = [
  ['true', 'explicit'],
  ['false', 'implicit'],
].map(phrase);

const KEYS: readonly Key[] = [
  { names: ['AuthAction', '鉴权操作'], fact: 'action', proof: true, read: readAction },
  { names: ['AuthResource', '鉴权资源'], fact: 'resource', proof: true, read: readResource },
  { names: ['AuthPrincipalDisplayName'], fact: 'principal', proof: true, read: readName },
  {
    names: ['Identity Information', '身份信息', 'principalId'],
    fact: 'principal',
    proof: false,
    read: readName,
  },
  { names: ['AuthPrincipalOwnerId'], fact: 'owner', proof: true, read: readAccount },
  { names: ['Account ID', '所属账号'], fact: 'owner', proof: false, read: readAccount },
  { names: ['AuthPrincipalType'], fact: 'principalType', proof: true, read: readType },
  { names: ['Identity Type', '身份类型'], fact: 'principalType', proof: false, read: readType },
  { names: ['NoPermissionType'], fact: 'deny', proof: true, read: (cursor) => spoken(cursor, DENY) },
  { names: ['拒绝类型', 'Deny Type'], fact: 'deny', proof: false, read: (cursor) => spoken(cursor, DENY) },
  { names: ['ExplicitDeny'], fact: 'deny', proof: false, read: (cursor) => spoken(cursor, BOOLEANS) },
  {
    names: ['PolicyType', 'NoPermissionPolicyType', '策略类型'],
    fact: 'policyType',
    proof: false,
    read: readPolicyType,
  },
];

const KEY_OF_PATTERN = KEYS.flatMap((key) => key.names.map(() => key));

export const detail: Shape = {
  name: 'detail',
  patterns: KEYS.flatMap(({ names }) => names.map((text) => ({ kind: 'message' as const, text }))),
  read: (hit) => {
    const key = KEY_OF_PATTERN[hit.pattern];
    const cursor = valueBehind(hit.view, hit.end, true);
    const found = cursor && key?.read(cursor);
    return cursor && key && found && detailMark(hit, key, found, cursor.at);
  },
};

function detailMark(hit: Hit, key: Key, found: Fact, end: number): Mark {
  const proof = key.proof ? 'yes' : 'no';
  return mark(
    hit,
    { start: hit.start, end, gate: 'ram', shape: `detail-${key.fact}`, proof },
    { [key.fact]: found },
  );
}

/** The encoded message holds nothing to read here; it is taken in one piece, so that its length does not part the rest. */
export const encodedMessage: Shape = {
  name: 'encoded-message',
  hint: true,
  patterns: ['EncodedDiagnosticMessage', 'EncodedDiagnosticInfo'].map((text) => ({ kind: 'message', text })),
  read: (hit) => {
    const cursor = valueBehind(hit.view, hit.end, true);
    cursor?.skip('"', 1);
    cursor?.word(
      (unit) => isWordUnit(unit) || unit === 0x2b || unit === 0x2f || unit === 0x3d || unit === 0x2d,
      { longest: 4000 },
    );
    return (
      cursor &&
      mark(hit, { start: hit.start, end: cursor.at, gate: 'ram', shape: 'encoded-message', proof: 'no' })
    );
  },
};

function readName(cursor: Cursor): Fact | undefined {
  const found = fact(
    cursor.view,
    cursor.quotedOrWord((unit) => unit < 0x7f && !'"{}<>,;|&)]'.includes(String.fromCharCode(unit))),
  );
  return found && NAME.test(found.value) ? found : undefined;
}

function readAccount(cursor: Cursor): Fact | undefined {
  const found = fact(
    cursor.view,
    cursor.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2a),
  );
  return found && ACCOUNT.test(found.value) ? found : undefined;
}

function readType(cursor: Cursor): Fact | undefined {
  return spoken(cursor, TYPES) ?? fact(cursor.view, cursor.quotedOrWord(isWordUnit));
}

function readPolicyType(cursor: Cursor): Fact | undefined {
  const words = spoken(cursor, POLICIES);
  if (words !== undefined) return words;
  const found = fact(cursor.view, cursor.quotedOrWord(isWordUnit));
  return found && POLICY_TYPE.test(found.value) ? found : undefined;
}

/** Words as the view shows them, and the value they stand for. */
interface Phrase {
  readonly folded: string;
  readonly value: string;
}

function phrase([text, value]: readonly [string, string] | readonly string[]): Phrase {
  return { folded: literal(text ?? ''), value: value ?? '' };
}

/** The first phrase that stands at the cursor. */
function spoken(cursor: Cursor, phrases: readonly Phrase[]): Fact | undefined {
  const { view } = cursor;
  const before = cursor.at;
  cursor.skip('"', 4);
  const start = cursor.at;
  const said = phrases.find(({ folded }) => standsAt(view, start, folded));
  if (said === undefined) {
    cursor.at = before;
    return undefined;
  }
  cursor.at = start + said.folded.length;
  return { value: said.value, span: view.span(start, cursor.at) };
}
