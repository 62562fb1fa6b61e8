import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregate } from './aggregate.ts';
import cases from './cases/aggregate/rules.json';
import type { ClusterRole, Rule } from './types.ts';

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly clusterRoles: readonly ClusterRole[];
  /** The rules that some of the roles have afterwards. */
  readonly rules: Readonly<Record<string, readonly Rule[]>>;
}

// The file's own type is a union of everything in it; malformed roles are the point of some cases.
for (const { rule, name, clusterRoles, rules } of cases as unknown as readonly Case[]) {
  const objects = { roles: [], clusterRoles, roleBindings: [], clusterRoleBindings: [] };

  it(`${rule} ${name}`, () => {
    const after = aggregate(objects).clusterRoles;
    for (const [role, expected] of Object.entries(rules)) {
      expect(after.find((clusterRole) => clusterRole?.metadata?.name === role)?.rules).toEqual(expected);
    }
  });

  it(`RBAC-G09 changes nothing else: ${name}`, () => {
    const before = JSON.stringify(objects);
    const after = aggregate(objects);
    expect(JSON.stringify(objects)).toBe(before);
    expect(aggregate(after)).toEqual(after);
    const others = (roles: readonly ClusterRole[]) =>
      roles.filter((role) => !fieldsOf(role).includes('aggregationRule'));
    expect(others(after.clusterRoles)).toEqual(others(clusterRoles));
  });
}

const labels = fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2'));
const selector = fc.record(
  {
    matchLabels: labels,
    matchExpressions: fc.array(
      fc.record({ key: fc.constantFrom('x', 'y'), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const aggregated = fc.record(
  {
    metadata: fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e'), labels }),
    rules: fc.array(fc.record({ verbs: fc.constantFrom(['1'], ['2'], ['3'], ['4']) }), { maxLength: 3 }),
    aggregationRule: fc.record({ clusterRoleSelectors: fc.array(selector, { maxLength: 2 }) }),
  },
  { requiredKeys: ['metadata', 'rules'] },
);

it('RBAC-G09 aggregating twice changes nothing more', () => {
  const idempotent = fc.property(
    fc.uniqueArray(aggregated, { selector: (r) => r.metadata.name, maxLength: 5 }),
    (clusterRoles) => {
      const once = aggregate({ roles: [], clusterRoles, roleBindings: [], clusterRoleBindings: [] });
      expect(aggregate(once)).toEqual(once);
    },
  );
  fc.assert(idempotent, { numRuns: 2000 });
});

function fieldsOf(value: unknown): readonly string[] {
  return Object.keys(Object(value));
}
