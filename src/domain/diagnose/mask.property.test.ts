/** What must hold for any text, above all one that is made of what the mask looks for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mask, maskCredentials, maskKept, maskPiece } from './mask.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'password',
      'AccessKeySecret',
      'FOO_SECRET',
      'token',
      'secret',
      'tls.key',
      '密码',
      'Authorization',
      'auth',
    ],
    ...[
      'name',
      'value',
      'user',
      'User "',
      '--',
      '-p ',
      'curl -u ',
      'docker login ',
      'bearer ',
      'Basic ',
      '://',
    ],
    ...[
      ': ',
      '=',
      ' => ',
      '：',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n- ',
      '\t',
      ',',
      ', ',
      ';',
      '|',
      ' | ',
      '|\n    ',
      '>',
      '</',
    ],
    ...[
      '"',
      "'",
      '\\"',
      '“',
      '”',
      '`',
      '{',
      '}',
      '[',
      ']',
      '<',
      '(',
      '@',
      '#',
      '&',
      '-----',
      '\n---|---\n',
      '•',
      'is ',
    ],
    ...[
      'null',
      'wrong',
      'hunter2',
      'my pass',
      'shop-tls-1',
      'bob',
      'jane@example.com',
      '10.0.0.1',
      'YTpi',
      'a,b',
    ],
    ...['LTAI5tQnKxExample00000Ab', 'hUyT8gExampleSecretKey0000qWe1', 'CAISyPqRsTuVwXyZ0123456789'],
    ...['apiVersion: v1\n', 'kind: Secret\n', 'data:\n  ', 'stringData: {', '"data":{"'],
    ...['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----', 'MIIEowIBAAKCAQEAexample'],
  ),
  fc.string({ maxLength: 3 }),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

it('a masked text is as long, keeps its lines, and stays as it is when it is masked again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const cover of [mask, maskCredentials, maskKept]) {
        const shown = cover(text);
        expect(shown).toHaveLength(text.length);
        expect(cover(shown)).toBe(shown);
      }
      expect(maskPiece(text, 0, text.length)).toBe(mask(text));
    }),
    { numRuns: 3000 },
  );
});

const NAMES = [
  'password',
  'AccessKeySecret',
  'DB_PASSWORD',
  'client-secret',
  'access_key_secret',
  '登录密码',
  '密钥',
];
const LINKS: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name}: ${value}`,
  (name, value) => `${name}=${value}`,
  (name, value) => `${name}：${value}`,
  (name, value) => `"${name}":"${value}",`,
  (name, value) => `{\\"${name}\\":\\"${value}\\"}`,
  (name, value) => `${name} => '${value}'`,
  (name, value) => `<${name}>${value}</${name}>`,
  (name, value) => `| ${name} | ${value} |`,
  (name, value) => `user,${name},role\nbob,"${value}",admin`,
  (name, value) => `- name: ${name}\n  value: ${value}`,
  (name, value) => `{"name": "${name}", "value": "${value}"}`,
  (name, value) => `${name}: |\n    ${value}\nuser: bob`,
  (name, value) => `--${name} ${value}`,
];

it('no notation shows more of a value than its beginning', () => {
  const value = fc.stringMatching(/^[B-Z][a-z0-9]{2,5}[,@#!+]?[A-Z0-9]{3,20}$/);
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...LINKS), value, (name, link, secret) => {
      expect(mask(`x\n${link(name, secret)}\n`)).not.toContain(secret.slice(0, 5));
      expect(mask(`x\n${link(name, secret)}\n`)).not.toContain(secret.slice(-3));
    }),
    { numRuns: 1000 },
  );
});
