/** The entries as their files say, so that the tests know what has to be on the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../content/entries');

export interface EntryFile {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly gate: string;
  readonly group: string;
}

export const ENTRIES: readonly EntryFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && !name.endsWith('.zh.md'))
  .map((name) => {
    const [, front = ''] = readFileSync(join(FOLDER, name), 'utf8').split(/^---$/m);
    return { ...parse(front), id: name.replace('.md', '') };
  });
