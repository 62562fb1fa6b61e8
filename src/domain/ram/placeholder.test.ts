import { expect, test } from 'vitest';
import cases from './cases/placeholders.json';
import { parse } from './parse.ts';
import { fillPlaceholder, placeholdersOf } from './placeholder.ts';
import { print } from './print.ts';

function policyOf(data: unknown) {
  const policy = parse(JSON.stringify(data));
  if (!policy.ok) throw new Error('The case holds no policy');
  return policy.value;
}

test.each(cases)('$name', ({ policy, found, fill, values, expected }) => {
  expect(placeholdersOf(policyOf(policy))).toEqual(found);
  const filled = fillPlaceholder(policyOf(policy), fill, values);
  expect(JSON.parse(print(filled))).toEqual(expected);
});
