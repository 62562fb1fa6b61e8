import { expect, test } from 'vitest';
import type { ActionInfo } from './action.ts';
import { allowedActions } from './allowed.ts';
import cases from './cases/allowed.json';
import { parse } from './parse.ts';

const actions: readonly ActionInfo[] = [
  { name: 'cs:CreateCluster', level: 'create', scope: 'account' },
  { name: 'cs:DeleteCluster', level: 'delete', scope: 'cluster' },
  { name: 'cs:CreateClusterNodePool', level: 'create', scope: 'cluster' },
  { name: 'cs:DescribeClusterNodePools', level: 'list', scope: 'cluster' },
  { name: 'ram:ListUsers', level: 'list', scope: 'unknown' },
];

test.each(cases)('$name', ({ policy: data, allowed }) => {
  const policy = parse(JSON.stringify(data));
  if (!policy.ok) throw new Error('The case holds no policy');
  const told = allowedActions(policy.value, actions).map(({ action, resources, conditional, reduced }) =>
    [
      action.name,
      ...(reduced ? ['reduced'] : []),
      ...(resources.length > 0 ? [`on ${resources.join(', ')}`] : []),
      ...(conditional.length > 0 ? [`perhaps on ${conditional.join(', ')}`] : []),
    ].join(' '),
  );
  expect(told).toEqual(allowed);
});
