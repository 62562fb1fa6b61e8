import { describe, expect, it } from 'vitest';
import type { CatalogueAction } from '../../../../domain/ram/action.ts';
import { actionOptions, matchedActions } from './action-options.ts';

function action(name: string, facts: Partial<CatalogueAction>): CatalogueAction {
  return {
    name,
    level: 'get',
    levelCertainty: 'documented',
    scope: 'cluster',
    task: 'nodes',
    meaning: '',
    certainty: 'documented',
    ...facts,
  };
}

const actions = [
  action('cs:ScaleClusterNodePool', { level: 'update', meaning: 'scale a node pool' }),
  action('cs:DescribeClusterNodes', { level: 'list', meaning: 'list nodes' }),
  action('cs:DescribeClusterUserKubeconfig', {
    task: 'kubeconfig-and-rbac',
    meaning: 'fetch the kubeconfig',
  }),
  action('ram:ListUsers', { level: 'list', task: 'ram', meaning: 'list RAM users' }),
];

/** The groups as `task level: names`, and what can be added as it is typed. */
function told(text: string): readonly string[] {
  const { typed, groups, count } = actionOptions(text, actions);
  const lines = groups.map(
    ({ task, level, actions: members }) => `${task} ${level}: ${members.map(({ name }) => name).join(' ')}`,
  );
  expect(count).toBe(groups.flatMap((group) => group.actions).length);
  return typed === undefined ? lines : [`add ${typed}`, ...lines];
}

const all = [
  'nodes list: cs:DescribeClusterNodes',
  'nodes update: cs:ScaleClusterNodePool',
  'kubeconfig-and-rbac get: cs:DescribeClusterUserKubeconfig',
  'ram list: ram:ListUsers',
];

describe('the picker', () => {
  it.each([
    { text: '', expected: all, name: 'everything while nothing is typed, by task, reading first' },
    {
      text: 'pool SCALE',
      expected: ['nodes update: cs:ScaleClusterNodePool'],
      name: 'all words, in any order and case',
    },
    {
      text: 'fetch',
      expected: ['kubeconfig-and-rbac get: cs:DescribeClusterUserKubeconfig'],
      name: 'words of the meaning',
    },
    {
      text: ' cs:describeclusternodes ',
      expected: ['nodes list: cs:DescribeClusterNodes'],
      name: 'a name that is there',
    },
    {
      text: 'cs:Describe*',
      expected: [
        'add cs:Describe*',
        'nodes list: cs:DescribeClusterNodes',
        'kubeconfig-and-rbac get: cs:DescribeClusterUserKubeconfig',
      ],
      name: 'a pattern with what it matches',
    },
    { text: '*', expected: ['add *', ...all], name: 'everything as a pattern' },
    { text: 'cs:NoSuch*', expected: ['add cs:NoSuch*'], name: 'a pattern that matches nothing' },
    { text: 'ecs:StopInstance', expected: ['add ecs:StopInstance'], name: 'an action of another service' },
    { text: 'no such thing', expected: [], name: 'nothing for words that are nowhere' },
    { text: 'acs:cs:*', expected: [], name: 'nothing for what RAM would refuse' },
    { text: 'cs:', expected: all.slice(0, 3), name: 'no half name as an action' },
  ])('offers $name', ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });

  it('previews a pattern by level', () => {
    expect(matchedActions('cs:*', actions).map(({ name }) => name)).toEqual([
      'cs:DescribeClusterNodes',
      'cs:DescribeClusterUserKubeconfig',
      'cs:ScaleClusterNodePool',
    ]);
  });
});
