import { expect, it } from 'vitest';
import bindings from './cases/validate/bindings.json';
import metadata from './cases/validate/metadata.json';
import rules from './cases/validate/rules.json';
import shape from './cases/validate/shape.json';
import valid from './cases/validate/valid.json';
import type { ValidationProblem } from './field.ts';
import { validate } from './validate.ts';

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly object: unknown;
  /** `rule path`, and the severity if it is not `error`; all problems, in order. */
  readonly problems: readonly string[];
}

const cases: readonly Case[] = [...bindings, ...metadata, ...rules, ...shape, ...valid];

for (const { rule, name, object, problems } of cases) {
  it(`${rule} ${name}`, () => {
    expect(validate(object).map(problemText)).toEqual(problems);
  });
}

it('RBAC-V16 annotations of 256 KiB, counted in bytes', () => {
  const role = (note: string) => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'r', annotations: { note } },
  });
  expect(validate(role('a'.repeat(256 * 1024 - 4)))).toEqual([]);
  expect(validate(role('a'.repeat(256 * 1024 - 3))).map(problemText)).toEqual([
    'RBAC-V16 metadata.annotations',
  ]);
  expect(validate(role('ü'.repeat(128 * 1024 - 2)))).toEqual([]);
  expect(validate(role('ü'.repeat(128 * 1024 - 1))).map(problemText)).toEqual([
    'RBAC-V16 metadata.annotations',
  ]);
});

it('has at least 60 cases, none of them twice', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ rule, name }) => `${rule} ${name}`)).size).toBe(cases.length);
});

function problemText({ rule, path = [], severity }: ValidationProblem): string {
  return [rule, path.join('.'), severity === 'error' ? '' : severity].filter((part) => part !== '').join(' ');
}
