/** Properties of `covers`; the alphabet is smaller still, so that rules cover one another often. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAuthorizer } from './authorize.ts';
import { covers } from './covers.ts';
import type { RbacRequest, Rule } from './types.ts';

const some = (...values: string[]) => fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const resourceRule: fc.Arbitrary<Rule> = fc.record(
  {
    verbs: some('get', 'list', '*'),
    apiGroups: some('', '*'),
    resources: some('pods', 'pods/log', '*/log', '*'),
    resourceNames: fc.array(fc.constantFrom('web', ''), { maxLength: 2 }),
  },
  { requiredKeys: ['verbs', 'apiGroups', 'resources'] },
);
const urlRule: fc.Arbitrary<Rule> = fc.record({
  verbs: some('get', 'list', '*'),
  nonResourceURLs: some('/healthz', '/healthz/*', '/h*', '/h**', '*', ''),
});
// Not both in one rule: validation refuses that, and such a rule need not cover itself (RBAC-C09).
const rules = fc.array(fc.oneof(resourceRule, urlRule), { maxLength: 3 });
const request: fc.Arbitrary<Omit<RbacRequest, 'user'>> = fc.oneof(
  fc.record({
    verb: fc.constantFrom('get', 'list', 'create'),
    apiGroup: fc.constantFrom('', 'apps'),
    resource: fc.constantFrom('pods', 'nodes'),
    subresource: fc.constantFrom('', 'log'),
    name: fc.constantFrom('', 'web', 'api'),
  }),
  fc.record({
    verb: fc.constantFrom('get', 'post'),
    path: fc.constantFrom('/healthz', '/healthz/ping', '/h', ''),
  }),
);

it('RBAC-C01…C11 covers is reflexive and transitive', () => {
  fc.assert(
    fc.property(rules, (given) => {
      expect(covers(given, given)).toEqual({ covers: true, uncovered: [] });
    }),
    { numRuns: 2000 },
  );
  const transitive = fc.property(rules, rules, rules, (a, b, c) => {
    // Each is given what it lacks to cover the next; then the first must cover the last.
    const middle = [...b, ...covers(b, c).uncovered];
    const owner = [...a, ...covers(a, middle).uncovered];
    expect(covers(owner, middle).covers).toBe(true);
    expect(covers(middle, c).covers).toBe(true);
    expect(covers(owner, c)).toEqual({ covers: true, uncovered: [] });
  });
  fc.assert(transitive, { numRuns: 4000 });
});

it('RBAC-C02 what covers allows everything that the covered rules allow', () => {
  const implies = fc.property(rules, rules, request, (owner, servant, asked) => {
    const { uncovered } = covers(owner, servant);
    if (allows(servant, asked)) expect(allows([...owner, ...uncovered], asked)).toBe(true);
  });
  fc.assert(implies, { numRuns: 3000 });
});

function allows(given: readonly Rule[], asked: Omit<RbacRequest, 'user'>): boolean {
  const subjects = [{ kind: 'User', name: 'jane' }];
  return createAuthorizer({
    roles: [],
    clusterRoles: [{ metadata: { name: 'r' }, rules: given }],
    roleBindings: [],
    clusterRoleBindings: [{ metadata: { name: 'b' }, roleRef: { kind: 'ClusterRole', name: 'r' }, subjects }],
  })({ ...asked, user: 'jane' }).allowed;
}
