import { expect, it } from 'vitest';
import { denialOf, FACTS } from '../../domain/remedy/fixture.ts';
import { remedyFor } from '../../domain/remedy/for-denial.ts';
import { linksFor } from './flow.ts';

const cases = [
  {
    name: 'with the resource that the text tells',
    denial: { action: 'ram:PassRole', resource: 'acs:ram:*:1234:role/worker' },
    requests: 'ram:PassRole acs:ram:*:1234:role/worker',
  },
  {
    name: 'without a cluster that is to be filled in, which has a field there',
    denial: { action: 'cs:DescribeClusterDetail' },
    requests: 'cs:DescribeClusterDetail',
  },
  {
    name: 'without a resource where there is none',
    denial: { action: 'cs:DescribeEvents' },
    requests: 'cs:DescribeEvents',
  },
];

it.each(cases)('asks both gates $name', ({ denial: facts, requests }) => {
  const denial = denialOf({ gate: 'ram', deny: 'implicit', ...facts });
  const remedy = remedyFor(denial, FACTS);
  if (remedy.kind === 'none') throw new Error('There is a grant for each');
  const way = { denial, facts: FACTS, grant: remedy.grants[0], packet: { refusals: [] } };
  const link = linksFor('en', way).find(({ name }) => name === 'check');
  expect(new URLSearchParams(link?.to.split('#')[1]).get('requests')).toBe(requests);
});
