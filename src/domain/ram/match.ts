import { hasWildcard, matches } from '../lib/wildcard.ts';
import { hasRepetition, judge } from './condition.ts';
import type { Caveat, Miss, RamRequest } from './decision.ts';
import { type Statement, statementElements } from './policy.ts';

/** What one statement says to a request. */
export interface Match {
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly outcome: 'matches' | 'waits' | 'misses';
  readonly misses: readonly Miss[];
  /** How far a miss came: 0 not at all, 1 to the action, 2 to the resource, 3 to the condition. */
  readonly nearness: 0 | 1 | 2 | 3;
  readonly caveats: readonly Caveat[];
}

/** Compares a statement with a request: its form, then action, resource and condition (RAM-E05 to RAM-E55). */
export function match(statement: Statement, request: RamRequest): Match {
  const effect = statement.effect === 'Allow' || statement.effect === 'Deny' ? statement.effect : undefined;
  const caveats: Caveat[] = repeats(statement) ? ['duplicate-key'] : [];
  const aside = setAside(statement);
  if (aside) {
    caveats.push(aside === 'form' ? 'statement-set-aside' : 'principal-not-evaluated');
    return { effect, outcome: 'misses', misses: [{ what: aside }], nearness: 0, caveats };
  }
  if (!fitsAction(statement, request.action)) {
    return { effect, outcome: 'misses', misses: [{ what: 'action' }], nearness: 1, caveats };
  }
  const judgement = judge(statement.condition, request.context);
  const { misses, outcome } = judgement;
  if (misses.some((miss) => miss.why === 'operator')) caveats.push('unknown-operator');
  if (!fitsResource(statement.resource, request.resource ?? '*')) {
    if (request.resource === undefined) caveats.push('resource-not-given');
    const failures = outcome === 'fails' ? misses : [];
    return { effect, outcome: 'misses', misses: [{ what: 'resource' }, ...failures], nearness: 2, caveats };
  }
  if (outcome === 'fails') return { effect, outcome: 'misses', misses, nearness: 3, caveats };
  if (judgement.absentNegated) caveats.push('absent-key-negated');
  return { effect, outcome: outcome === 'waits' ? 'waits' : 'matches', misses, nearness: 0, caveats };
}

/** Whether only the action keeps an Allow from matching: the resource fits, and it is about the same service. */
export function missesOnlyAction({ action, notAction, resource }: Statement, request: RamRequest): boolean {
  if (!fitsResource(resource, request.resource ?? '*')) return false;
  const service = serviceOf(request.action);
  return notAction !== undefined || action?.some((each) => matches(serviceOf(each), service, true)) === true;
}

/** Why RAM would not take the statement as it is, or why a request here cannot be held against it. */
export function setAside(statement: Statement): 'form' | 'principal' | undefined {
  const { effect, action, notAction, resource, extra } = statement;
  if (extra?.some(({ key }) => key === 'Principal')) return 'principal';
  const incomplete = !resource || (action === undefined) === (notAction === undefined);
  const unreadable = extra?.some(
    ({ key }) => key === 'NotResource' || (isElement(key) && !has(statement, key)),
  );
  return incomplete || unreadable || (effect !== 'Allow' && effect !== 'Deny') ? 'form' : undefined;
}

type Element = (typeof statementElements)[number];

function isElement(key: string): key is Element {
  return statementElements.some((element) => element === key);
}

function has(statement: Statement, element: Element): boolean {
  const { effect, action, notAction, resource, condition } = statement;
  const fields = {
    Effect: effect,
    Action: action,
    NotAction: notAction,
    Resource: resource,
    Condition: condition,
  };
  return fields[element] !== undefined;
}

function repeats(statement: Statement): boolean {
  const overridden = statement.extra?.some(({ key }) => isElement(key) && has(statement, key));
  return overridden === true || (statement.condition !== undefined && hasRepetition(statement.condition));
}

function fitsAction(statement: Statement, action: string): boolean {
  if (statement.notAction) return !statement.notAction.some((each) => matches(each, action, true));
  return statement.action?.some((each) => matches(each, action, true)) ?? false;
}

function serviceOf(action: string): string {
  return action.slice(0, Math.max(action.indexOf(':'), 0));
}

/** Role names have no case, all else has (RAM-E20, RAM-E21). */
function fitsResource(patterns: readonly string[] | undefined, resource: string): boolean {
  const ignoreCase = /^acs:ram:[^:]*:[^:]*:role\//i.test(resource);
  return patterns?.some((each) => matches(each, resource, ignoreCase)) ?? false;
}

/** Whether the request itself holds wildcards, which are read as plain characters (RAM-E24). */
export function isPatternRequest(request: RamRequest): boolean {
  const { action, resource = '*' } = request;
  return hasWildcard(action) || (resource !== '*' && hasWildcard(resource));
}
