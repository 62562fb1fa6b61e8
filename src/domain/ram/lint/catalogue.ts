import { hasWildcard, matches } from '../../lib/wildcard.ts';
import type { ActionInfo } from '../action.ts';
import { coversStatement } from '../cover.ts';
import type { Statement } from '../policy.ts';
import type { Readable } from './readable.ts';
import type { Report } from './report.ts';

/** The service whose actions the catalogue has in full; of others it holds a choice. */
const LISTED = 'cs';

/** RAM-L52 and RAM-L54 to RAM-L56: what can only be said with a list of actions. */
export function checkCatalogue(
  statements: readonly Readable[],
  actions: readonly ActionInfo[],
  report: Report,
): void {
  for (const each of statements) {
    checkListed(each, actions, report);
    checkScope(each, actions, report);
    checkNarrower(each, actions, report);
    checkNewer(each, statements, actions, report);
  }
}

/** The actions of the catalogue that a pattern reaches; none for a pattern over several services. */
function reach(pattern: string, actions: readonly ActionInfo[]): readonly ActionInfo[] {
  const service = pattern.slice(0, pattern.indexOf(':') + 1);
  if (service === '' || hasWildcard(service)) return [];
  return actions.filter(({ name }) => matches(pattern, name, true));
}

function checkListed({ statement, spot }: Readable, actions: readonly ActionInfo[], report: Report): void {
  const element = statement.action ? 'Action' : 'NotAction';
  for (const [index, action] of (statement.action ?? statement.notAction ?? []).entries()) {
    if (!action.toLowerCase().startsWith(`${LISTED}:`) || reach(action, actions).length > 0) continue;
    report('RAM-L56', 'notice', spot(element, index), { action });
  }
}

function checkScope({ statement, spot }: Readable, actions: readonly ActionInfo[], report: Report): void {
  if (!isLimited(statement.resource ?? [])) return;
  for (const [index, action] of (statement.action ?? []).entries()) {
    const reached = reach(action, actions);
    const never = reached.filter(({ scope }) => scope === 'account');
    const [example] = never;
    if (!example) continue;
    const severity = never.length === reached.length ? 'warning' : 'notice';
    const values = { action, example: example.name, count: never.length };
    report('RAM-L54', severity, spot('Action', index), values);
  }
}

/** Whether only particular resources are named: none that matches `*`, and none like `acs:cs:*:*:*`. */
function isLimited(resources: readonly string[]): boolean {
  const everything = (resource: string) =>
    matches(resource, '*') || /^acs:[^:]*:[^:]*:[^:]*:\*$/.test(resource);
  return resources.length > 0 && !resources.some(everything);
}

function checkNarrower({ statement, spot }: Readable, actions: readonly ActionInfo[], report: Report): void {
  const { effect, action = [], resource = [], condition } = statement;
  const everything = resource.findIndex((each) => matches(each, '*'));
  if (effect !== 'Allow' || everything < 0 || condition?.some(({ keys }) => keys.length > 0)) return;
  const reached = action.map((each) => reach(each, actions));
  const isClusterOnly = (infos: readonly ActionInfo[]) =>
    infos.length > 0 && infos.every(({ scope }) => scope === 'cluster');
  if (reached.length > 0 && reached.every(isClusterOnly)) {
    report('RAM-L52', 'notice', spot('Resource', everything));
  }
}

function checkNewer(
  { statement, spot }: Readable,
  statements: readonly Readable[],
  actions: readonly ActionInfo[],
  report: Report,
): void {
  for (const [index, action] of (statement.action ?? []).entries()) {
    const newer = actions.find(({ name }) => name.toLowerCase() === action.toLowerCase())?.newer;
    if (newer === undefined) continue;
    const wanted: Statement = { ...statement, action: [newer] };
    const stands = statements.some(
      (other) => other.statement.effect === statement.effect && coversStatement(other.statement, wanted),
    );
    if (!stands) report('RAM-L55', 'notice', spot('Action', index), { action, newer });
  }
}
