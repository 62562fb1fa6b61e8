import { expect, it } from 'vitest';
import { wantedOf } from './asked.ts';
import { EMPTY } from './state/state.ts';

const CATALOGUE = { tasks: [], rows: [], scopeOf: () => 'cluster' as const };

it('takes a placeholder for nothing, and says where it stands', () => {
  const state = {
    ...EMPTY,
    principal: '<USER_ID>',
    cluster: ' <CLUSTER_ID>',
    region: 'cn-hangzhou ',
    requests: 'cs:GetClusters',
  };
  const { principal, asked, unfilled } = wantedOf(state, CATALOGUE);
  expect(principal.user).toBe('');
  expect(asked).toEqual([{ kind: 'ram', action: 'cs:GetClusters', resource: { region: 'cn-hangzhou' } }]);
  expect(unfilled).toEqual(['principal', 'cluster']);
});

it('tells a pattern of actions from what is no request at all', () => {
  const { asked, badLines } = wantedOf({ ...EMPTY, requests: 'cs:*\nnonsense' }, CATALOGUE);
  expect(asked).toEqual([]);
  expect(badLines).toEqual([
    { line: 1, text: 'cs:*', isPattern: true },
    { line: 2, text: 'nonsense', isPattern: false },
  ]);
});
