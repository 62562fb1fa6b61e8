import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileContent } from './compile.ts';
import { formatProblems } from './problem.ts';
import { tempContent } from './temp-content.ts';

const DOOR = 'content/entries/door-refused.md';

async function problemsAfter(from: string, to: string): Promise<string> {
  const root = await tempContent();
  const text = await readFile(join(root, DOOR), 'utf8');
  await writeFile(join(root, DOOR), text.replace(from, to));
  return formatProblems((await compileContent(root)).problems);
}

describe('samples and questions lead to their own entry', () => {
  it('in the fixture', async () => {
    expect(await problemsAfter('', '')).toBe('');
  });

  it('or a sample that nothing recognises is refused', async () => {
    expect(await problemsAfter('Guest Ada may not pass door 7', 'Nothing of the kind')).toBe(
      `${DOOR}:11 samples[1]: leads to no entry first; allowed: what leads to door-refused`,
    );
  });

  it('or a question that another entry answers is refused', async () => {
    expect(await problemsAfter('[Why does the guard refuse the door]', '[How do I open a window]')).toBe(
      `${DOOR}:12 asks[0]: leads to open-a-window first; allowed: what leads to door-refused`,
    );
  });
});
