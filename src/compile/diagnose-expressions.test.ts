/**
 * Every expression that meets a paste is made by `expression`, so that the test on hostile text knows it. The table of code
 * families notes its own row by row.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../domain/diagnose');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

/** A regular expression as a literal or made from a string, where no comment, string or division stands. */
const LITERAL =
  /(?:[=(,[:?!|&]|return)\s*\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*|new RegExp\(/g;

const COMMENT = /\/\*(?:[^*]|\*(?!\/))*\*\/|^\s*\/\/.*$/gm;

it('finds the sources', () => {
  expect(sources.length).toBeGreaterThan(30);
});

it.each(sources)('%s makes none of its own', (name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8').replaceAll(COMMENT, '');
  const made = [...source.matchAll(LITERAL)].filter(({ 0: text, index }) => {
    const before = source.slice(0, text.startsWith('new') ? index : index + 1).trimEnd();
    return !before.endsWith('expression(') && !(name.endsWith('family.ts') && before.endsWith('['));
  });
  expect(made.map(([text]) => text)).toEqual([]);
});
