/** content/entries: the English files with their facts, and beside each the file of every other language. */
import { join } from 'node:path';
import type { Signature } from '../domain/diagnose/signature.ts';
import { type EntryId, entryId } from '../domain/entry/entry.ts';
import { LOCALES, type Locale } from '../paths.ts';
import type { CompiledEntry, EntryText } from './content.ts';
import { type EntryFile, parseEntryFile } from './entry-file.ts';
import { namesIn, textOf } from './files.ts';
import type { ContentProblem } from './problem.ts';
import { type FrontMatter, frontMatter, type KnownIds, translation } from './schema.ts';
import { readBySchema } from './schema-problems.ts';
import { checkTwin } from './twin.ts';

const ENTRIES = 'content/entries';
const BAD_NAME = 'names no entry; allowed: lower-case words joined by hyphens, then .md or .zh.md';

/** Compiled files by path, so that a change of one file costs the work of one file. */
export type FileCache = Map<string, { readonly text: string; readonly parsed: EntryFile }>;

type Translations = Exclude<Locale, 'en'>;
const TRANSLATIONS = LOCALES.filter((locale): locale is Translations => locale !== 'en');

/** An entry's files as they were parsed; a translation that is not there is said in the problems. */
export interface EntryFiles {
  readonly original: EntryFile;
  readonly translations: Readonly<Partial<Record<Translations, EntryFile>>>;
}

/** Reads all files of the folder. What is no entry's file, and what is missing, is said in the problems. */
export async function readEntryFiles(root: string, cache: FileCache) {
  const names = await namesIn(join(root, ENTRIES));
  const ids = names.flatMap((name) => idOf(name, '.md') ?? []);
  const problems = names.filter((name) => !belongs(name, ids)).map((name) => problemAt(name, BAD_NAME));
  const files: EntryFiles[] = [];
  for (const id of ids) {
    const original = await readFile(root, cache, { name: `${id}.md`, id, locale: 'en' });
    const translations: Partial<Record<Translations, EntryFile>> = {};
    for (const locale of TRANSLATIONS) {
      const name = `${id}.${locale}.md`;
      if (names.includes(name))
        translations[locale] = await readFile(root, cache, { name, id, locale, original });
      else problems.push(problemAt(name, `is missing; allowed: a translation of ${ENTRIES}/${id}.md`));
    }
    files.push({ original, translations });
  }
  return { files, problems };
}

/** Checks an entry's files on their own and against each other, and puts them together. */
export function compileEntry(
  { original, translations }: EntryFiles,
  known: KnownIds,
): { readonly entry: CompiledEntry | undefined; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const fields = readBySchema(original.yaml, frontMatter(original.id, known));
  if (!fields.ok) problems.push(...fields.error);
  problems.push(...original.body.problems);
  const words = (locale: Translations): EntryText | undefined => {
    const twin = translations[locale];
    if (!twin) return undefined;
    const matter = readBySchema(twin.yaml, translation);
    if (!matter.ok) problems.push(...matter.error);
    problems.push(...twin.body.problems);
    // A broken original is no measure.
    if (original.body.problems.length === 0) problems.push(...checkTwin(original, twin));
    return matter.ok ? { ...matter.value, body: twin.body.body, source: twin.yaml } : undefined;
  };
  const zh = words('zh');
  return { entry: fields.ok && zh ? compiledEntry(original, fields.value, zh) : undefined, problems };
}

interface FileToRead {
  readonly name: string;
  readonly id: EntryId;
  readonly locale: Locale;
  /** Of a translation: the file it translates, which has a say in what becomes of it. */
  readonly original?: EntryFile;
}

async function readFile(root: string, cache: FileCache, { name, id, locale, original }: FileToRead) {
  const file = `${ENTRIES}/${name}`;
  const text = await textOf(join(root, file));
  const cached = cache.get(file);
  const key = original ? `${[...original.body.anchors].join(' ')}\n${text}` : text;
  if (cached?.text === key) return cached.parsed;
  const parsed = parseEntryFile(file, id, text, locale, original);
  cache.set(file, { text: key, parsed });
  return parsed;
}

function idOf(name: string, ending: string): EntryId | undefined {
  return name.endsWith(ending) ? entryId(name.slice(0, -ending.length)) : undefined;
}

function belongs(name: string, ids: readonly EntryId[]): boolean {
  const id = ['.md', ...TRANSLATIONS.map((locale) => `.${locale}.md`)]
    .map((ending) => idOf(name, ending))
    .find((each) => each !== undefined);
  return id !== undefined && ids.includes(id);
}

function problemAt(name: string, message: string): ContentProblem {
  return { file: `${ENTRIES}/${name}`, line: 1, column: 1, field: 'file name', message };
}

function compiledEntry({ id, yaml, body }: EntryFile, fields: FrontMatter, zh: EntryText): CompiledEntry {
  const { title, summary, asks, signatures, ...facts } = fields;
  return {
    facts: { id, ...facts, signatures: signatures.map((signature) => toSignature(id, signature)) },
    text: { en: { title, summary, asks, body: body.body, source: yaml }, zh },
    source: yaml,
  };
}

/** The schema has made sure that exactly one of the three is there. */
function toSignature(
  entry: EntryId,
  { code, message = '', denial, general }: FrontMatter['signatures'][number],
): Signature {
  if (denial !== undefined) return { entry, kind: 'denial', gate: denial };
  const mark = general ? { general } : {};
  return code === undefined
    ? { entry, kind: 'message', message, ...mark }
    : { entry, kind: 'code', code, ...mark };
}
