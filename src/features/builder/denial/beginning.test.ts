import { describe, expect, it } from 'vitest';
import { parse } from '../../../domain/ram/parse.ts';
import { FACTS } from '../../../domain/remedy/fixture.ts';
import { readSource } from '../rbac/source.ts';
import { beginningOf } from './beginning.ts';

const RAM = (action: string) => `Error: RAM policy Forbidden for action ${action}`;
const RBAC = (verb: string, resource: string, namespace = 'shop') =>
  `Error from server (Forbidden): ${resource} is forbidden: User "201234567890123456" cannot ${verb} resource "${resource}" in API group "" in the namespace "${namespace}"`;

function statementsOf(text: string) {
  const { ram } = beginningOf(text, FACTS);
  const policy = parse(ram?.policy ?? '');
  return policy.ok ? policy.value.statements.map(({ action, resource }) => ({ action, resource })) : [];
}

describe('a refusal of RAM', () => {
  it('comes to a policy with the request to try', () => {
    const { refusals, ram, rbac } = beginningOf(RAM('cs:DeleteCluster'), FACTS);
    expect(refusals).toBe(1);
    expect(statementsOf(RAM('cs:DeleteCluster'))).toEqual([
      { action: ['cs:DeleteCluster'], resource: ['acs:cs:*:*:cluster/<CLUSTER_ID>'] },
    ]);
    expect(ram?.requests).toEqual([
      { action: 'cs:DeleteCluster', resource: 'acs:cs:<REGION>:<ACCOUNT_ID>:cluster/<CLUSTER_ID>' },
    ]);
    expect(ram?.name).toMatch(/^allow-cs-DeleteCluster-\w+$/);
    expect(rbac).toBeUndefined();
  });

  it('shares one policy with others, and a statement with those on the same resource', () => {
    const text = [RAM('cs:DeleteCluster'), RAM('cs:UpgradeCluster'), RAM('cs:GrantPermissions')].join('\n\n');
    expect(statementsOf(text)).toMatchObject([
      { action: ['cs:DeleteCluster', 'cs:UpgradeCluster'] },
      { action: expect.arrayContaining(['cs:GrantPermissions']), resource: ['*'] },
    ]);
  });

  it('that a Deny made comes to nothing', () => {
    const text =
      'Code: NoPermission, AccessDeniedDetail: {"AuthAction":"cs:DeleteCluster","NoPermissionType":"ExplicitDeny","PolicyType":"AccountLevelIdentityBasedPolicy","AuthPrincipalType":"SubUser"}';
    expect(beginningOf(text, FACTS)).toEqual({ refusals: 1 });
  });
});

describe('a refusal of RBAC', () => {
  it('comes to a role and its binding, one for all that one holder lacks in one namespace', () => {
    const text = [RBAC('list', 'pods'), RBAC('get', 'secrets'), RBAC('list', 'pods', 'web')].join('\n');
    const { rbac = '', ram } = beginningOf(text, FACTS);
    expect(ram).toBeUndefined();
    const { form, objects, problems } = readSource(rbac);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(form?.rules.map(({ verbs, resources }) => `${verbs} ${resources}`)).toEqual([
      'list pods',
      'get secrets',
    ]);
    expect(objects.roleBindings.map(({ metadata }) => metadata.namespace)).toEqual(['shop', 'web']);
  });
});

it.each(['', 'all is well', '{"a": 1}'])('%j refuses nothing', (text) => {
  expect(beginningOf(text, FACTS)).toEqual({ refusals: 0 });
});

it('both gates in one text come to both', () => {
  const { ram, rbac } = beginningOf(`${RAM('cs:DeleteCluster')}\n\n${RBAC('list', 'pods')}`, FACTS);
  expect(ram).toBeDefined();
  expect(rbac).toContain('kind: ClusterRole');
});
