import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { evaluate } from './evaluate.ts';
import { lint } from './lint.ts';
import { parse } from './parse.ts';
import type { Policy } from './policy.ts';
import { print, printMinified } from './print.ts';

// Thousands of runs take their time on a busy machine; none of this is about how long.
vi.setConfig({ testTimeout: 120_000 });

const words = ['Allow', 'Deny', '1', '*', 'cs:Get*', 'acs:cs:*:*:cluster/a', 'true', '10.0.0.0/8', '', '😀'];
const elements = [
  'Version',
  'Statement',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'Condition',
  'Principal',
];
const others = ['__proto__', 'Bool', 'StringLike', 'IpAddress', 'acs:SourceIp', 'acs:MFAPresent'];
const name = fc.oneof(fc.constantFrom(...elements, ...others), fc.string({ maxLength: 3 }));

/** JSON as people may write it: names and values of the language in any place, names repeated. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.string(), fc.constantFrom(...words)).map((text) => JSON.stringify(text)),
    fc.constantFrom('1', '-0.50', '1e9', 'true', 'false', 'null', '[]', '{}'),
    fc.array(tie('json'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(fc.tuple(name, tie('json')), { maxLength: 4 }).map(objectOf),
  ),
}));

function objectOf(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(',\n')}}`;
}

const members = fc.array(fc.tuple(name, json), { maxLength: 5 });
const document = fc
  .tuple(members, fc.array(members, { maxLength: 3 }))
  .map(([around, items]) => objectOf([...around, ['Statement', `[${items.map(objectOf).join(',')}]`]]));

const sound = `{
  "Version": "1",
  "Statement": [
    { "Effect": "Allow", "Action": ["cs:Get*", "cs:List*"], "Resource": "acs:cs:*:*:cluster/c1" },
    { "Effect": "Deny", "NotAction": "ram:*", "Resource": ["*"], "Condition": {
      "Bool": { "acs:MFAPresent": "false" }, "NotIpAddress": { "acs:SourceIp": ["10.0.0.0/8", "::1"] } } }
  ]
}`;

/** The policy above with a piece cut out and another put in. */
const damaged = fc
  .tuple(
    fc.nat(sound.length),
    fc.nat(30),
    fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('#', '//', '/*', ',', '}', ']', '"', '{"a":', '\ufeff'),
    ),
  )
  .map(([at, length, piece]) => sound.slice(0, at) + piece + sound.slice(at + length));

function read(text: string): Policy {
  const result = parse(text);
  if (!result.ok) throw new Error(`No policy: ${text}`);
  const { statements, ...rest } = result.value;
  return { ...rest, statements: statements.map(({ at: _, ...each }) => each) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('parse after print is the identity for any document, and print after parse is stable', () => {
  fc.assert(
    fc.property(document, (text) => {
      const policy = read(text);
      expect(read(print(policy))).toEqual(policy);
      expect(read(printMinified(policy))).toEqual(policy);
      expect(print(read(print(policy)))).toBe(print(policy));
    }),
    { numRuns: 2000 },
  );
});

test('lint and evaluate never throw, and syntax problems are those of JSON', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, document, json, fc.string({ maxLength: 60 })), (text) => {
      const isStrict = !lint(text).some(({ rule }) => rule < 'RAM-L06');
      expect(isStrict).toBe(isJson(text));
      const policy = parse(text);
      if (policy.ok)
        evaluate([policy.value], { action: 'cs:GetClusters', context: { 'acs:SourceIp': '10.1.1.1' } });
    }),
    { numRuns: 6000 },
  );
});
