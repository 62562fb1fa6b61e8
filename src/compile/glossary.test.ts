/** The Chinese edition speaks with one voice: content/glossary.yaml says which word is whose, and what is never written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const HAN = /\p{Script=Han}/u;

const glossary = z
  .array(z.strictObject({ en: z.string().min(1), zh: z.string().min(1), avoid: z.array(z.string().min(1)) }))
  .parse(parse(readFileSync(join(ROOT, 'content/glossary.yaml'), 'utf8')));

interface Said {
  readonly place: string;
  readonly text: string;
}

/** All Chinese texts that readers of the Chinese edition see, by file, without the code in them. */
function chineseTexts(): readonly Said[] {
  const within = (folder: string, ending: string) =>
    readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith(ending) ? `${folder}/${name}` : []));
  const yaml = ['content', 'content/roles', 'content/templates'].flatMap((folder) => within(folder, '.yaml'));
  return [
    ...yaml.filter((file) => file !== 'content/glossary.yaml').flatMap((file) => said(file, valuesOf)),
    ...within('content/entries', '.zh.md').flatMap((file) => said(file, linesOf)),
    ...within('src/wording/zh', '.ts').flatMap((file) => said(file, literalsOf)),
  ];
}

function said(file: string, read: (text: string) => readonly string[]): readonly Said[] {
  const texts = read(readFileSync(join(ROOT, file), 'utf8'));
  return texts.flatMap((text) =>
    HAN.test(text) ? { place: file, text: text.replace(/`[^`]*`/g, '``') } : [],
  );
}

/** The strings of a YAML file. */
function valuesOf(text: string): readonly string[] {
  const walk = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
  };
  return walk(parse(text));
}

/** The lines of an entry, without fenced blocks. */
function linesOf(text: string): readonly string[] {
  return text.replace(/^ *```[^\n]*\n[\s\S]*?^ *```/gm, '').split('\n');
}

/** The strings and templates of a wording table; what a template fills in is left out. */
function literalsOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, string, template = '']) =>
    (string ?? template).replace(/\$\{[^}]*\}/g, '\u2026').replaceAll('`', ''),
  );
}

const texts = chineseTexts();

describe('the glossary', () => {
  it('sees all Chinese texts', () => {
    expect(texts.length).toBeGreaterThan(2500);
    for (const folder of ['content/entries', 'content/guide.yaml', 'content/roles', 'src/wording/zh'])
      expect(
        texts.some(({ place }) => place.startsWith(folder)),
        folder,
      ).toBe(true);
  });

  it('refuses no word that it asks for elsewhere', () => {
    const refused = glossary.flatMap(({ avoid }) => avoid);
    for (const { zh } of glossary) expect(refused.filter((word) => zh.includes(word))).toEqual([]);
  });

  it.each(glossary)('$en is $zh, never $avoid', ({ avoid }) => {
    const wrong = texts.filter(({ text }) => avoid.some((word) => text.includes(word)));
    expect(wrong).toEqual([]);
  });
});

describe('Chinese typography', () => {
  it('puts a space between Han characters and Latin letters or digits', () => {
    const tight = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    expect(texts.filter(({ text }) => tight.test(text))).toEqual([]);
  });

  it('puts none beside full-width punctuation', () => {
    const loose = / [，。；：？！、）”》]|[，。；：？！、（“《] /u;
    expect(texts.filter(({ text }) => loose.test(text))).toEqual([]);
  });

  it('has no half-width comma, semicolon, question mark or bracket between Han characters', () => {
    const narrow = /\p{Script=Han}[,;?!()]|[,;!(]\p{Script=Han}/u;
    expect(texts.filter(({ text }) => narrow.test(text))).toEqual([]);
  });
});
