import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { coversStatement } from './cover.ts';
import type { RamRequest } from './decision.ts';
import { evaluate } from './evaluate.ts';
import { lint } from './lint.ts';
import { operatorNames } from './operators.ts';
import { parse } from './parse.ts';
import type { Policy, Statement } from './policy.ts';
import { print, printMinified } from './print.ts';

// Thousands of runs take their time on a busy machine; none of this is about how long.
vi.setConfig({ testTimeout: 120_000 });

// Few distinct values, so that statements and requests meet often.
const action = fc.constantFrom(
  '*',
  'cs:*',
  'cs:Get*',
  'cs:GetA',
  'cs:getb',
  'cs:?etA',
  'ram:PassRole',
  'CS:Delete*',
);
const resource = fc.constantFrom(
  '*',
  'acs:cs:*:*:cluster/a',
  'acs:cs:*:*:cluster/*',
  'acs:cs:r:1:cluster/a',
  'acs:ram:*:*:role/A',
);
const key = fc.constantFrom('acs:SourceIp', 'acs:MFAPresent', 'acs:UserAgent');
const value = fc.constantFrom(
  'true',
  'false',
  '10.0.0.0/8',
  '10.1.2.3',
  '5',
  '2024-01-01T00:00:00Z',
  'a*',
  'ab',
  '',
);
const operator = fc.constantFrom(
  ...operatorNames,
  'ForAllValues:StringLike',
  'ForAnyValue:StringNotEquals',
  'Null',
);
const condition = fc.array(
  fc.record({
    operator,
    keys: fc.array(fc.record({ key, values: fc.array(value, { maxLength: 2 }) }), { maxLength: 2 }),
  }),
  { maxLength: 2 },
);

function statementOf(effect: fc.Arbitrary<string>): fc.Arbitrary<Statement> {
  const actions = fc.array(action, { minLength: 1, maxLength: 3 });
  const rest = { effect, resource: fc.array(resource, { minLength: 1, maxLength: 2 }) };
  return fc.oneof(
    fc.record({ ...rest, action: actions }),
    fc.record({ ...rest, notAction: actions }),
    fc.record({ ...rest, action: actions, condition }),
  );
}

const statement = statementOf(fc.constantFrom('Allow', 'Deny'));
const policy: fc.Arbitrary<Policy> = fc.record({
  version: fc.constant('1'),
  statements: fc.array(statement, { maxLength: 4 }),
});
const policies = fc.array(policy, { maxLength: 3 });
const context = fc.dictionary(key, fc.oneof(value, fc.array(value, { maxLength: 2 })), { maxKeys: 3 });
const request: fc.Arbitrary<RamRequest> = fc.oneof(
  fc.record({
    action: fc.constantFrom('cs:GetA', 'cs:GetB', 'cs:DeleteA', 'ram:PassRole'),
    resource,
    context,
  }),
  fc.record({ action: fc.constantFrom('cs:GetA', 'cs:GetB', 'cs:DeleteA', 'ram:PassRole'), resource }),
);

function withoutPlaces({ statements, ...rest }: Policy): Policy {
  return { ...rest, statements: statements.map(({ at: _, ...each }) => each) };
}

function read(text: string): Policy {
  const result = parse(text);
  if (!result.ok) throw new Error(`No policy: ${text}`);
  return withoutPlaces(result.value);
}

test('parse after print is the identity for policies of the form', () => {
  fc.assert(
    fc.property(policy, (each) => {
      expect(read(print(each))).toEqual(each);
      expect(read(printMinified(each))).toEqual(each);
    }),
    { numRuns: 2500 },
  );
});

test('a policy of the form lints without errors but for its conditions', () => {
  fc.assert(
    fc.property(policy, (each) => {
      const errors = lint(print(each)).filter(({ severity }) => severity === 'error');
      expect(errors.filter(({ rule, path }) => rule !== 'RAM-L15' && !path?.includes('Condition'))).toEqual(
        [],
      );
    }),
    { numRuns: 1500 },
  );
});

test('RAM-E03 adding an Allow never turns an allow into a deny', () => {
  fc.assert(
    fc.property(policies, statementOf(fc.constant('Allow')), request, (given, added, asked) => {
      fc.pre(evaluate(given, asked).verdict === 'allow');
      expect(evaluate([...given, { statements: [added] }], asked).verdict).toBe('allow');
    }),
    { numRuns: 1500 },
  );
});

test('RAM-E03 adding a Deny never turns a deny into an allow', () => {
  fc.assert(
    fc.property(policies, statementOf(fc.constant('Deny')), request, (given, added, asked) => {
      const before = evaluate(given, asked).verdict;
      const after = evaluate([...given, { statements: [added] }], asked).verdict;
      if (before !== 'allow') expect(after).not.toBe('allow');
      if (before === 'explicit-deny') expect(after).toBe('explicit-deny');
    }),
    { numRuns: 2500 },
  );
});

test('RAM-E04 the order of statements never matters, nor how they are spread over policies', () => {
  const shuffled = policies.chain((given) => {
    const all = given.flatMap(({ statements }) => statements);
    return fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, request, ([given, all], asked) => {
      const before = evaluate(given, asked);
      const after = evaluate([{ statements: all }], asked);
      expect(after.verdict).toBe(before.verdict);
      expect(after.by.length).toBe(before.by.length);
      expect(after.caveats.toSorted()).toEqual(before.caveats.toSorted());
    }),
    { numRuns: 2500 },
  );
});

test('RAM-E61 what is unknown without a context is never decided otherwise with one for what is known', () => {
  fc.assert(
    fc.property(policies, request, context, (given, { action: asked, resource: on = '*' }, keys) => {
      const before = evaluate(given, { action: asked, resource: on }).verdict;
      const after = evaluate(given, { action: asked, resource: on, context: keys }).verdict;
      expect(after).not.toBe('unknown');
      if (before !== 'unknown') expect(after).toBe(before);
    }),
    { numRuns: 2500 },
  );
});

test('RAM-L50 RAM-L51 what a covered statement matches, the covering one matches', () => {
  fc.assert(
    fc.property(statement, statement, request, (wide, narrow, asked) => {
      fc.pre(coversStatement(wide, narrow));
      const allows = (each: Statement) =>
        evaluate([{ statements: [{ ...each, effect: 'Allow' }] }], asked).verdict;
      if (allows(narrow) === 'allow') expect(allows(wide)).toBe('allow');
    }),
    { numRuns: 1500 },
  );
});
