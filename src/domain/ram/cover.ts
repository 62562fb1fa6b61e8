import { covers } from '../lib/wildcard.ts';
import { hasRepetition } from './condition.ts';
import { findOperator } from './operators.ts';
import type { Condition, Statement } from './policy.ts';

/**
 * Whether every request the narrow statement matches is matched by the wide one too, effects aside. Never says yes
 * wrongly; a no only means that this simple comparison does not see it. Lists must not be empty on the narrow side.
 */
export function coversStatement(wide: Statement, narrow: Statement): boolean {
  return (
    coversActions(wide, narrow) &&
    coversList(wide.resource ?? [], narrow.resource ?? [], false) &&
    asksNoMore(wide.condition ?? [], narrow.condition ?? [])
  );
}

function coversActions(wide: Statement, narrow: Statement): boolean {
  if (wide.action) return coversList(wide.action, narrow.action ?? ['*'], true);
  // What the wide one leaves out, the narrow one must leave out as well.
  return narrow.notAction !== undefined && coversList(narrow.notAction, wide.notAction ?? [], true);
}

function coversList(wide: readonly string[], narrow: readonly string[], ignoreCase: boolean): boolean {
  return narrow.every((each) => wide.some((pattern) => covers(pattern, each, ignoreCase)));
}

/** Whether each test of the wide condition is a test of the narrow one, so that the latter implies the former. */
function asksNoMore(wide: Condition, narrow: Condition): boolean {
  const tests = testsOf(wide);
  if (tests.length === 0) return true;
  if (hasRepetition(wide) || hasRepetition(narrow)) return false;
  const known = new Set(testsOf(narrow));
  return wide.every(({ operator }) => findOperator(operator)) && tests.every((test) => known.has(test));
}

function testsOf(condition: Condition): readonly string[] {
  return condition.flatMap(({ operator, keys }) =>
    keys.map(({ key, values }) => JSON.stringify([operator, key, [...new Set(values)].sort()])),
  );
}
