/** Reads content/ and checks all that needs no finder. */
import { join } from 'node:path';
import type { Signature } from '../domain/diagnose/signature.ts';
import { type EntryId, entryId, GROUPS } from '../domain/entry/entry.ts';
import { capabilityFile, groupIds } from './capabilities.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { checkTogether } from './check.ts';
import { checkActionNames, checkPolicies } from './check-ram.ts';
import type { CompiledEntry, Reading } from './content.ts';
import { type EntryFile, parseEntryFile } from './entry-file.ts';
import { namesIn, textOf } from './files.ts';
import { guideFile } from './guide.ts';
import { kubernetesResources } from './kubernetes-resources.ts';
import type { ContentProblem } from './problem.ts';
import { type FrontMatter, frontMatter, type KnownIds } from './schema.ts';
import { readBySchema } from './schema-problems.ts';
import { readTemplates } from './templates.ts';
import { parseYaml } from './yaml.ts';

const ENTRIES = 'content/entries';
const CAPABILITIES = 'content/capabilities.yaml';
const KUBERNETES = 'content/kubernetes-resources.json';
const GUIDE = 'content/guide.yaml';
const BAD_NAME = 'names no entry; allowed: lower-case words joined by hyphens, then .md';

/** Compiled files by path, so that a change of one file costs the work of one file. */
export type FileCache = Map<string, { readonly text: string; readonly parsed: EntryFile }>;

/**
 * Reads and checks the content.
 * @param root the project's folder, in which content/ stands.
 * @param cache kept by the caller from one reading to the next.
 * @returns the content, or every problem in all of its files.
 */
export async function readContent(root: string, cache: FileCache = new Map()): Promise<Reading> {
  const { catalogue, problems: catalogueProblems } = await readCatalogue(root);
  const { files, problems: nameProblems } = await readEntryFiles(root, cache);
  const ids = files.map(({ id }) => id);
  const entries: CompiledEntry[] = [];
  const problems = [...catalogueProblems, ...nameProblems];
  for (const file of files) {
    const known = { ...catalogueIds(catalogue), entries: ids.filter((id) => id !== file.id) };
    const fields = readBySchema(file.yaml, frontMatter(known));
    if (fields.ok) entries.push(compiledEntry(file, fields.value));
    else problems.push(...fields.error);
    problems.push(...file.body.problems);
  }
  problems.push(...checkTogether(files));
  problems.push(...checkPolicies(files, catalogue.actions), ...checkActionNames(files, catalogue.actions));
  const known = { ...catalogueIds(catalogue), entries: ids };
  const capabilities = await readCapabilities(root, known);
  if (!capabilities.ok) problems.push(...capabilities.error);
  // JSON is YAML too.
  const kubernetes = readBySchema(
    parseYaml(KUBERNETES, await textOf(join(root, KUBERNETES))),
    kubernetesResources,
  );
  if (!kubernetes.ok) problems.push(...kubernetes.error);
  const guideSource = parseYaml(GUIDE, await textOf(join(root, GUIDE)));
  const guide = readBySchema(guideSource, guideFile(known));
  if (!guide.ok) problems.push(...guide.error);
  const { templates, problems: templateProblems } = await readTemplates(root, catalogue.actions);
  problems.push(...templateProblems);
  if (problems.length > 0 || !capabilities.ok || !kubernetes.ok || !guide.ok) {
    return { problems: problems.sort(byPlace) };
  }
  return {
    content: {
      entries: entries.sort(byGroup),
      catalogue,
      capabilities: capabilities.value,
      kubernetes: kubernetes.value,
      guide: guide.value,
      guideSource,
      templates,
    },
    problems,
  };
}

function catalogueIds({ roles, actions, serviceRoles }: Catalogue): Omit<KnownIds, 'entries'> {
  return {
    roles: [...roles.keys()],
    actions: actions.map(({ name }) => name),
    serviceRoles: serviceRoles.map(({ name }) => name),
  };
}

async function readCapabilities(root: string, known: KnownIds) {
  const yaml = parseYaml(CAPABILITIES, await textOf(join(root, CAPABILITIES)));
  return readBySchema(yaml, capabilityFile(known, groupIds.parse(yaml.data)));
}

async function readEntryFiles(root: string, cache: FileCache) {
  const files: EntryFile[] = [];
  const problems: ContentProblem[] = [];
  for (const name of await namesIn(join(root, ENTRIES))) {
    const file = `${ENTRIES}/${name}`;
    const id = name.endsWith('.md') ? entryId(name.slice(0, -'.md'.length)) : undefined;
    if (id) files.push(await readEntryFile(root, file, id, cache));
    else problems.push({ file, line: 1, column: 1, field: 'file name', message: BAD_NAME });
  }
  return { files, problems };
}

async function readEntryFile(root: string, file: string, id: EntryId, cache: FileCache): Promise<EntryFile> {
  const text = await textOf(join(root, file));
  const cached = cache.get(file);
  if (cached?.text === text) return cached.parsed;
  const parsed = parseEntryFile(file, id, text, 'en');
  cache.set(file, { text, parsed });
  return parsed;
}

function compiledEntry({ id, yaml, body }: EntryFile, fields: FrontMatter): CompiledEntry {
  const { title, summary, signatures, ...facts } = fields;
  return {
    facts: { id, ...facts, signatures: signatures.map((signature) => toSignature(id, signature)) },
    text: { en: { title, summary, body: body.body } },
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

function byGroup(a: CompiledEntry, b: CompiledEntry): number {
  return GROUPS.indexOf(a.facts.group) - GROUPS.indexOf(b.facts.group);
}

function byPlace(a: ContentProblem, b: ContentProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
