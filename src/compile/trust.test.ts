/** What the project promises about what it consists of and how to report a fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Licensed, licenseText } from './licenses.ts';
import { EXPIRES, policyText, securityText } from './security-txt.ts';

const ROOT = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const lock: Readonly<Record<string, { hasInstallScript?: boolean; dev?: boolean }>> = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
).packages;

describe('the dependencies', () => {
  it('run nothing when they are installed', () => {
    const running = Object.keys(lock).filter((path) => lock[path]?.hasInstallScript);
    expect(Object.keys(lock).length).toBeGreaterThan(100);
    expect(running).toEqual([]);
  });

  it('are few enough at run time to be read on one screen, with all that they bring', () => {
    const atRunTime = Object.keys(lock).filter((path) => path !== '' && !lock[path]?.dev);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
    expect(atRunTime.length).toBeLessThanOrEqual(25);
  });
});

describe('the list of licences', () => {
  const react: Licensed = { name: 'react', version: '1.0.0', identifier: 'MIT', text: 'Do as you like.' };
  const yaml: Licensed = { name: 'yaml', version: '2.0.0', identifier: 'ISC', text: 'Do so too.' };

  it('names every package first, and then gives the texts', () => {
    const text = licenseText([yaml, react], ['react']);
    expect(text.startsWith('react 1.0.0 (MIT)\nyaml 2.0.0 (ISC)\n\n---')).toBe(true);
    expect(text).toContain('\nreact 1.0.0 (MIT)\n\nDo as you like.\n');
  });

  it('refuses a dependency that no part of the site uses', () => {
    expect(() => licenseText([react], ['react', 'yaml'])).toThrow('no dependency of it: yaml');
  });

  it('refuses a package without a licence', () => {
    expect(() => licenseText([{ name: 'bare', version: '1.0.0' }], [])).toThrow('Without a licence: bare');
  });
});

describe('security.txt', () => {
  const DAY = 24 * 60 * 60 * 1000;

  it('holds for more than a month yet, and for a year at most', () => {
    const left = (Date.parse(EXPIRES) - Date.now()) / DAY;
    expect(left, 'move EXPIRES in security-txt.ts').toBeGreaterThan(30);
    expect(left).toBeLessThanOrEqual(366);
  });

  it('says whom to tell', () => {
    expect(securityText('https://example.com/report', '')).toBe(
      `Contact: https://example.com/report\nExpires: ${EXPIRES}\nPreferred-Languages: en, zh\n`,
    );
  });

  it('says where it stands, where that is known', () => {
    expect(securityText('mailto:a@example.com', 'https://example.com/x')).toMatch(
      /^Policy: https:\/\/example\.com\/x\/\.well-known\/security-policy\.txt\nCanonical: https:\/\/example\.com\/x\/\.well-known\/security\.txt$/m,
    );
  });

  it('leads to a policy whose links do not lead out of the site', () => {
    const policy = policyText(readFileSync(join(ROOT, '.github/SECURITY.md'), 'utf8'));
    expect(policy).toContain('`e2e/policy.spec.ts`');
    expect(policy).not.toMatch(/\]\(|this file/);
  });

  it.each(['', 'a@example.com', 'http://example.com', 'https://a b'])(
    'refuses %j as a contact',
    (contact) => {
      expect(() => securityText(contact, '')).toThrow('SECURITY_CONTACT');
    },
  );
});
