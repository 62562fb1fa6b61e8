import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from './compile.ts';

it('the content of this project compiles without a problem', async () => {
  const root = join(import.meta.dirname, '../..');
  const { entries } = await loadContent(root);
  const files = await readdir(join(root, 'content/entries'));
  const expected = entries.flatMap(({ facts }) => [`${facts.id}.md`, `${facts.id}.zh.md`]);
  expect(files.sort()).toEqual(expected.sort());
});
