/**
 * Text made to keep a reader busy. One that goes over the same text again and again does not come to an end within a test's
 * time limit. The expressions are tried in `hostile.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.ts';
import { SHAPES } from './shapes.ts';
import { signature } from './signature.fixture.ts';

const LENGTH = 50_000;
const long = (part: string, length = LENGTH) => part.repeat(Math.ceil(length / Math.max(1, part.length)));

const CHARACTERS = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  '"',
  '\\',
  '&',
  '[',
  '{',
  '-',
  '.',
  ':',
  '=',
  '%',
  '/',
  '\u001b',
  '权',
  '…',
  '\u0000',
];
const PARTS = [
  'aA',
  'a.',
  'a-1',
  '0-',
  '0:',
  'a:',
  '[0',
  '["',
  '\\"',
  '\\\\',
  '\\n',
  '\\u0022',
  '&amp;',
  '&quot',
  '\u001b[3',
  '> ',
  '| ',
  'a_1 ',
  '2026-01-01T00:00:00',
  '%7B',
  '\r\n',
  '、。',
];
const HOSTILE = [...CHARACTERS, ...PARTS].flatMap((part) => [long(part), `x${long(part)}!`]);

const sentences = SHAPES.flatMap(({ patterns }) => patterns.map(({ text }) => text));
const SIGNATURES = [
  signature('a', { message: 'User "{user}" cannot {verb} resource "{resource}"' }),
  signature('b', { message: 'a{x}a{y}a{z}a' }),
  signature('c', { code: 'a.a' }),
];

describe('the reader', () => {
  it('knows the sentences of all shapes', () => {
    expect(sentences.length).toBeGreaterThan(150);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 12), text] as const))('comes to an end with %j', (_, text) => {
    expect(diagnose(text, SIGNATURES).denials).toEqual([]);
  });

  it.each(sentences)('comes to an end with %j for ever', (sentence) => {
    for (const after of [' ', ': User "']) {
      const text = long(sentence + after, LENGTH / 2);
      for (const { spans } of diagnose(text, SIGNATURES).denials)
        expect(spans.whole.end).toBeLessThanOrEqual(text.length);
    }
  });
});
