import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleYaml } from './rule.ts';

const text = (rule: Parameters<typeof ruleYaml>[0]) =>
  ruleYaml(rule)
    .map((line) => line.map(([part]) => part).join(''))
    .join('\n');

describe('a rule as YAML', () => {
  it.each([
    [{ apiGroups: [''], resources: ['pods', 'pods/exec'], verbs: ['get', 'list'] }],
    [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    [{ nonResourceURLs: ['/metrics', '/healthz/*'], verbs: ['get'] }],
    [
      {
        apiGroups: ['apps', 'networking.k8s.io'],
        resources: ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(90)],
        resourceNames: [
          'yes',
          'null',
          'true',
          '1',
          '1e3',
          'on',
          'y',
          '0x1',
          'it: is',
          '# no',
          "'",
          '"',
          'ein–Strich',
        ],
        verbs: ['get'],
      },
    ],
    [{ apiGroups: [], resources: [], verbs: [] }],
  ])('is read back as it was', (rule) => {
    for (const version of ['1.1', '1.2'] as const) expect(parse(text(rule), { version })).toEqual([rule]);
  });

  it('breaks long lists, and no value', () => {
    const verbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch', 'bind'];
    expect(text({ apiGroups: [''], resources: ['pods'], verbs })).toBe(
      [
        '- apiGroups: [""]',
        '  resources: [pods]',
        '  verbs: [create, delete, deletecollection, get, list, patch, update, watch,',
        '      bind]',
      ].join('\n'),
    );
  });
});
