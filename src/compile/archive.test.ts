import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pack, sums } from './archive.ts';

const bytes = (text: string) => Buffer.from(text);
const FILES = new Map([
  ['404.html', bytes('with links from the root')],
  ['faq/index.html', bytes('faq')],
  ['hosting/404.html', bytes('stands alone')],
  ['zh/404.html', bytes('with links from the root')],
]);

describe('the archive', () => {
  it('holds every file in one folder, with the page for unknown addresses that stands alone', () => {
    const unpacked = unzipSync(pack(FILES));
    const texts = Object.entries(unpacked).map(([path, content]) => [path, Buffer.from(content).toString()]);
    expect(Object.fromEntries(texts)).toEqual({
      'two-gates/404.html': 'stands alone',
      'two-gates/faq/index.html': 'faq',
      'two-gates/hosting/404.html': 'stands alone',
      'two-gates/zh/404.html': 'stands alone',
      'two-gates/SHA256SUMS.txt': sums(
        new Map([...FILES, ['404.html', bytes('stands alone')], ['zh/404.html', bytes('stands alone')]]),
      ),
    });
  });

  it('is the same for the same files, whenever it is made', () => {
    expect(pack(FILES)).toEqual(pack(new Map(FILES)));
  });

  it('is not made without the page that stands alone', () => {
    expect(() => pack(new Map([['404.html', bytes('x')]]))).toThrow('hosting/404.html');
  });
});

describe('the checksums', () => {
  it('are lines as sha256sum reads them', () => {
    const hash = createHash('sha256').update('faq').digest('hex');
    expect(sums(new Map([['faq/index.html', bytes('faq')]]))).toBe(`${hash}  faq/index.html\n`);
  });
});
