/** A small world for the cases: a few actions, roles, tasks, service roles and resources. Not used by the app. */
import type { Denial } from '../diagnose/denial.ts';
import { type EntryId, entryId } from '../entry/entry.ts';
import type { ActionInfo } from '../ram/action.ts';
import type { Rule } from '../rbac/types.ts';
import type { GrantScope, PredefinedRole } from '../role/role.ts';
import type { RemedyFacts } from './facts.ts';

const action = (name: string, scope: ActionInfo['scope'], more: Partial<ActionInfo> = {}): ActionInfo => ({
  name,
  level: 'get',
  scope,
  ...more,
});

const actions: readonly ActionInfo[] = [
  action('cs:DescribeClusterDetail', 'cluster', { older: ['cs:GetClusterById'] }),
  action('cs:GetClusterById', 'cluster', { newer: 'cs:DescribeClusterDetail' }),
  action('cs:GetClusters', 'cluster'),
  action('cs:DescribeEvents', 'account'),
  action('cs:GrantPermissions', 'account', { older: ['cs:GrantPermission'] }),
  action('cs:GrantPermission', 'account', { newer: 'cs:GrantPermissions' }),
  action('cs:CreateTrigger', 'cluster', { older: ['cs:CreateKubernetesTrigger'] }),
  action('cs:CreateKubernetesTrigger', 'account', { newer: 'cs:CreateTrigger' }),
  action('cs:PauseClusterUpgrade', 'cluster', { older: ['cs:UpgradeCluster'] }),
  action('cs:UpgradeCluster', 'cluster'),
  action('cs:DeleteCluster', 'cluster'),
  action('cs:DescribeClusterCerts', 'unknown'),
  action('cs:DescribeClusterUserKubeconfig', 'cluster'),
  action('sts:AssumeRole', 'unknown'),
];

function role(
  id: string,
  scopes: readonly GrantScope[],
  rules: readonly Rule[] | undefined,
  more: Partial<PredefinedRole> = {},
): PredefinedRole {
  const published = { certainty: 'documented', source: 'https://example.com/' } as const;
  const facts = {
    id,
    name: `The ${id}`,
    apiName: id,
    scopes,
    custom: false,
    summary: '',
    notes: [],
    ...more,
  };
  return rules ? { ...facts, published, rules } : facts;
}

const READ = ['get', 'list', 'watch'];
const roles: readonly PredefinedRole[] = [
  role('admin', ['all-clusters', 'cluster'], [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }], {
    clusterRole: 'cs:admin',
  }),
  role('hidden', ['cluster', 'namespace'], undefined),
  role(
    'dev',
    ['cluster', 'namespace'],
    [{ apiGroups: [''], resources: ['pods', 'pods/exec', 'secrets'], verbs: ['create', ...READ] }],
    { clusterRole: 'cs:ns:dev' },
  ),
  role('view', ['cluster', 'namespace'], [{ apiGroups: [''], resources: ['pods'], verbs: READ }], {
    clusterRole: 'view',
    custom: true,
  }),
];

const resource = (group: string, plural: string, namespaced: boolean) => ({
  group,
  plural,
  kind: plural,
  namespaced,
  versions: ['v1'],
  verbs: [...READ, 'create', 'update', 'patch', 'delete'],
  subresources: plural === 'pods' ? { exec: ['create'], log: ['get'] } : {},
});

const need = (verb: string, resource: string, subresource?: string) => ({
  verb,
  apiGroup: '',
  resource,
  ...(subresource !== undefined && { subresource }),
  scope: 'namespace' as const,
});

const task = { group: 'console', note: '', certainty: 'documented', serviceRoles: [] } as const;

/** All that the cases know. */
export const FACTS: RemedyFacts = {
  actions,
  roles,
  capabilities: [
    {
      id: 'console',
      name: 'Console',
      capabilities: [
        {
          ...task,
          id: 'open-terminal',
          name: 'Open a terminal',
          ram: [{ action: 'cs:DescribeClusterUserKubeconfig', resource: 'cluster' }],
          rbac: [need('get', 'pods'), need('create', 'pods', 'exec')],
          documentedRoles: [{ id: 'hidden', name: 'The hidden' }],
        },
        {
          ...task,
          id: 'use-helm',
          name: 'Use Helm',
          entry: entry('forbidden-helm-usage'),
          code: 'ForbiddenHelmUsage',
          ram: [{ action: 'cs:DescribeSubAccountHelmPermission', resource: 'account' }],
          rbac: [],
          documentedRoles: [
            { id: 'hidden', name: 'The hidden' },
            { id: 'admin', name: 'The admin' },
          ],
        },
        {
          ...task,
          id: 'read-metrics',
          name: 'Read metrics',
          ram: [],
          rbac: [{ verb: 'get', path: '/metrics' }, need('get', 'namespaces')],
          documentedRoles: [],
        },
        {
          ...task,
          id: 'list-clusters',
          name: 'List clusters',
          ram: [{ action: 'cs:GetClusters', resource: 'cluster' }],
          rbac: [],
          documentedRoles: [],
        },
      ],
    },
  ],
  serviceRoles: [
    {
      name: 'AliyunCSManagedSecurityRole',
      purpose: 'keys',
      codes: [{ code: 'ErrManagedSecurityRoleNotAttach', certainty: 'inferred' }],
      optional: true,
      trust: 'cs.aliyuncs.com',
      certainty: 'documented',
    },
  ],
  resources: {
    kubernetes: '1.36',
    resources: [
      resource('', 'events', true),
      resource('', 'namespaces', false),
      resource('', 'nodes', false),
      resource('', 'pods', true),
      resource('', 'secrets', true),
      resource('apps', 'deployments', true),
      resource('batch', 'jobs', true),
      resource('events.k8s.io', 'events', true),
      resource('extensions', 'ingresses', true),
      resource('networking.k8s.io', 'ingresses', true),
    ],
  },
};

/** A denial of these facts, as if the text had told it once. */
export function denialOf(facts: object): Denial {
  // The cases spell denials without their places; the runner's output would differ if a field were wrong.
  return {
    spans: { whole: { start: 0, end: 1 } },
    count: 1,
    lines: [1],
    ask: false,
    ...facts,
  } as unknown as Denial;
}

export function entry(id: string): EntryId {
  const known = entryId(id);
  if (known === undefined) throw new Error(`Not an entry id: ${id}`);
  return known;
}
