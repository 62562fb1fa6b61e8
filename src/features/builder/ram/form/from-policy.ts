import { hasRepetition } from '../../../../domain/ram/condition.ts';
import type { Condition, Policy, Statement } from '../../../../domain/ram/policy.ts';
import { print } from '../../../../domain/ram/print.ts';
import { clusterFault } from './checks.ts';
import { newStatement, type PolicyForm, type StatementForm } from './model.ts';

/** The form of a policy. `toPolicy` makes the same policy of it again, whatever the policy holds. */
export function fromPolicy(policy: Policy): PolicyForm {
  const { version, extra = [] } = policy;
  const shown = version === '1' && !extra.some(({ key }) => key === 'Version');
  const kept = { ...(!shown && version !== undefined && { version }), ...(extra.length > 0 && { extra }) };
  return {
    version: shown ? '1' : 'kept',
    statements: policy.statements.map(fromStatement),
    kept: Object.keys(kept).length > 0 ? print({ ...kept, statements: [] }) : '',
  };
}

function fromStatement(statement: Statement): StatementForm {
  const { extra = [] } = statement;
  const hides = (element: string) => extra.some(({ key }) => key === element);
  const effect = hides('Effect') ? 'kept' : effectOf(statement);
  const element = hides('Action') || hides('NotAction') ? 'kept' : elementOf(statement);
  const scope = hides('Resource') ? 'kept' : scopeOf(statement.resource);
  const condition = hides('Condition') || !isShowable(statement.condition) ? 'kept' : 'tests';
  const clusters = scope === 'clusters' ? clustersOf(statement.resource ?? []) : undefined;
  return {
    ...newStatement(),
    ...(clusters && { ...clusters, newRegion: clusters.region, newAccount: clusters.account }),
    effect,
    element,
    scope,
    condition,
    actions: [...((element !== 'kept' && (statement.action ?? statement.notAction)) || [])],
    resources: scope === 'resources' ? [...(statement.resource ?? [])] : [],
    tests: condition === 'tests' ? testsOf(statement.condition ?? []) : [],
    kept: keptOf(statement, { effect, element, scope, condition }),
  };
}

function effectOf({ effect }: Statement): StatementForm['effect'] {
  return effect === 'Allow' || effect === 'Deny' ? effect : 'kept';
}

function elementOf({ action, notAction }: Statement): StatementForm['element'] {
  if ((action === undefined) === (notAction === undefined)) return 'kept';
  return action ? 'Action' : 'NotAction';
}

function scopeOf(resource: Statement['resource']): StatementForm['scope'] {
  if (!resource) return 'kept';
  if (resource.length === 1 && resource[0] === '*') return 'all';
  return clustersOf(resource) ? 'clusters' : 'resources';
}

/** The clusters that a list of resources names, where it names nothing else and all are of one region and account. */
function clustersOf(resource: readonly string[]) {
  const read = resource.map((each) => /^acs:cs:([^:]*):([^:]*):cluster\/(.*)$/.exec(each));
  const [, region = '*', account = '*'] = read[0] ?? [];
  const clusters: string[] = [];
  for (const match of read) {
    const [, itsRegion, itsAccount, id = ''] = match ?? [];
    if (itsRegion !== region || itsAccount !== account) return undefined;
    if (clusterFault('region', region) || clusterFault('account', account) || clusterFault('cluster', id)) {
      return undefined;
    }
    clusters.push(id);
  }
  return { region, account, clusters };
}

/** Whether a list of tests says all of it: nothing given twice, nothing empty. */
function isShowable(condition: Condition | undefined): boolean {
  if (!condition) return true;
  return condition.length > 0 && !hasRepetition(condition) && condition.every(({ keys }) => keys.length > 0);
}

function testsOf(condition: Condition): StatementForm['tests'] {
  return condition.flatMap(({ operator, keys }) =>
    keys.map(({ key, values }) => ({ operator, key, values: [...values], newValue: '' })),
  );
}

function keptOf(
  { effect, action, notAction, resource, condition, extra }: Statement,
  shown: Pick<StatementForm, 'effect' | 'element' | 'scope' | 'condition'>,
): string {
  const kept: Statement = {
    ...(shown.effect === 'kept' && effect !== undefined && { effect }),
    ...(shown.element === 'kept' && action && { action }),
    ...(shown.element === 'kept' && notAction && { notAction }),
    ...(shown.scope === 'kept' && resource && { resource }),
    ...(shown.condition === 'kept' && condition && { condition }),
    ...(extra && { extra }),
  };
  return Object.keys(kept).length > 0 ? print({ statements: [kept] }) : '';
}
