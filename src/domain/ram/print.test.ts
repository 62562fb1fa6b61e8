import { expect, test } from 'vitest';
import { locate, parse } from './parse.ts';
import { print, printMinified } from './print.ts';

function read(text: string) {
  const policy = parse(text);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
}

test('the canonical form has one order and one way to write a list of one', () => {
  const policy = read(`{ # what readers may do
    "Statement": {
      "Condition": { "IpAddress": { "acs:SourceIp": ["192.0.2.0/24", "203.0.113.2"] }, "Bool": { "acs:MFAPresent": true } },
      "Resource": ["*"],
      "Action": ["cs:Get*", "cs:Describe*",],
      "Effect": "Allow"
    },
    "Version": 1 }`);
  expect(print(policy)).toBe(`{
  "Version": "1",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "cs:Get*",
        "cs:Describe*"
      ],
      "Resource": "*",
      "Condition": {
        "IpAddress": {
          "acs:SourceIp": [
            "192.0.2.0/24",
            "203.0.113.2"
          ]
        },
        "Bool": {
          "acs:MFAPresent": "true"
        }
      }
    }
  ]
}`);
});

test.each([
  [
    'unknown members',
    '{"Version":"1","Statement":[{"Effect":"Allow","Action":"cs:*","Resource":"*","Sid":"a"}],"Id":{"b":[1,null]}}',
  ],
  [
    'a principal',
    '{"Version":"1","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"x"}}]}',
  ],
  ['digits beyond a double', '{"Version":"1","Statement":[],"Account":12345678901234567890.10}'],
  ['__proto__', '{"Version":"1","Statement":[{"Effect":"Allow","__proto__":{"a":1}}],"__proto__":1}'],
  ['a value of the wrong type', '{"Version":"1","Statement":[{"Action":5,"Effect":"Allow","Resource":"*"}]}'],
  [
    'an overridden member',
    '{"Version":"1","Statement":[{"Effect":"Deny","Effect":"Allow","Action":"cs:*"}]}',
  ],
  [
    'an operator given twice',
    '{"Version":"1","Statement":[{"Effect":"Allow","Condition":{"Bool":{"a:b":"true"},"Bool":{"c:d":"true"}}}]}',
  ],
  [
    'empty lists',
    '{"Version":"1","Statement":[{"Effect":"Allow","Action":[],"Resource":[],"Condition":{"StringEquals":{"a:b":[]}}}]}',
  ],
  ['an empty operator', '{"Version":"1","Statement":[{"Effect":"Allow","Condition":{"StringEquals":{}}}]}'],
  ['quotes, line breaks and lone surrogates', '{"Version":"1","Statement":[{"Effect":"\\"\\n\\ud800"}]}'],
])('%s survive the minified form as they are', (_name, text) => {
  expect(printMinified(read(text))).toBe(text);
});

test.each([
  ['{', 'RAM-L01'],
  ['[]', 'RAM-L10'],
  ['{"Version":"1"}', 'RAM-L14'],
  ['{"Statement":"Allow"}', 'RAM-L13'],
  ['{"Statement":[{},"Allow"]}', 'RAM-L13'],
  ['['.repeat(100_000), 'RAM-L05'],
])('%.30s is no policy', (text, rule) => {
  const policy = parse(text);
  expect(policy.ok ? undefined : policy.error.map((problem) => problem.rule)).toEqual([rule]);
});

test('statements and values can be found in the text again', () => {
  const text =
    '{\n "Version": "1",\n "Statement": [ { "Effect": "Allow",\n  "Action": [ "cs:Get*", "cs:List*" ] } ] }';
  expect(read(text).statements[0]?.at).toMatchObject({ line: 3, column: 17 });
  const at = locate(text, ['Statement', 0, 'Action', 1]);
  expect(at).toMatchObject({ line: 4, column: 26 });
  expect(text.slice(at?.start, at?.end)).toBe('"cs:List*"');
  expect(locate(text, ['Statement', 0, 'Resource'])).toBeUndefined();
  expect(locate('{', ['Statement'])).toBeUndefined();
});
