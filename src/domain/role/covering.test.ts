import { expect, it } from 'vitest';
import type { Rule } from '../rbac/types.ts';
import cases from './cases/covering.json';
import { type Covering, coveringRoles } from './covering.ts';
import type { GrantScope, PredefinedRole } from './role.ts';

const rule = ([verb, group, resource]: readonly string[]): Rule => ({
  verbs: [verb ?? ''],
  apiGroups: [group ?? ''],
  resources: [resource ?? ''],
});

function role(
  id: string,
  scopes: readonly GrantScope[],
  rules?: readonly (readonly string[])[],
): PredefinedRole {
  const published = { certainty: 'documented', source: 'https://example.com/' } as const;
  const own = rules ? { published, rules: rules.map(rule) } : {};
  return { id, name: id, apiName: id, scopes, custom: false, summary: '', notes: [], ...own };
}

const READ = [
  ['get', '', 'pods'],
  ['list', '', 'pods'],
];
const ROLES: readonly PredefinedRole[] = [
  role('view', ['cluster'], READ),
  role('wide', ['cluster', 'namespace'], [...READ, ['get', '', 'secrets'], ['get', 'apps', 'deployments']]),
  role('inside', ['namespace'], READ),
  role('all', ['cluster', 'all-clusters'], [['*', '*', '*']]),
  role('none', ['cluster'], [['get', '', 'events']]),
  role('secret', ['cluster']),
];

it.each(cases)('$name', ({ rules, place, roles, found }) => {
  const given = roles.flatMap((id) => ROLES.filter((each) => each.id === id));
  const answer = coveringRoles(rules.map(rule), place === 'cluster' ? 'cluster' : 'namespace', given);
  expect(answer.map(text)).toEqual(found);
});

function text({ role: { id }, extra, lacks, isEverything, isWider }: Covering): string {
  const size = isEverything ? 'everything' : `+${extra.length}`;
  const missing = lacks.map(({ verbs, resources }) => ` lacks ${verbs[0]} ${resources?.[0]}`);
  return [id, size, ...(isWider ? ['wider'] : [])].join(' ') + missing.join('');
}
