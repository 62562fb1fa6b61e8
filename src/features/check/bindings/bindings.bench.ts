/** How long a dump takes to its first table, and how that grows; the steps are those of the worker. */
import { bench, describe } from 'vitest';
import { aggregate } from '../../../domain/rbac/aggregate.ts';
import { collect } from '../../../domain/rbac/collect.ts';
import { holders } from '../../../domain/rbac/holders.ts';
import { readDump } from './read/read.ts';
import { readAll } from './read/yaml.ts';
import { Table } from './table.ts';

const ALL = { text: '', kind: undefined, flag: undefined, page: 0 };
const ONCE = { iterations: 3, warmupIterations: 0, time: 0 };

for (const megabytes of [2, 20]) {
  describe(`${megabytes} MB`, () => {
    const items = dumpItems(megabytes * 1_000_000);
    const json = JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 4);
    const yaml = `apiVersion: v1\nitems:\n${items.map(yamlItem).join('')}kind: List\n`;
    const fromJson = firstTable(json);
    bench(`JSON, ${size(json)}: to the first table`, () => void firstTable(json), ONCE);
    bench(`YAML, ${size(yaml)}: to the first table`, () => void firstTable(yaml), ONCE);
    bench('a search in the table', () => void fromJson.find({ ...ALL, text: 'shop ns-17' }));
  });
}

describe('200,000 bindings', () => {
  const items = Array.from({ length: 200_000 }, (_, n) => binding(n));
  const { objects } = collect([{ apiVersion: 'v1', kind: 'List', items }]);
  const table = new Table(holders(objects), undefined);
  bench('the table', () => void new Table(holders(objects), undefined), ONCE);
  bench('a search in it', () => void table.find({ ...ALL, text: '20017' }));
});

function firstTable(text: string): Table {
  const { objects } = collect(readAll(readDump(text)).documents);
  const table = new Table(holders(aggregate(objects)), undefined);
  table.find(ALL);
  return table;
}

/** Bindings as ACK makes them, until their JSON is so long. */
function dumpItems(bytes: number): readonly ReturnType<typeof binding>[] {
  const each = JSON.stringify(binding(100_000), null, 4).length * 1.35;
  return Array.from({ length: Math.ceil(bytes / each) }, (_, n) => binding(n));
}

function binding(n: number) {
  const apiGroup = 'rbac.authorization.k8s.io';
  return {
    apiVersion: `${apiGroup}/v1`,
    kind: 'RoleBinding',
    metadata: {
      creationTimestamp: '2026-01-11T04:17:53Z',
      name: `20${n}-shop-rolebinding`,
      namespace: `ns-${n % 400}`,
      resourceVersion: `${n}`,
      uid: `6a2f9d6e-1111-2222-3333-${n}`,
    },
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'cs:ns:dev' },
    subjects: [{ apiGroup, kind: 'User', name: `20${n}` }],
  };
}

function yamlItem({ apiVersion, kind, metadata, roleRef, subjects: [subject] }: ReturnType<typeof binding>) {
  const lines = (fields: object, indent: string) =>
    Object.entries(fields).map(([key, value]) => `${indent}${key}: ${JSON.stringify(value)}`);
  return [
    `- apiVersion: ${apiVersion}`,
    `  kind: ${kind}`,
    '  metadata:',
    ...lines(metadata, '    '),
    '  roleRef:',
    ...lines(roleRef, '    '),
    '  subjects:',
    ...lines(subject ?? {}, '    ').map((line, index) => (index === 0 ? `  - ${line.trim()}` : line)),
    '',
  ].join('\n');
}

function size(text: string): string {
  return `${(text.length / 1_000_000).toFixed(1)} MB`;
}
