import { never } from '../../../../domain/lib/never.ts';
import { parse } from '../../../../domain/ram/parse.ts';
import type { Condition, Policy, Statement } from '../../../../domain/ram/policy.ts';
import type { PolicyForm, StatementForm, TestForm } from './model.ts';

/** The policy that a form stands for. What is still being typed is not in it. */
export function toPolicy(form: PolicyForm): Policy {
  const { version, extra } = readKept(form.kept);
  const shown = form.version === '1' ? ['Version'] : [];
  return {
    ...(form.version === '1' ? { version: '1' } : version !== undefined && { version }),
    statements: form.statements.map(toStatement),
    ...without(extra, shown),
  };
}

function toStatement(form: StatementForm): Statement {
  const [kept = {}] = readKept(form.kept).statements;
  const { effect, action, notAction, resource, condition, extra } = kept;
  const shown = [
    ...(form.effect === 'kept' ? [] : ['Effect']),
    ...(form.element === 'kept' ? [] : ['Action', 'NotAction']),
    ...(form.scope === 'kept' ? [] : ['Resource']),
    ...(form.condition === 'kept' ? [] : ['Condition']),
  ];
  return {
    ...(form.effect === 'kept' ? effect !== undefined && { effect } : { effect: form.effect }),
    ...(form.element === 'kept' && { ...(action && { action }), ...(notAction && { notAction }) }),
    ...(form.element === 'Action' && { action: form.actions }),
    ...(form.element === 'NotAction' && { notAction: form.actions }),
    ...resourceOf(form, resource),
    ...(form.condition === 'kept' && condition && { condition }),
    ...(form.condition === 'tests' && form.tests.length > 0 && { condition: conditionOf(form.tests) }),
    ...without(extra, shown),
  };
}

function resourceOf(form: StatementForm, kept: Statement['resource']): Pick<Statement, 'resource'> {
  switch (form.scope) {
    case 'all':
      return { resource: ['*'] };
    case 'clusters':
      return { resource: form.clusters.map((id) => `acs:cs:${form.region}:${form.account}:cluster/${id}`) };
    case 'resources':
      return { resource: form.resources };
    case 'kept':
      return kept ? { resource: kept } : {};
    default:
      return never(form.scope);
  }
}

/** Tests of one operator stand together, for an operator can be given only once. */
function conditionOf(tests: readonly TestForm[]): Condition {
  const operators = [...new Set(tests.map(({ operator }) => operator))];
  return operators.map((operator) => ({
    operator,
    keys: tests.filter((test) => test.operator === operator).map(({ key, values }) => ({ key, values })),
  }));
}

function readKept(text: string): Policy {
  if (text === '') return { statements: [] };
  const policy = parse(text);
  if (!policy.ok) throw new Error('What the form keeps of a policy does not parse');
  return policy.value;
}

/** What is kept besides, without former values of elements that the form has its own for. */
function without(extra: Statement['extra'] = [], shown: readonly string[]): Pick<Statement, 'extra'> {
  const rest = extra.filter(({ key }) => !shown.includes(key));
  return rest.length > 0 ? { extra: rest } : {};
}
