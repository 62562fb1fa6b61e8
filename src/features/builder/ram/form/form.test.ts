import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../../domain/ram/lint.ts';
import { operatorNames } from '../../../../domain/ram/operators.ts';
import { parse } from '../../../../domain/ram/parse.ts';
import type { Policy } from '../../../../domain/ram/policy.ts';
import { print } from '../../../../domain/ram/print.ts';
import cases from './cases.json';
import { actionFault, clusterFault, keyFault, resourceFault, takesOne, valueFault } from './checks.ts';
import { fromPolicy } from './from-policy.ts';
import { newStatement, type PolicyForm, type StatementForm } from './model.ts';
import { toPolicy } from './to-policy.ts';

function policyOf(text: string): Policy {
  const policy = parse(text);
  if (!policy.ok) throw new Error(`No policy: ${text}`);
  return policy.value;
}

/** Text as people type it: some of it what belongs there, some of it not. */
const typed = fc.oneof(
  fc.constantFrom(
    'cs:Get*',
    'cs:DeleteCluster',
    'ram:*',
    '*',
    'acs:SourceIp',
    'acs:ResourceTag/team',
    '12',
    'true',
  ),
  fc.constantFrom(
    '203.0.113.0/24',
    '::1',
    '2027-01-31T18:00:00Z',
    'acs:cs:*:*:cluster/c1',
    '<CLUSTER_ID>',
    'c1',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', 'C', ':', '*', '?', '1', '.', '/', '"', '\\', ' ', '<', '>'),
    maxLength: 12,
  }),
);

/** What a check lets through, of so many texts that checking each of them again in every run would take minutes. */
function accepted(fault: (text: string) => unknown, texts = 1_000): fc.Arbitrary<string> {
  const pool = fc.sample(typed, { numRuns: texts, seed: 1 }).filter((text) => fault(text) === undefined);
  return fc.constantFrom(...new Set(pool));
}

const keys = accepted(keyFault);
const valuesOf = new Map(
  operatorNames.map((operator) => [
    operator,
    accepted((text) => valueFault(operator, 'acs:ResourceTag/a', [], text), 200),
  ]),
);

const test = fc.constantFrom(...operatorNames).chain((operator) =>
  fc.record({
    operator: fc.constant(operator),
    key: keys,
    values: fc.array(valuesOf.get(operator) ?? keys, { maxLength: takesOne(operator) ? 1 : 3 }),
    newValue: fc.constant(''),
  }),
);

/** Whatever can be chosen and typed in a statement's card. */
const statement: fc.Arbitrary<StatementForm> = fc.record({
  effect: fc.constantFrom('Allow', 'Deny'),
  element: fc.constantFrom('Action', 'NotAction'),
  actions: fc.array(accepted(actionFault), { maxLength: 2 }),
  newAction: typed,
  scope: fc.constantFrom('all', 'clusters', 'resources'),
  region: accepted((text) => clusterFault('region', text)),
  newRegion: typed,
  account: fc.constantFrom('*', '1234567890123456', '<ACCOUNT>'),
  newAccount: typed,
  clusters: fc.array(
    accepted((text) => clusterFault('cluster', text)),
    { maxLength: 3 },
  ),
  newCluster: typed,
  resources: fc.array(accepted(resourceFault), { maxLength: 2 }),
  newResource: typed,
  condition: fc.constant('tests' as const),
  tests: fc.uniqueArray(test, { maxLength: 2, selector: ({ operator, key }) => `${operator} ${key}` }),
  newTest: fc.record({ key: typed, otherKey: typed, operator: typed }),
  kept: fc.constant(''),
});

const form: fc.Arbitrary<PolicyForm> = fc.record({
  version: fc.constant('1' as const),
  statements: fc.array(statement, { minLength: 1, maxLength: 2 }),
  kept: fc.constant(''),
});

const scalar = fc.oneof(typed, fc.boolean(), fc.integer(), fc.constant(null));

/** Objects with the names of the language and values of any kind, as text, so that names can be given twice. */
function objectOf(names: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const member = fc
    .tuple(fc.constantFrom(...names), value)
    .map(([name, text]) => `${JSON.stringify(name)}: ${text}`);
  return fc.array(member, { maxLength: 7 }).map((members) => `{ ${members.join(', ')} }`);
}

const json = (value: unknown) => JSON.stringify(value);
const values = fc.oneof(scalar.map(json), fc.array(scalar, { maxLength: 3 }).map(json));
const condition = objectOf(
  ['StringEquals', 'Bool', 'NoSuch'],
  objectOf(['acs:SourceIp', 'a:b', '__proto__'], values),
);
const anyStatement = objectOf(
  ['Effect', 'Action', 'NotAction', 'Resource', 'Condition', 'Principal', 'Sid', '__proto__'],
  fc.oneof(
    fc.constantFrom('"Allow"', '"Deny"', '"allow"', '"*"'),
    values,
    condition,
    fc.constantFrom(
      '["acs:cs:*:*:cluster/c1"]',
      '"acs:cs:cn-hangzhou:1:cluster/c2"',
      '["acs:cs::1:cluster/c2"]',
    ),
  ),
);
const anyPolicy = fc
  .tuple(fc.array(anyStatement, { maxLength: 3 }), objectOf(['Version', 'Id', 'Statement'], values))
  .map(
    ([statements, rest]) =>
      `${rest.slice(0, -2)}${rest === '{  }' ? '' : ','} "Statement": [${statements.join()}] }`,
  );

describe('the form', () => {
  it('gives back every policy that can be read, whatever it holds', () => {
    fc.assert(
      fc.property(anyPolicy, (text) => {
        const policy = policyOf(text);
        expect(print(toPolicy(fromPolicy(policy)))).toBe(print(policy));
      }),
      { numRuns: 20_000 },
    );
  }, 300_000);

  it('produces only policies without errors, and shows them as what they are', () => {
    fc.assert(
      fc.property(form, (filled) => {
        const policy = toPolicy(filled);
        const text = print(policy);
        expect(lint(text, { kind: 'identity' }).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(print(toPolicy(fromPolicy(policyOf(text))))).toBe(text);
      }),
      { numRuns: 20_000 },
    );
  }, 300_000);

  it.each(cases)('shows $name', ({ statement: data, shown }) => {
    const { statements } = fromPolicy(policyOf(JSON.stringify({ Version: '1', Statement: [data] })));
    expect(statements[0]).toMatchObject(shown);
  });

  it('takes the place of what it could not show, once somebody chooses', () => {
    const text =
      '{"Version": "2", "Statement": [{"Effect": "Allow", "Effect": "allow", "Action": true, "Sid": "x"}]}';
    const kept = fromPolicy(policyOf(text));
    const chosen = {
      ...kept,
      version: '1' as const,
      statements: kept.statements.map((each) => ({
        ...each,
        effect: 'Deny' as const,
        element: 'Action' as const,
        scope: 'all' as const,
      })),
    };
    expect(JSON.parse(print(toPolicy(chosen)))).toEqual({
      Version: '1',
      Statement: [{ Effect: 'Deny', Action: [], Resource: '*', Sid: 'x' }],
    });
  });

  it('begins with a statement that matches nothing', () => {
    const policy = toPolicy({ version: '1', kept: '', statements: [newStatement()] });
    expect(policy.statements).toEqual([{ effect: 'Allow', action: [], resource: [] }]);
  });
});
