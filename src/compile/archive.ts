/** Packs the finished site for whoever wants to host it: `two-gates.zip`, and `SHA256SUMS.txt` in it and beside it. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { FILES } from '../paths.ts';
import { afterBuild } from './after-build.ts';
import { siteFiles } from './site-files.ts';

const ZIP = FILES.archive.slice(1);
const SUMS = FILES.checksums.slice(1);
/** What the archive unpacks to. */
const FOLDER = 'two-gates';

/** The pages that servers send for unknown addresses, one a language. */
export const NOT_FOUND = /^(?!hosting\/)(.+\/)?404\.html$/;

/** The earliest time a ZIP file can name, so that equal files make equal archives; it is read in local time. */
const NO_TIME = new Date(1980, 0, 1);

/** The plugin; it comes after everything that writes files of the site. */
export function archive(): Plugin {
  return afterBuild('two-gates:archive', async (dist) => {
    const files = new Map((await siteFiles(dist)).map(({ path, bytes }) => [path, bytes]));
    const zip = pack(files);
    await writeFile(join(dist, ZIP), zip);
    await writeFile(join(dist, SUMS), sums(new Map([...files, [ZIP, zip]])));
  });
}

/**
 * The site as an archive for any folder of any server.
 * @param files the site's files by path; every `404.html` is replaced by the one that works wherever the archive is unpacked.
 */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const own = new Map(files);
  const notFound = own.get('hosting/404.html');
  if (!notFound) throw new Error('public/hosting/404.html is missing');
  for (const path of files.keys()) if (NOT_FOUND.test(path)) own.set(path, notFound);
  own.set(SUMS, Buffer.from(sums(own)));
  const entries = [...own].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes]);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 9 });
}

/** As `sha256sum` writes and checks it. */
export function sums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}
