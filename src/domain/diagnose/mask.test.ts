import { describe, expect, it } from 'vitest';
import cases from './mask.cases.json' with { type: 'json' };
import { mask, maskAddresses, maskCredentials, maskKept, maskPiece } from './mask.ts';

describe('mask covers', () => {
  it.each(cases.masked)('$name', ({ text, shown }) => {
    expect(mask(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
    expect(mask(shown), 'and once covered, it stays so').toBe(shown);
  });

  it('a secret that begins and is named outside of the piece', () => {
    const text = `SecurityToken=CAIS${'a'.repeat(700)} ForbiddenHelmUsage`;
    expect(maskPiece(text, 500, text.length)).toBe(`${'•'.repeat(218)} ForbiddenHelmUsage`);
  });
});

describe('mask leaves', () => {
  it.each(cases.left)('%s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('users who are called by a mail address, where only what opens something is to be covered', () => {
    const text = 'jane.doe@example.com: LTAI5tAbCdEfGhIjKlMnOpQr';
    expect(maskCredentials(text)).toBe('jane.doe@example.com: LTAI••••••••••••••••••••');
  });
});

describe('maskKept leaves who is called by a mail address, and covers other addresses', () => {
  it.each(cases.kept)('$text', ({ text, shown }) => {
    expect(maskKept(text)).toBe(shown);
  });
});

describe('maskAddresses', () => {
  it.each(cases.addresses)('$text', ({ text, shown }) => {
    expect(maskAddresses(text)).toBe(shown);
    expect(mask(text), 'nobody asked for it').toBe(text);
  });
});
