/** The tables of what must be found: pastes in noise and with typing mistakes, and questions in everyday words. */
import { describe, expect, it } from 'vitest';
import pastes from '../data/cases/paste.json' with { type: 'json' };
import questions from '../data/cases/questions.json' with { type: 'json' };
import chineseQuestions from '../data/cases/questions.zh.json' with { type: 'json' };
import { find } from '../data/find.ts';
import { createSearch } from '../data/search.ts';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import { readContent } from './read.ts';
import { searchDocs, signatures } from './views.ts';

const { content } = await readContent(process.cwd());
if (!content) throw new Error('content/ does not compile; content.test.ts says why');
const search = createSearch(searchDocs(content, 'en'));
const chineseDocs = searchDocs(content, 'zh');
const chineseSearch = createSearch(chineseDocs);
const known = signatures(content);

function entriesFor(text: string, how = search): string[] {
  return find(text, diagnose(text, known), how).map(({ entry }) => entry);
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

describe('a typed Chinese question leads to its entry', () => {
  it.each(chineseQuestions)('$question → $entry among the first three', ({ question, entry }) => {
    expect(entriesFor(question, chineseSearch).slice(0, 3)).toContain(entry);
  });

  it('puts at least 28 of 30 first', () => {
    expect(chineseQuestions).toHaveLength(30);
    const missed = chineseQuestions.flatMap(({ question, entry }) => {
      const found = entriesFor(question, chineseSearch)[0];
      return found === entry ? [] : `${question}: ${found}, not ${entry}`;
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
  });
});

describe('typed Chinese words find everything that contains them', () => {
  const texts = chineseDocs.map(({ id, title, summary, asks, text }) => ({
    id: id as string,
    text: [title, summary, ...asks, text].join('\n'),
  }));
  const pairs = new Set(
    texts.flatMap(({ text }) => [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair)),
  );

  it('as a search for the bare characters does, for every two neighbours of the Chinese texts', () => {
    expect(pairs.size).toBeGreaterThan(1500);
    const missed = [...pairs].flatMap((pair) => {
      const found = entriesFor(pair, chineseSearch);
      return texts
        .filter(({ id, text }) => text.includes(pair) && !found.includes(id))
        .map(({ id }) => `${pair}: ${id}`);
    });
    expect(missed).toEqual([]);
  });
});
