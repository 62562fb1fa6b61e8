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
  const files: SiteFile[] = [];
  // One after another: a large site has more files than a process may open.
  for (const path of paths) {
    const bytes = await readFile(join(dist, path));
    files.push({ path, bytes, sha256: createHash('sha256').update(bytes).digest() });
  }
  return files;
}
