import { expect, it } from 'vitest';
import rules from './cases/covers/rules.json';
import { covers } from './covers.ts';
import type { Rule } from './types.ts';

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly owner: readonly Rule[];
  readonly servant: readonly Rule[];
  readonly uncovered: readonly Rule[];
}

// The file's own type is a union of everything in it; some of its rules lack what a rule must have.
const cases = rules as unknown as readonly Case[];

for (const { rule, name, owner, servant, uncovered } of cases) {
  it(`${rule} ${name}`, () => {
    expect(covers(owner, servant)).toEqual({ covers: uncovered.length === 0, uncovered });
  });
}

it('has at least 60 cases, none of them twice', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ rule, name }) => `${rule} ${name}`)).size).toBe(cases.length);
});
