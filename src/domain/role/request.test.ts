import { expect, it } from 'vitest';
import cases from './cases/requests.json';
import { parseRequest } from './request.ts';
import { resourceRow } from './rows.ts';

const verbs = ['get', 'list', 'patch', 'delete'];
const ROWS = [
  { ...resourceRow({ group: '', resource: 'pods', scope: 'namespace', verbs }), resourceKind: 'Pod' },
  { ...resourceRow({ group: '', resource: 'nodes', scope: 'cluster', verbs }), resourceKind: 'Node' },
  resourceRow({ group: '', resource: 'namespaces', scope: 'cluster', verbs }),
  {
    ...resourceRow({ group: 'apps', resource: 'deployments', scope: 'namespace', verbs }),
    resourceKind: 'Deployment',
  },
  resourceRow({ group: 'apps', resource: 'statefulsets', subresource: 'scale', scope: 'namespace', verbs }),
];

it.each(cases)('reads "$text"', ({ text, expected }) => {
  expect(parseRequest(text, ROWS) ?? null).toEqual(expected);
});
