/** What the form writes, checked by a schema of the Kubernetes API that others keep. */
import fc from 'fast-check';
import {
  ClusterRole,
  ClusterRoleBinding,
  Role,
  RoleBinding,
} from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import { expect, it } from 'vitest';
import { validate } from '../../../domain/rbac/validate.ts';
import type { RoleForm } from './form.ts';
import { HOSTILE } from './read-back.ts';
import { readSource } from './source.ts';
import { writeSource } from './write.ts';

const SLOWLY = 60_000;

const nasty = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('') || 'a');

/** Forms whose fields hold what Kubernetes takes; everything that the page warns about but lets through is among them. */
const dnsLabel = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const segment = nasty.filter((text) => !/[/%]/.test(text) && text !== '.' && text !== '..');
const ruleOf = (isRole: boolean) =>
  fc.oneof(
    fc.record({
      about: fc.constant('resources' as const),
      apiGroups: fc.array(nasty, { minLength: 1, maxLength: 2 }),
      resources: fc.array(nasty, { minLength: 1, maxLength: 2 }),
      resourceNames: fc.array(nasty, { maxLength: 2 }),
      nonResourceURLs: fc.constant<string[]>([]),
      verbs: fc.array(nasty, { minLength: 1, maxLength: 2 }),
    }),
    ...(isRole
      ? []
      : [
          fc.record({
            about: fc.constant('urls' as const),
            apiGroups: fc.constant<string[]>([]),
            resources: fc.constant<string[]>([]),
            resourceNames: fc.constant<string[]>([]),
            nonResourceURLs: fc.array(nasty, { minLength: 1, maxLength: 2 }),
            verbs: fc.array(nasty, { minLength: 1, maxLength: 2 }),
          }),
        ]),
  );
const soundForm: fc.Arbitrary<RoleForm> = fc.boolean().chain((isRole) =>
  fc.record({
    kind: fc.constant(isRole ? ('Role' as const) : ('ClusterRole' as const)),
    name: segment,
    namespace: isRole ? dnsLabel : fc.constant(''),
    rules: fc.array(ruleOf(isRole), { maxLength: 3 }),
    bind: isRole ? fc.constantFrom('none', 'namespace') : fc.constantFrom('none', 'namespace', 'cluster'),
    bindingName: fc.oneof(fc.constant(''), segment),
    bindingNamespace: dnsLabel,
    subjects: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom('User', 'Group'), name: nasty, namespace: fc.constant('') }),
        fc.record({ kind: fc.constant('ServiceAccount'), name: dnsLabel, namespace: dnsLabel }),
      ),
      { maxLength: 3 },
    ),
  }),
);

const MODELS = { Role, ClusterRole, RoleBinding, ClusterRoleBinding };

/** What the schema of a kind has against an object. */
function schemaProblem(value: unknown): unknown {
  const { kind } = value as { kind: keyof typeof MODELS };
  try {
    // Whether it is what the model takes is what is asked.
    new MODELS[kind](value as never).validate();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('the schema is asked: it refuses what is wrong', () => {
  expect(schemaProblem({ kind: 'Role', rules: [{ resources: ['pods'] }] })).toBeDefined();
  expect(schemaProblem({ kind: 'RoleBinding', subjects: [] })).toBeDefined();
});

it(
  'a form that the checks pass makes YAML that a schema of the API passes',
  () => {
    let sound = 0;
    fc.assert(
      fc.property(soundForm, (form) => {
        const source = readSource(writeSource('', form));
        const values = source.documents.map(({ value }) => value);
        expect(source.problems).toEqual([]);
        for (const value of values) {
          expect(validate(value)).toEqual([]);
          expect(schemaProblem(value)).toBeUndefined();
          sound += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(sound).toBeGreaterThan(500);
  },
  SLOWLY,
);
