import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import cases from './cases/guide-problems.json' with { type: 'json' };
import { compileContent } from './compile.ts';
import { formatProblems } from './problem.ts';
import { tempContent } from './temp-content.ts';

interface Case {
  readonly name: string;
  /** Changes to files of fixture/content; `guide.yaml` where none is named. */
  readonly edits: readonly { readonly file?: string; readonly from: string; readonly to: string }[];
  readonly expected: readonly string[];
}

it.each<Case>(cases)('$name', async ({ edits, expected }) => {
  const root = await tempContent();
  for (const { file: name = 'guide.yaml', from, to } of edits) {
    const file = join(root, 'content', name);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(
      file,
      text.replace(from, () => to),
    );
  }
  const { problems } = await compileContent(root);
  expect(formatProblems(problems).split('\n')).toEqual(expected);
});
