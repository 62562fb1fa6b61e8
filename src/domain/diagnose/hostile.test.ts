/**
 * No expression may backtrack badly. Each is tried, in all the ways a reader uses it, on long texts made to mislead it; one
 * that needs more time than the text is long does not come to an end, and the runner stops it.
 */
import { describe, expect, it } from 'vitest';
import './diagnose.ts';
import { expressions } from './expression.ts';

const LENGTH = 60_000;
const PIECES = [
  'a',
  'A',
  '0',
  ' ',
  '\t',
  '\n',
  '.',
  '-',
  '_',
  ':',
  '/',
  '"',
  '\\',
  '*',
  '{',
  '(',
  '[',
  '=',
  '%',
  '@',
  '，',
  '中',
  'aA',
  'a.',
  'a-',
  '1-',
  '1:',
  'ab ',
  '": "',
  '\\"',
  'User "',
  'cs:A',
  'acs:ram::1:',
  'system:',
  '2026-11-24 ',
  '00:00:00 ',
  'Err',
  'Role',
  'policy ',
  'token=',
  'bearer ',
  'a@a.',
  'LTAI',
  'eyJ',
  "'",
  '|',
  ',',
  '>',
  '<a>',
  '-----',
  '://a:',
  'curl -u ',
  'value: ',
  'password: ',
  'password: |\n',
  '"secret_key":"',
  'token,',
  '密码“',
  '%22',
  '&quot;',
  '\u0000',
  '\ud800',
];

const texts = PIECES.flatMap((piece) => {
  const run = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [run, `${run}!`, `"${run}\u0001`, `x ${run}`];
});

const all = expressions();

describe('expressions on hostile text', () => {
  it('finds them', () => {
    expect(expressions().length).toBeGreaterThan(20);
  });

  it.each(all.map((pattern) => [pattern.source, pattern] as const))('%s', (_, pattern) => {
    const everywhere = new RegExp(
      pattern.source,
      [...new Set(`${pattern.flags}g`)].join('').replace('y', ''),
    );
    for (const text of texts) {
      let end = 0;
      for (const match of text.matchAll(everywhere)) end = match.index + match[0].length;
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
