/** The files of the built site, with their hashes. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface SiteFile {
  /** Relative to the site's root, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
}

/** Reads every file below `dist`, in an order that depends on nothing but the names. */
export async function siteFiles(dist: string): Promise<SiteFile[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(dist, path));
      return { path, bytes, sha256: createHash('sha256').update(bytes).digest() };
    }),
  );
}
