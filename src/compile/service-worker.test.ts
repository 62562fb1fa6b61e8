import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keptFiles } from './service-worker.ts';

const file = (path: string) => ({
  path,
  bytes: Buffer.from(path),
  sha256: createHash('sha256').update(path).digest(),
});
const kept = (...paths: string[]) => keptFiles(paths.map(file));

describe('the files that are kept', () => {
  it('stand under the addresses they are visited at', () => {
    const urls = kept('index.html', 'faq/index.html', 'faq/x/index.html', 'theme.js').map(({ url }) => url);
    expect(urls).toEqual(['./', 'faq/', 'faq/x/', 'theme.js']);
  });

  it('are checked when they arrive, and known anew when they change', () => {
    const { sha256 } = file('faq/index.html');
    expect(kept('faq/index.html')).toEqual([
      {
        url: 'faq/',
        revision: sha256.toString('hex').slice(0, 16),
        integrity: `sha256-${sha256.toString('base64')}`,
      },
    ]);
  });

  it('need no revision where the name tells it', () => {
    expect(kept('assets/a-12345678.js')).toMatchObject([{ revision: null, integrity: expect.any(String) }]);
  });

  it('may have another page for unknown addresses', () => {
    for (const kept404 of kept('404.html', 'zh/404.html')) expect(kept404).not.toHaveProperty('integrity');
  });

  it('are those of the app only', () => {
    const others = [
      '_headers',
      'robots.txt',
      'sitemap.xml',
      'sw.js',
      'sw-off.js',
      'hosting/nginx.conf',
      'two-gates.zip',
    ];
    expect(kept(...others, '.well-known/security.txt', 'SHA256SUMS.txt')).toEqual([]);
    expect(kept('licenses.txt')).toHaveLength(1);
  });
});
