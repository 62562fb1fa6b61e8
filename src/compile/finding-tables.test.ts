/** The two tables of what must be found: pastes in noise and with typing mistakes, and questions in everyday words. */
import { describe, expect, it } from 'vitest';
import pastes from '../data/cases/paste.json' with { type: 'json' };
import questions from '../data/cases/questions.json' with { type: 'json' };
import { find } from '../data/find.ts';
import { createSearch } from '../data/search.ts';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import { readContent } from './read.ts';
import { searchDocs, signatures } from './views.ts';

const { content } = await readContent(process.cwd());
if (!content) throw new Error('content/ does not compile; content.test.ts says why');
const search = createSearch(searchDocs(content, 'en'));
const known = signatures(content);

function entriesFor(text: string): string[] {
  return find(text, diagnose(text, known), search).map(({ entry }) => entry);
}

function inLog(needle: string): string {
  const noise = Array.from(
    { length: 30 },
    (_, line) =>
      `2026-11-20T08:15:${10 + line}.${100 + line}Z INFO  sync[${4000 + line}] worker ${line}: reconciled item ${line * 37} in ${line + 2} ms`,
  );
  noise.splice(17, 1, `2026-11-20T08:15:27.417Z ERROR sync[4017] step failed: ${needle}`);
  return noise.join('\n');
}

function inJson(needle: string): string {
  return JSON.stringify({
    level: 'error',
    ts: 1763626527,
    body: JSON.stringify({ message: needle, attempt: 3 }),
  });
}

interface PasteCase {
  needle: string;
  entry: string;
  typo?: string;
}

describe('a code or message leads to its entry first', () => {
  const cases = (pastes as PasteCase[]).flatMap(({ needle, entry, typo }) => [
    { how: 'alone', text: needle, entry },
    { how: 'in a log', text: inLog(needle), entry },
    { how: 'in JSON', text: inJson(needle), entry },
    ...(typo
      ? [
          { how: 'mistyped', text: typo, entry },
          { how: 'mistyped in a log', text: inLog(typo), entry },
        ]
      : []),
  ]);
  it.each(cases)('$how: $text → $entry', ({ text, entry }) => {
    expect(entriesFor(text)[0]).toBe(entry);
  });
});

describe('a typed question leads to its entry', () => {
  it.each(questions)('$question → $entry among the first three', ({ question, entry }) => {
    expect(entriesFor(question).slice(0, 3)).toContain(entry);
  });

  it('puts at least 36 of 40 first', () => {
    expect(questions).toHaveLength(40);
    const missed = questions.filter(({ question, entry }) => entriesFor(question)[0] !== entry);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(4);
  });
});
