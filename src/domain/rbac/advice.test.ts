import { expect, it } from 'vitest';
import { advise } from './advice.ts';
import cases from './cases/advice/rules.json';
import type { Rule } from './types.ts';

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly bound: 'cluster' | 'namespace';
  readonly rules: readonly Rule[];
  /** `rule path severity`, in order. */
  readonly advice: readonly string[];
}

const CLUSTER_SCOPED = ['/nodes', '/namespaces', 'apiextensions.k8s.io/customresourcedefinitions'];

function isClusterScoped(apiGroup: string, resource: string): boolean {
  return CLUSTER_SCOPED.some((known) =>
    apiGroup === '*' ? known.endsWith(`/${resource}`) : known === `${apiGroup}/${resource}`,
  );
}

// The file's own type is a union of everything in it.
for (const { rule, name, bound, rules, advice } of cases as unknown as readonly Case[]) {
  it(`${rule} ${name}`, () => {
    const given = advise(rules, { bound, isClusterScoped });
    expect(given.map(({ rule: id, path, severity }) => `${id} ${path.join('.')} ${severity}`)).toEqual(
      advice,
    );
  });
}
