/** Whoever builds the same sources gets the same bytes, and can tell so by the list of hashes. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { versionOf } from '../src/compile/build-info.ts';
import { siteFiles } from '../src/compile/site-files.ts';
import { build, copyOfSources } from './deployment.ts';
import { expect, test } from './fixtures.ts';
import { open } from './site.ts';

const ROOT = join(import.meta.dirname, '..');
const SUMS = 'SHA256SUMS.txt';

async function hashes(dist: string): Promise<Record<string, string>> {
  const files = await siteFiles(dist);
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256.toString('hex')]));
}

test('a build in another folder, time zone and language gives the same bytes', async () => {
  test.setTimeout(400_000);
  const folder = await copyOfSources();
  build(folder, { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  expect(await hashes(join(folder, 'dist'))).toEqual(await hashes(join(ROOT, 'dist')));
  await rm(folder, { recursive: true });
});

test('the version tells the sources and leads to the hashes of all files, and they hold', async ({
  page,
  request,
}) => {
  await open(page, '/zh/faq/');
  const version = await versionOf(ROOT);
  const { version: named } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(version).toMatch(/\+[0-9a-f]{8}$/);
  expect(version.split('+')[0]).toBe(named);
  const address = await page
    .getByRole('contentinfo')
    .getByRole('link', { name: version })
    .getAttribute('href');
  const text = await (await request.get(address ?? '')).text();
  const listed = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('  '));
  const { [SUMS]: _, ...others } = await hashes(join(ROOT, 'dist'));
  // Compressed twins say nothing of their own.
  const expected = Object.entries(others).filter(([path]) => !/\.(br|gz)$/.test(path));
  expect(Object.fromEntries(listed.map(([hash, path]) => [path, hash]))).toEqual(
    Object.fromEntries(expected),
  );
});
