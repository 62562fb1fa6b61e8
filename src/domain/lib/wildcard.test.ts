import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, matches } from './wildcard.ts';

/** The definition, written without any thought of speed. */
function matchesByDefinition(pattern: string, text: string): boolean {
  const [first, ...rest] = pattern;
  const [char, ...others] = text;
  if (first === undefined) return char === undefined;
  if (first === '*') {
    const without = matchesByDefinition(rest.join(''), text);
    return without || (char !== undefined && matchesByDefinition(pattern, others.join('')));
  }
  return (
    char !== undefined &&
    (first === '?' || first === char) &&
    matchesByDefinition(rest.join(''), others.join(''))
  );
}

const sign = fc.constantFrom('a', 'b', '😀');
const text = fc.array(sign, { maxLength: 7 }).map((signs) => signs.join(''));
const pattern = fc
  .array(fc.oneof(sign, fc.constantFrom('*', '?')), { maxLength: 7 })
  .map((signs) => signs.join(''));

/** All texts of up to five signs. */
const texts = [''];
for (let at = 0; at < texts.length && (texts[at] ?? '').length < 5; at++) {
  texts.push(`${texts[at]}a`, `${texts[at]}b`);
}

test('RAM-E11 RAM-E12 matches does what the definition says', () => {
  fc.assert(
    fc.property(pattern, text, (p, t) => matches(p, t) === matchesByDefinition(p, t)),
    { numRuns: 6000 },
  );
});

test('covers never says yes wrongly', () => {
  fc.assert(
    fc.property(pattern, pattern, (wide, narrow) => {
      fc.pre(covers(wide, narrow));
      return texts.every((each) => !matches(narrow, each) || matches(wide, each));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['*', 'cs:Get*', true],
  ['cs:*', 'cs:Get*', true],
  ['cs:Get*', 'cs:*', false],
  ['cs:Get*', 'cs:Get?', true],
  ['cs:Get?', 'cs:Get*', false],
  ['cs:Get??', 'cs:Get?', false],
  ['?*', '*?', true],
  ['*?', '?*', true],
  ['a*?b', 'a?b', true],
  ['a*?b', 'a*b', false],
  ['*a*', '*ba?*', true],
  ['', '', true],
  ['', '*', false],
  ['*', '', true],
])('covers(%j, %j) is %j', (wide, narrow, expected) => {
  expect(covers(wide, narrow)).toBe(expected);
});

test.each([
  ['*a'.repeat(3000), `${'a'.repeat(6000)}b`, false],
  [`${'*'.repeat(50_000)}b`, 'a'.repeat(6000), false],
  [`${'?*'.repeat(3000)}`, 'a'.repeat(6000), true],
])('a pattern made to be slow ends all the same (%#)', (p, t, expected) => {
  expect(matches(p, t)).toBe(expected);
  expect(covers(p, p)).toBe(true);
});

test('case is folded only where asked', () => {
  expect(matches('CS:get*', 'cs:GetClusters', true)).toBe(true);
  expect(matches('CS:get*', 'cs:GetClusters')).toBe(false);
  expect(covers('CS:*', 'cs:get*', true)).toBe(true);
  expect(covers('CS:*', 'cs:get*')).toBe(false);
});
