import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEADER_POLICY, PAGE_POLICY } from './policy.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const headers = readFileSync(join(PUBLIC, '_headers'), 'utf8');
const nginx = readFileSync(join(PUBLIC, 'hosting/nginx.conf'), 'utf8');

describe('the policy', () => {
  it('allows nothing that it does not name, nothing inline and no evaluation', () => {
    expect(PAGE_POLICY).toMatch(/^default-src 'none'; /);
    expect(HEADER_POLICY).toMatch(/^default-src 'none'; /);
    for (const policy of [PAGE_POLICY, HEADER_POLICY]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    }
  });

  it('lets no page connect', () => {
    expect(PAGE_POLICY).not.toContain('connect-src');
  });

  it('is the one that hosts are told to send', () => {
    expect(headers).toContain(`\n  Content-Security-Policy: ${HEADER_POLICY}\n`);
    expect(nginx).toContain(`\n  add_header Content-Security-Policy "${HEADER_POLICY}" always;\n`);
  });
});

describe('the headers for hosts', () => {
  it('are the same for each of them', () => {
    const inHeaders = [...headers.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
      ([, name, value]) => `${name}: ${value}`,
    );
    const inNginx = [...nginx.matchAll(/^ {2}add_header ([\w-]+) "(.+)" always;$/gm)];
    const cache = 'Cache-Control: public, max-age=31536000, immutable';
    expect([...inNginx.map(([, name, value]) => `${name}: ${value}`), cache].sort()).toEqual(
      inHeaders.sort(),
    );
  });
});
