import { covers } from '../../lib/wildcard.ts';
import { coversStatement } from '../cover.ts';
import type { Statement } from '../policy.ts';
import type { Readable } from './readable.ts';
import type { Report } from './report.ts';

/** RAM-L50 to RAM-L58 but for those that need the catalogue: statements and values against one another. */
export function checkOverlap(statements: readonly Readable[], report: Report): void {
  for (const each of statements) {
    checkLists(each, report);
    checkBreadth(each, report);
    const swallower = statements.find((other) => swallows(other, each));
    if (swallower) report('RAM-L50', 'warning', each.whole, { by: swallower.index });
    if (each.statement.effect === 'Allow') checkCancelled(each, statements, report);
  }
}

/** Of two that swallow each other, the later one is superfluous. */
function swallows(other: Readable, each: Readable): boolean {
  if (other === each || other.statement.effect !== each.statement.effect) return false;
  if (isEmpty(each.statement) || !coversStatement(other.statement, each.statement)) return false;
  return other.index < each.index || !coversStatement(each.statement, other.statement);
}

function isEmpty({ action, resource }: Statement): boolean {
  return action?.length === 0 || resource?.length === 0;
}

function checkCancelled(each: Readable, statements: readonly Readable[], report: Report): void {
  const { statement } = each;
  if (isEmpty(statement)) return;
  const denier = (allow: Statement) =>
    statements.find((other) => other.statement.effect === 'Deny' && coversStatement(other.statement, allow));
  const whole = denier(statement);
  if (whole) {
    report('RAM-L51', 'warning', each.whole, { by: whole.index });
    return;
  }
  for (const [index, action] of (statement.action ?? []).entries()) {
    const by = denier({ ...statement, action: [action] });
    if (by) report('RAM-L51', 'warning', each.spot('Action', index), { by: by.index, action });
  }
}

function checkLists({ statement, spot }: Readable, report: Report): void {
  const { action = [], notAction = [], resource = [] } = statement;
  for (const [element, values] of [
    ['Action', action],
    ['NotAction', notAction],
    ['Resource', resource],
  ] as const) {
    const ignoreCase = element !== 'Resource';
    for (const [index, value] of values.entries()) {
      const by = values.find(
        (other, at) =>
          at !== index &&
          covers(other, value, ignoreCase) &&
          (at < index || !covers(value, other, ignoreCase)),
      );
      if (by !== undefined) report('RAM-L57', 'notice', spot(element, index), { value, by });
    }
  }
}

function checkBreadth({ statement, spot }: Readable, report: Report): void {
  const { effect, action = [], notAction, resource = [], condition } = statement;
  if (effect !== 'Allow') return;
  if (notAction) report('RAM-L58', 'notice', spot('NotAction'));
  const every = action.findIndex((each) => covers(each, '*:*'));
  const isUnlimited =
    resource.some((each) => covers(each, '*')) && !condition?.some(({ keys }) => keys.length > 0);
  if (every >= 0 && isUnlimited) report('RAM-L53', 'notice', spot('Action', every));
}
