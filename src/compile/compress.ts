/** Writes a compressed twin beside every file that a server sends as text, for servers that look for one. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
import { siteFiles } from './site-files.ts';

const TEXT = /\.(html|js|css|svg|json|txt|xml)$/;

/** Below this a twin saves nothing. */
const SMALLEST = 1024;

/** The plugin; it comes last. It takes longer than the rest of the build's work on files. */
export function compress(): Plugin {
  return afterBuild('two-gates:compress', writeTwins);
}

/** Writes `file.br` and `file.gz` beside every file of text below `dist`. */
export async function writeTwins(dist: string): Promise<void> {
  for (const { path, bytes } of await siteFiles(dist)) {
    if (!TEXT.test(path) || bytes.length < SMALLEST) continue;
    await writeFile(join(dist, `${path}.br`), await brotli(bytes));
    await writeFile(join(dist, `${path}.gz`), await promisify(gzip)(bytes, { level: 9 }));
  }
}

/** A text as small as servers send it. */
export const brotli = (text: Buffer): Promise<Buffer> => promisify(brotliCompress)(text, BROTLI);

const BROTLI = {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11 },
};
