import { describe, expect, it } from 'vitest';
import type { RbacObjects } from '../rbac/types.ts';
import { deliver } from './artefacts/deliver.ts';
import { wayOf } from './artefacts/delivery.ts';
import ramCases from './cases/ram.json';
import rbacCases from './cases/rbac.json';
import roleCases from './cases/roles.json';
import serviceCases from './cases/service-roles.json';
import severalCases from './cases/several.json';
import taskCases from './cases/tasks.json';
import { taskGrant } from './combined.ts';
import type { Given } from './facts.ts';
import { denialOf, entry, FACTS } from './fixture.ts';
import { remedyFor } from './for-denial.ts';
import { evaluatorOf, NO_OBJECTS, NOTHING, prove } from './proof.ts';
import type { Grant, NoGrant } from './remedy.ts';
import { grantOfAll } from './several.ts';
import { tasksOf } from './task.ts';

interface Case {
  readonly name: string;
  readonly denial: object;
  readonly given?: { readonly entry?: string; readonly [field: string]: unknown };
  readonly expected: readonly string[];
}

interface SeveralCase {
  readonly name: string;
  readonly given?: Given;
  readonly expected: readonly string[];
  readonly denials: readonly object[];
}

/** The cases of several files have types of their own; all of them are of this one. */
const cases: readonly Case[] = [...ramCases, ...rbacCases, ...roleCases, ...serviceCases];

describe('the remedy', () => {
  it.each(cases)('$name', ({ denial, given: { entry: id, ...given } = {}, expected }) => {
    const remedy = remedyFor(denialOf(denial), FACTS, {
      ...given,
      ...(id !== undefined && { entry: entry(id) }),
    });
    const told = remedy.kind === 'none' ? [noneText(remedy.none)] : remedy.grants.flatMap(grantText);
    expect([...told, ...remedy.unresolved.map(({ kind, name }) => `unresolved: ${kind} ${name}`)]).toEqual(
      expected,
    );
  });
});

describe('the tasks', () => {
  it.each(taskCases)('$name', ({ denial, expected }) => {
    const told = tasksOf(denialOf(denial), FACTS.capabilities).flatMap(({ capability, by, remaining }) => {
      const needs = [...remaining.ram.map(({ action }) => action), ...remaining.rbac.map(({ verb }) => verb)];
      const grant = taskGrant(capability, denialOf(denial), FACTS, {});
      return [
        `${capability.id} by ${by}, then: ${needs.join(', ')}`,
        ...(grant ? grantText(grant) : ['no grant']),
      ];
    });
    expect(told).toEqual(expected);
  });
});

it('REM-T13 grants the task that the reader names where the text tells no request', () => {
  const task = FACTS.capabilities
    .flatMap(({ capabilities }) => capabilities)
    .find(({ ram }) => ram.length > 0);
  if (!task) throw new Error('The fixture has a task with a RAM part');
  const denial = denialOf({ gate: 'ram', code: 'StatusForbidden' });
  expect(remedyFor(denial, FACTS).kind).toBe('none');
  expect(taskGrant(task, denial, FACTS, {})?.proof.status).toBe('proven');
  const denied = denialOf({ gate: 'ram', code: 'StatusForbidden', deny: 'explicit' });
  expect(taskGrant(task, denied, FACTS, {})).toBeUndefined();
});

describe('one grant for several requests', () => {
  it.each(severalCases as readonly SeveralCase[])('$name', ({ denials, given = {}, expected }) => {
    const remedies = denials.map((denial) => remedyFor(denialOf(denial), FACTS, given));
    const grant = grantOfAll(remedies, 'requests', FACTS, given);
    expect(grant ? grantText(grant) : ['no grant']).toEqual(expected);
  });
});

function noneText({ why, ...rest }: NoGrant): string {
  const more = Object.values(rest).flatMap((value) => (value === false ? [] : [JSON.stringify(value)]));
  return ['none', why, ...more].join(' ');
}

/** A grant in three lines: what it allows whom, what it opens, what to mind. */
function grantText(grant: Grant): readonly string[] {
  const { canaries, status, leavesOut } = grant.proof;
  const open = canaries.flatMap(({ canary, verdict }) =>
    verdict === 'refused' ? [] : [`${canary} ${verdict}`],
  );
  return [
    `${status}: ${whatText(grant)}`,
    ...(open.length > 0 ? [`  opens ${open.join(', ')}`] : []),
    ...(grant.cautions.length > 0 ? [`  mind ${grant.cautions.join(', ')}`] : []),
    ...(leavesOut.includes('placeholders') ? ['  to be filled in'] : []),
  ];
}

function whatText(grant: Grant): string {
  switch (grant.kind) {
    case 'ram': {
      const { target, policy, resources } = grant;
      const to = target.kind === 'attach' ? `${target.to.kind} ${target.to.name}` : target.kind;
      const allows = policy.statements.map(({ action, resource }) => `${action} on ${resource}`);
      return `${allows.join('; ')} (${resources}) for ${to}`;
    }
    case 'rules':
      return objectsText(grant.objects);
    case 'role':
      return `role ${grant.role.id} in ${grant.namespace ?? 'the cluster'}, ${grant.beyond?.rules.length ?? '?'} more, for ${grant.holder.name}`;
    case 'restore':
      return `made again: ${objectsText(grant.objects)}`;
    case 'task':
      return grant.parts.map(whatText).join(' + ');
  }
}

function objectsText({ roles, clusterRoles, roleBindings, clusterRoleBindings }: RbacObjects): string {
  const rules = [...roles, ...clusterRoles].map(
    (role) =>
      `${roles.includes(role) ? 'Role' : 'ClusterRole'} ${role.metadata.name} ${JSON.stringify(role.rules)}`,
  );
  const bindings = [...roleBindings, ...clusterRoleBindings].map(
    ({ metadata, subjects = [] }) =>
      `in ${metadata.namespace ?? 'the cluster'} for ${subjects.map(({ kind, name }) => `${kind} ${name}`)}`,
  );
  return [...rules, ...bindings].join(' ');
}

describe('a proof', () => {
  const list = { gate: 'rbac', request: { user: 'u', verb: 'list', resource: 'secrets' } } as const;
  const holder = { metadata: { name: 'r' }, rules: [{ apiGroups: [''], resources: ['*'], verbs: ['list'] }] };
  const binding = {
    metadata: { name: 'b' },
    roleRef: { kind: 'ClusterRole', name: 'r' },
    subjects: [{ kind: 'User', name: 'u' }],
  };
  const objects = { ...NO_OBJECTS, clusterRoles: [holder], clusterRoleBindings: [binding] };
  const claim = {
    asked: [list],
    before: NOTHING,
    after: { policies: [], objects },
    exact: true,
    place: { user: 'u', cluster: 'c' },
    leavesOut: [],
  } as const;

  it('REM-P01 fails where the request was allowed before', () => {
    expect(prove({ ...claim, before: claim.after }).status).toBe('failed');
  });

  it('REM-P01 fails where the grant does not open', () => {
    expect(prove({ ...claim, after: NOTHING }).status).toBe('failed');
  });

  it('REM-P02 fails where there is nothing to prove', () => {
    expect(prove({ ...claim, asked: [] }).status).toBe('failed');
  });

  it('REM-P03 fails where an exact grant opens a canary that nobody asked for', () => {
    const pods = { gate: 'rbac', request: { user: 'u', verb: 'list', resource: 'pods' } } as const;
    expect(prove({ ...claim, asked: [pods] })).toMatchObject({ status: 'failed' });
    expect(prove({ ...claim, asked: [pods], exact: false })).toMatchObject({
      status: 'proven',
      canaries: expect.arrayContaining([{ canary: 'read-secrets', verdict: 'opened' }]),
    });
  });

  it('REM-P04 counts a canary that was asked for as the request', () => {
    expect(prove(claim)).toMatchObject({
      status: 'proven',
      canaries: expect.arrayContaining([{ canary: 'read-secrets', verdict: 'requested' }]),
    });
  });

  it('REM-K31 holds rules where they are granted', () => {
    const held = { policies: [], objects };
    const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }];
    const isAllowed = evaluatorOf(held);
    expect(isAllowed({ gate: 'rbac', rules, user: 'u', namespace: 'n' })).toBe(true);
    expect(isAllowed({ gate: 'rbac', rules, user: 'other', namespace: 'n' })).toBe(false);
  });
});

describe('names', () => {
  const list = { gate: 'rbac', verb: 'list', resource: 'jobs', scope: 'namespace', namespace: 'web' };
  const user = (id: string) => ({ principal: { kind: 'other', id } });
  const jane = { ...list, apiGroup: '', ...user('jane') };
  const long = 'a'.repeat(200);
  const describeCluster = { gate: 'ram', deny: 'implicit', action: 'cs:DescribeClusterDetail' };

  it.each([
    ['another object', jane, { ...jane, name: 'nightly' }],
    ['objects whose words are alike', { ...jane, name: 'a.b' }, { ...jane, name: 'a-b' }],
    [
      'objects that differ at the end of a long name',
      { ...jane, name: `${long}b` },
      { ...jane, name: `${long}c` },
    ],
    ['another group', jane, { ...jane, apiGroup: 'batch' }],
    ['another user whose name reads alike', { ...jane, ...user('jane.x') }, { ...jane, ...user('jane-x') }],
    [
      'another cluster',
      { ...describeCluster, resource: 'acs:cs:cn-beijing:1:cluster/c1' },
      { ...describeCluster, resource: 'acs:cs:cn-beijing:1:cluster/c2' },
    ],
  ])('REM-A09 tell %s apart, and are right', (_, one, other) => {
    const [first, second] = [one, other].map(namesOf);
    expect(first).not.toEqual(second);
    for (const name of [first, second].flatMap((names = []) => names)) {
      expect(name).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/);
    }
  });
});

/** What the exact grant for a denial makes, by name. */
function namesOf(denial: object): readonly string[] {
  const remedy = remedyFor(denialOf(denial), FACTS);
  const grant = remedy.kind === 'grants' ? remedy.grants[0] : undefined;
  if (grant?.kind === 'ram') return [grant.policyName];
  if (grant?.kind !== 'rules') throw new Error('There is an exact grant for each');
  const { roles, roleBindings } = grant.objects;
  return [...roles, ...roleBindings].map(({ metadata }) => metadata.name);
}

describe('a delivery', () => {
  const manifest = (object: object) => JSON.stringify(object);
  const deliveredFor = (denial: object, kind: Grant['kind']) => {
    const remedy = remedyFor(denialOf(denial), FACTS, { cluster: 'c1' });
    const grant = remedy.kind === 'grants' ? remedy.grants.find((each) => each.kind === kind) : undefined;
    if (grant === undefined) throw new Error(`No ${kind}`);
    return deliver(grant, { cluster: 'c1', catalogue: FACTS.resources, manifest });
  };
  const user = { principal: { kind: 'ram-identity', id: '2012345678' } };
  const account = { principal: { kind: 'service-account', id: 'system:serviceaccount:ci:runner' } };
  const listPods = {
    gate: 'rbac',
    verb: 'list',
    resource: 'pods',
    apiGroup: '',
    namespace: 'web',
    scope: 'namespace',
  };

  it('REM-A01 gives a RAM identity ACK’s grant beside the objects', () => {
    const { artefacts, after } = deliveredFor({ ...listPods, ...user }, 'rules');
    const { undo } = after[wayOf('ack-cli')];
    expect(artefacts.map(({ format }) => format)).toEqual([
      ...['yaml', 'kubectl', 'kubernetes-terraform', 'ack-cli', 'ack-terraform'],
    ]);
    const ack = artefacts.find(({ format }) => format === 'ack-cli')?.text ?? '';
    expect(ack).toContain('--mode patch');
    expect(ack).not.toContain('rolebinding');
    expect(undo.commands[0]).toContain('--mode delete');
    expect(undo.cautions).toContain('kubeconfig-before-user');
  });

  it.each(['yaml', 'kubectl', 'kubernetes-terraform'] as const)(
    'REM-A08 checks and undoes what was given as %s without ACK',
    (format) => {
      const { check, undo } = deliveredFor({ ...listPods, ...user }, 'rules').after[wayOf(format)];
      expect(undo.commands).toEqual([
        'kubectl get rolebinding/list-pods-2012345678 -n web -o yaml > ./list-pods-2012345678.yaml',
        'kubectl delete rolebinding/list-pods-2012345678 -n web',
        'kubectl delete clusterrole/list-pods',
      ]);
      expect(undo.cautions).toContain('keep-binding-first');
      expect(JSON.stringify(check)).not.toContain('aliyun');
    },
  );

  it('REM-A02 gives a service account objects only, and keeps the binding before it is deleted', () => {
    const { artefacts, after } = deliveredFor({ ...listPods, ...account }, 'rules');
    const { undo } = after.objects;
    expect(artefacts.map(({ format }) => format)).toEqual(['yaml', 'kubectl', 'kubernetes-terraform']);
    expect(undo.commands).toEqual([
      'kubectl get rolebinding/list-pods-ci-runner -n web -o yaml > ./list-pods-ci-runner.yaml',
      'kubectl delete rolebinding/list-pods-ci-runner -n web',
      'kubectl delete role/list-pods -n web',
    ]);
    expect(undo.cautions).toEqual(['keep-binding-first']);
  });

  it('REM-A05 checks with kubectl what the evaluator foretells', () => {
    const { check } = deliveredFor({ ...listPods, ...account }, 'rules').after.objects;
    expect(check).toContainEqual({
      kind: 'command',
      command: 'kubectl auth can-i list pods -n web --as=system:serviceaccount:ci:runner',
      expected: 'yes',
    });
    expect(check).toContainEqual(expect.objectContaining({ expected: 'no' }));
    expect(check.at(-1)).toEqual({ kind: 'repeat' });
  });

  it('REM-A03 leaves policies of CloudSSO’s roles to CloudSSO', () => {
    const principal = { kind: 'cloudsso-role', id: 'AliyunReservedSSO-Policy-dev:li' };
    const { artefacts, steps, after } = deliveredFor(
      { gate: 'ram', action: 'cs:DescribeEvents', principal },
      'ram',
    );
    expect(artefacts.map(({ format }) => format)).toEqual(['ram-policy']);
    expect(steps.map(({ code }) => code)).toEqual([
      'cloudsso-open-access-configuration',
      'cloudsso-paste-policy',
    ]);
    expect(after.objects.undo.commands).toEqual([]);
  });

  it('REM-A06 names what is left to be filled in', () => {
    expect(deliveredFor({ gate: 'ram', action: 'cs:DescribeClusterDetail' }, 'ram').fill).toEqual([
      '<RAM_USER_NAME>',
    ]);
  });
});
