import { describe, expect, it } from 'vitest';
import { mask, maskPiece, SECRET_PATTERNS } from './mask.ts';

const cases: readonly { readonly name: string; readonly text: string; readonly shown: string }[] = [
  {
    name: 'an AccessKey id',
    text: 'key LTAI5tAbCdEfGhIjKlMnOpQr refused',
    shown: 'key LTAI•••••••••••••••••••• refused',
  },
  { name: 'an STS key id', text: 'STS.NTabcdefghij12345', shown: 'STS.•••••••••••••••••' },
  {
    name: 'a named secret in JSON',
    text: '{"AccessKeySecret":"Zx9Yw8Vu7Ts6"}',
    shown: '{"AccessKeySecret":"Zx9Y••••••••"}',
  },
  {
    name: 'a named secret in escaped JSON',
    text: '{\\"SecurityToken\\":\\"abcdef123456\\"}',
    shown: '{\\"SecurityToken\\":\\"abcd••••••••\\"}',
  },
  {
    name: 'a bearer token',
    text: 'Authorization: Bearer abcdefghijkl',
    shown: 'Authorization: Bearer abcd••••••••',
  },
  {
    name: 'a kubeconfig key',
    text: 'client-key-data: LS0tLS1CRUdJTg',
    shown: 'client-key-data: LS0t••••••••••',
  },
  {
    name: 'an encoded diagnostic message',
    text: 'AQEAAAAAaBcDeFgHiJkLmNoPqRsTuV',
    shown: 'AQEA••••••••••••••••••••••••••',
  },
  { name: 'an e-mail address', text: 'ask jane.doe@example.com', shown: 'ask jane••••••••••••••••' },
  {
    name: 'nothing where there is no secret',
    text: 'User "201234567890123456" cannot list pods',
    shown: 'User "201234567890123456" cannot list pods',
  },
];

describe('mask covers', () => {
  it.each(cases)('$name', ({ text, shown }) => {
    expect(mask(text)).toBe(shown);
  });

  it('a secret that begins and is named outside of the piece', () => {
    const text = `SecurityToken=CAIS${'a'.repeat(700)} ForbiddenHelmUsage`;
    expect(maskPiece(text, 500, text.length)).toBe(`${'•'.repeat(218)} ForbiddenHelmUsage`);
  });

  it('keeps every place where it was', () => {
    for (const { text } of cases) expect(mask(text)).toHaveLength(text.length);
  });

  it('has patterns to try', () => {
    expect(SECRET_PATTERNS.length).toBeGreaterThan(5);
  });
});
