/** Properties over random roles, bindings and requests; the alphabet is small, so that things match often. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authorize } from './authorize.ts';
import { ASKED, GROUPS, NAMES, PATHS, SUBRESOURCES, spelledOut, VERBS } from './spelled-out.ts';
import type { RbacObjects, RbacRequest, Rule, Subject } from './types.ts';

const URLS = ['/healthz', '/healthz/*', '/api*', '/a*b', '**', '*', ''];
const RESOURCES = [
  '*',
  'pods',
  'nodes',
  '',
  'pods/log',
  'nodes/scale',
  '*/log',
  '*/scale',
  'pods/*',
  '*/',
  '*/*',
];
const USERS: [string, ...string[]] = [
  'jane',
  'system:serviceaccount:dev:bot',
  'system:serviceaccount:prod:bot',
  '',
];
const USER_GROUPS: [string, ...string[]] = ['ops', 'system:authenticated', ''];

/** A few of these values; a list may be empty, but seldom is. */
const some = (values: readonly string[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    {
      weight: 9,
      arbitrary: fc.array(fc.constantFrom(...values, ...values.slice(0, 1)), { minLength: 1, maxLength: 3 }),
    },
  );
const resourceRule: fc.Arbitrary<Rule> = fc
  .record({
    verbs: some(VERBS),
    apiGroups: some(GROUPS),
    resources: some(RESOURCES),
    resourceNames: fc.oneof(fc.constant(undefined), fc.constant(undefined), some(NAMES)),
  })
  .map(({ resourceNames, ...rule }) => (resourceNames ? { ...rule, resourceNames } : rule));
const urlRule: fc.Arbitrary<Rule> = fc.record({ verbs: some(VERBS), nonResourceURLs: some(URLS) });
const mixedRule: fc.Arbitrary<Rule> = fc
  .tuple(resourceRule, urlRule)
  .map(([resource, url]) => ({ ...url, ...resource }));
const anyRules = fc.array(fc.oneof(resourceRule, urlRule, mixedRule), { minLength: 1, maxLength: 4 });

/** Mostly the first of these values. */
const mostly = (...values: [string, ...string[]]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(values[0]) },
    { weight: 2, arbitrary: fc.constantFrom(...values) },
  );
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: mostly('User', 'Group', 'user'), name: mostly(...USERS) }),
  fc.record({ kind: mostly('Group', 'User'), name: mostly(...USER_GROUPS) }),
  fc.record({ kind: fc.constant('ServiceAccount'), name: mostly('bot', 'jane') }),
  fc.record({
    kind: fc.constant('ServiceAccount'),
    name: mostly('bot', ''),
    namespace: mostly('dev', 'prod', ''),
  }),
);
const metadata = fc.record({ name: mostly('a', 'b'), namespace: mostly('dev', 'prod', '') });
const role = fc.record({ metadata, rules: anyRules });
const binding = fc.record({
  metadata,
  roleRef: fc.record({ kind: mostly('ClusterRole', 'Role', 'role'), name: mostly('a', 'b', 'c') }),
  subjects: fc.array(subject, { minLength: 1, maxLength: 4 }),
});
const objects: fc.Arbitrary<RbacObjects> = fc.record({
  roles: fc.array(role, { maxLength: 3 }),
  clusterRoles: fc.array(role, { minLength: 1, maxLength: 3 }),
  roleBindings: fc.array(binding, { minLength: 1, maxLength: 4 }),
  clusterRoleBindings: fc.array(binding, { maxLength: 3 }),
});

const who = {
  user: mostly(...USERS),
  groups: some(USER_GROUPS),
  verb: mostly('get', 'list', 'GET', '', '*'),
  namespace: mostly('dev', 'prod', ''),
};
const request: fc.Arbitrary<RbacRequest> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      ...who,
      apiGroup: mostly('', 'apps', '*'),
      resource: mostly(...ASKED),
      subresource: mostly(...SUBRESOURCES),
      name: fc.constantFrom(...NAMES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...who, path: fc.constantFrom(...PATHS) }) },
);

function boundToJane(rules: readonly Rule[]): RbacObjects {
  return {
    roles: [],
    clusterRoles: [{ metadata: { name: 'r' }, rules }],
    roleBindings: [],
    clusterRoleBindings: [
      {
        metadata: { name: 'b' },
        roleRef: { kind: 'ClusterRole', name: 'r' },
        subjects: [{ kind: 'User', name: 'jane' }],
      },
    ],
  };
}

const allows = (rules: readonly Rule[], asked: RbacRequest) =>
  authorize(boundToJane(rules), { ...asked, user: 'jane' }).allowed;

it('RBAC-A01…A41 authorize agrees with the rules spelled out', () => {
  let allowed = 0;
  const agrees = fc.property(objects, fc.array(request, { minLength: 8, maxLength: 8 }), (all, requests) => {
    const permits = spelledOut(all);
    for (const asked of requests) {
      const decision = authorize(all, asked);
      if (decision.allowed) allowed += 1;
      expect(decision.allowed).toBe(permits(asked));
    }
  });
  fc.assert(agrees, { numRuns: 2000 });
  expect(allowed).toBeGreaterThan(1000);
});

it('RBAC-A38 adding a rule, a role or a binding never removes a permission', () => {
  const adds = fc.property(objects, objects, request, (some, more, asked) => {
    if (!authorize(some, asked).allowed) return;
    // Behind what was there: a role of the same name before it would take its place (RBAC-A41).
    const all: RbacObjects = {
      roles: [...some.roles, ...more.roles],
      clusterRoles: [...some.clusterRoles, ...more.clusterRoles],
      roleBindings: [...more.roleBindings, ...some.roleBindings],
      clusterRoleBindings: [...more.clusterRoleBindings, ...some.clusterRoleBindings],
    };
    expect(authorize(all, asked).allowed).toBe(true);
  });
  fc.assert(adds, { numRuns: 3000 });
  fc.assert(
    fc.property(anyRules, anyRules, request, (some, more, asked) => {
      if (allows(some, asked)) expect(allows([...more, ...some], asked)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('RBAC-A43 a rule that gets what it lacked allows the request', () => {
  const mends = fc.property(anyRules, request, (rules, asked) => {
    const { allowed, misses } = authorize(boundToJane(rules), { ...asked, user: 'jane' });
    if (allowed) expect(misses).toEqual([]);
    for (const { rule, lacks } of misses) {
      expect(lacks.length).toBeGreaterThan(0);
      expect(allows([mended(rule, lacks, asked)], asked)).toBe(true);
    }
  });
  fc.assert(mends, { numRuns: 2000 });
});

/** The rule with the parts of the request that it lacked. */
function mended(rule: Rule, lacks: readonly string[], asked: RbacRequest): Rule {
  const combined = asked.subresource ? `${asked.resource}/${asked.subresource}` : (asked.resource ?? '');
  const added = (values: readonly string[] | undefined, lack: string, value: string | undefined) =>
    lacks.includes(lack) ? [...(values ?? []), value ?? ''] : (values ?? []);
  return {
    verbs: added(rule.verbs, 'verb', asked.verb),
    apiGroups: added(rule.apiGroups, 'apiGroup', asked.apiGroup),
    resources: added(added(rule.resources, 'resource', combined), 'subresource', combined),
    resourceNames: added(rule.resourceNames, 'name', asked.name),
    nonResourceURLs: added(rule.nonResourceURLs, 'path', asked.path),
  };
}
