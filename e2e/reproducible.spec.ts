/** Whoever builds the same sources gets the same bytes, and can tell so by the list of hashes. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { siteFiles } from '../src/compile/site-files.ts';
import { expect, test } from './fixtures.ts';
import { open } from './site.ts';

const ROOT = join(import.meta.dirname, '..');
const SUMS = 'SHA256SUMS.txt';
/** What stands in the project's folder and is no source. */
const NO_SOURCE = ['node_modules', 'dist', 'test-results', '.git'];

async function hashes(dist: string): Promise<Record<string, string>> {
  const files = await siteFiles(dist);
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256.toString('hex')]));
}

test('a build in another folder, time zone and language gives the same bytes', async () => {
  test.setTimeout(400_000);
  const folder = await mkdtemp(join(tmpdir(), 'two-gates-elsewhere-'));
  await cp(ROOT, folder, {
    recursive: true,
    filter: (path) => path === ROOT || !NO_SOURCE.includes(basename(path)),
  });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('node', ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    stdio: 'ignore',
  });
  expect(await hashes(join(folder, 'dist'))).toEqual(await hashes(join(ROOT, 'dist')));
  await rm(folder, { recursive: true });
});

test('the version leads to the hashes of all files, and they hold', async ({ page, request }) => {
  await open(page, '/zh/faq/');
  const address = await page
    .getByRole('contentinfo')
    .getByRole('link', { name: '0.1.0' })
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
