/**
 * RBAC's guard against granting more than one holds (`ConfirmNoEscalation`): the rules that are missing, in Go's print of a
 * policy rule. Up to 1.13 it was told as `attempt to grant extra privileges: […] user=&{…} …`.
 */
import type { MissingRule } from '../denial.ts';
import { fact, mark } from '../mark.ts';
import type { Fact, Hit, Mark, Shape } from '../shape.ts';
import { isWordUnit } from '../view/characters.ts';
import { Cursor, type Token } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import type { View } from '../view/view.ts';
import { objectBefore } from './object.ts';
import { rolesMissing } from './reason.ts';
import { readRules } from './rules.ts';

const USER = literal('user "');
const USER_WORD = literal('user');
const RESOLUTION_ERRORS = literal('; resolution errors:');
const OLD_USER = literal('user=&{');
const OLD_ERRORS = literal('ruleResolutionErrors=');
/** The groups of the user stand between its name and the sentence. */
const LONGEST_GROUPS = 1000;
const LONGEST_OLD = 3000;

export const escalation: Shape = {
  name: 'escalation',
  patterns: [{ kind: 'message', text: 'is attempting to grant RBAC permissions not currently held' }],
  read: (hit) => {
    const { view } = hit;
    const user = backTo(view, hit.start, USER);
    const principal = user < 0 ? undefined : quotedAt(view, user + USER_WORD.length);
    const cursor = new Cursor(view, hit.end);
    cursor.skip(':', 1);
    const rules = readRules(cursor);
    const reason = cursor.take(RESOLUTION_ERRORS) ? bracketed(cursor) : undefined;
    return escalationMark(
      hit,
      user < 0 ? hit.start : user,
      cursor.at,
      { principal: fact(view, principal), reason },
      rules,
    );
  },
};

export const oldEscalation: Shape = {
  name: 'old-escalation',
  patterns: [{ kind: 'message', text: 'attempt to grant extra privileges:' }],
  read: (hit) => {
    const { view } = hit;
    const cursor = new Cursor(view, hit.end);
    cursor.skip('[', 1);
    const rules = readRules(cursor);
    const userAt = cursor.find(OLD_USER, LONGEST_OLD);
    const errorsAt = userAt < 0 ? -1 : cursor.find(OLD_ERRORS, LONGEST_OLD);
    const end = Math.max(cursor.at, userAt + OLD_USER.length, errorsAt + OLD_ERRORS.length);
    const principal = userAt < 0 ? undefined : wordAt(view, userAt + OLD_USER.length);
    const reason = errorsAt < 0 ? undefined : bracketed(new Cursor(view, errorsAt + OLD_ERRORS.length));
    return escalationMark(hit, hit.start, end, { principal: fact(view, principal), reason }, rules);
  },
};

function escalationMark(
  hit: Hit,
  sentence: number,
  end: number,
  facts: { principal: Fact | undefined; reason: Fact | undefined },
  rules: readonly MissingRule[],
): Mark {
  const { start, ...object } = objectBefore(hit.view, sentence) ?? { start: sentence };
  const place = { start, end, gate: 'rbac' as const, shape: 'escalation', proof: 'yes' as const };
  return mark(hit, rules.length > 0 ? { ...place, rules } : place, { ...facts, ...object });
}

/** Where `folded` stands last before `end`, or -1. */
function backTo(view: View, end: number, folded: string): number {
  for (let i = end - folded.length; i >= Math.max(0, end - LONGEST_GROUPS); i--) {
    if (standsAt(view, i, folded)) return i;
  }
  return -1;
}

function quotedAt(view: View, at: number): Token | undefined {
  return new Cursor(view, at).quoted();
}

function wordAt(view: View, at: number): Token | undefined {
  return new Cursor(view, at).word((unit) => isWordUnit(unit) || ':.@/-'.includes(String.fromCharCode(unit)));
}

/** A list in brackets that is not empty, with the brackets. */
function bracketed(cursor: Cursor): Fact | undefined {
  const { view } = cursor;
  const start = cursor.at;
  let depth = 0;
  for (let i = start; i < Math.min(view.length, start + LONGEST_GROUPS); i++) {
    const unit = view.unit(i);
    if (unit === 0x5b) depth++;
    if (unit === 0x5d) depth--;
    if (depth > 0) continue;
    cursor.at = i + 1;
    return i > start + 1 ? rolesMissing(view, start, i + 1) : undefined;
  }
  return undefined;
}
