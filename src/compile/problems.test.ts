import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import bodyCases from './cases/body-problems.json' with { type: 'json' };
import cases from './cases/problems.json' with { type: 'json' };
import ramCases from './cases/ram-problems.json' with { type: 'json' };
import twinCases from './cases/twin-problems.json' with { type: 'json' };
import { formatProblems } from './problem.ts';
import { readContent } from './read.ts';
import { tempContent } from './temp-content.ts';

interface Case {
  readonly name: string;
  /** Changes to files of fixture/content/entries; `door-refused.md` where none is named. */
  readonly edits?: readonly { readonly file?: string; readonly from: string; readonly to: string }[];
  /** Files to write, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files to remove, by path. */
  readonly remove?: readonly string[];
  /** All problems, as the author reads them. */
  readonly expected: readonly string[];
}

const ENTRIES = 'content/entries';

async function problemsOf({ edits = [], files = {}, remove = [] }: Case): Promise<string> {
  const root = await tempContent();
  for (const { file = 'door-refused.md', from, to } of edits) {
    const path = join(root, ENTRIES, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  for (const path of remove) await rm(join(root, path));
  const { content, problems } = await readContent(root);
  expect(content === undefined).toBe(problems.length > 0);
  return formatProblems(problems);
}

describe('content that is refused', () => {
  it.each<Case>([...cases, ...bodyCases, ...twinCases, ...ramCases])('$name', async (given) => {
    expect((await problemsOf(given)).split('\n')).toEqual(given.expected);
  });

  it('is not refused as it stands in the fixture', async () => {
    expect(await problemsOf({ name: 'fixture', expected: [] })).toBe('');
  });
});
