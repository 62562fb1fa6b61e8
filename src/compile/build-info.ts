/** What the build tells of itself, in every page: `src/build-info.ts` reads it there. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { sums } from './archive.ts';
import { siteFiles } from './site-files.ts';

const FOLDERS = ['content', 'public', 'src'];
const FILES = ['index.html', 'package-lock.json', 'package.json', 'vite.config.ts'];

/** How many digits of the hash tell one build from another. */
const DIGITS = 8;

/**
 * The version of `package.json` and what it consists of, as SemVer spells it: `0.1.0+1a2b3c4d`. Equal sources have the same,
 * without git, too. `SECURITY.md` has the command that repeats it.
 */
export async function versionOf(root: string): Promise<string> {
  const single = FILES.map(async (file) => [file, await readFile(join(root, file))] as const);
  const inFolders = FOLDERS.map(async (folder) =>
    (await siteFiles(join(root, folder))).map(({ path, bytes }) => [`${folder}/${path}`, bytes] as const),
  );
  const all = [...(await Promise.all(single)), ...(await Promise.all(inFolders)).flat()]
    .filter(([path]) => !basename(path).startsWith('.'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256')
    .update(sums(new Map(all)))
    .digest('hex');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return `${version}+${hash.slice(0, DIGITS)}`;
}

/** Writes both into the HTML. */
export function buildInfo({ version, siteUrl }: { version: string; siteUrl: string }): Plugin {
  const meta = (name: string, content: string) => ({
    tag: 'meta',
    attrs: { name, content },
    injectTo: 'head' as const,
  });
  return {
    name: 'two-gates:build-info',
    config: () => ({
      define: { __VERSION__: JSON.stringify(version), __SITE_URL__: JSON.stringify(siteUrl) },
    }),
    transformIndexHtml: () => [meta('version', version), ...(siteUrl ? [meta('site-url', siteUrl)] : [])],
  };
}
