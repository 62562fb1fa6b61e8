import { expect, it } from 'vitest';
import { resourceRow } from '../../domain/role/rows.ts';
import { findOptions } from './who-options.ts';

const verbs = ['get', 'list'];
const RESOURCES = [
  resourceRow({ group: '', resource: 'componentstatuses', scope: 'cluster', verbs }),
  resourceRow({ group: '', resource: 'persistentvolumes', scope: 'cluster', verbs }),
  { ...resourceRow({ group: '', resource: 'pods', scope: 'namespace', verbs }), resourceKind: 'Pod' },
  resourceRow({ group: '', resource: 'services', scope: 'namespace', verbs }),
  resourceRow({ group: 'apps', resource: 'deployments', scope: 'namespace', verbs }),
];

it.each([
  ['get po', ['get pods', 'get componentstatuses']],
  ['get pod', ['get pods']],
  ['kubectl get pods', ['get pods']],
  ['get svc', ['get services']],
  ['list deploy', ['list deployments.apps']],
  ['get p', ['get persistentvolumes', 'get pods', 'get componentstatuses', 'get deployments.apps']],
  ['get widgets', []],
  ['get pods.exec', []],
  ['get widgets.example.com', ['get widgets.example.com']],
  ['kubectl ', []],
])('finds for "%s"', (text, found) => {
  const options = findOptions(
    text,
    { rows: RESOURCES, resources: RESOURCES },
    { tasks: 'Task', requests: 'Request' },
  );
  expect(options.map(({ key }) => key)).toEqual(found);
});
