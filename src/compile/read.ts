/** Reads content/ and checks all that needs no finder. */
import { join } from 'node:path';
import { GROUPS } from '../domain/entry/entry.ts';
import { capabilityFile, groupIds } from './capabilities.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { checkTogether } from './check.ts';
import { checkActionNames, checkPolicies } from './check-ram.ts';
import type { CompiledEntry, Reading } from './content.ts';
import { compileEntry, type FileCache, readEntryFiles } from './entries.ts';
import { textOf } from './files.ts';
import { guideFile } from './guide.ts';
import { kubernetesResources } from './kubernetes-resources.ts';
import type { ContentProblem } from './problem.ts';
import type { KnownIds } from './schema.ts';
import { readBySchema } from './schema-problems.ts';
import { readTemplates } from './templates.ts';
import { parseYaml } from './yaml.ts';

const CAPABILITIES = 'content/capabilities.yaml';
const KUBERNETES = 'content/kubernetes-resources.json';
const GUIDE = 'content/guide.yaml';

/**
 * Reads and checks the content.
 * @param root the project's folder, in which content/ stands.
 * @param cache kept by the caller from one reading to the next.
 * @returns the content, or every problem in all of its files.
 */
export async function readContent(root: string, cache: FileCache = new Map()): Promise<Reading> {
  const { catalogue, problems: catalogueProblems } = await readCatalogue(root);
  const { files, problems: nameProblems } = await readEntryFiles(root, cache);
  const ids = new Set(files.map(({ original }) => original.id));
  const known = { ...catalogueIds(catalogue), entries: ids };
  const entries: CompiledEntry[] = [];
  const problems = [...catalogueProblems, ...nameProblems];
  for (const file of files) {
    const { entry, problems: own } = compileEntry(file, known);
    if (entry) entries.push(entry);
    problems.push(...own);
  }
  problems.push(...checkTogether(files));
  const originals = files.map(({ original }) => original);
  const all = files.flatMap(({ original, translations }) => [original, ...Object.values(translations)]);
  // The code of a translation is that of its original.
  problems.push(...checkPolicies(originals, catalogue.actions), ...checkActionNames(all, catalogue.actions));
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
      byId: new Map(entries.map((entry) => [entry.facts.id, entry])),
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
    roles: new Set(roles.keys()),
    actions: new Set(actions.map(({ name }) => name)),
    serviceRoles: new Set(serviceRoles.map(({ name }) => name)),
  };
}

async function readCapabilities(root: string, known: KnownIds) {
  const yaml = parseYaml(CAPABILITIES, await textOf(join(root, CAPABILITIES)));
  return readBySchema(yaml, capabilityFile(known, groupIds.parse(yaml.data)));
}

function byGroup(a: CompiledEntry, b: CompiledEntry): number {
  return GROUPS.indexOf(a.facts.group) - GROUPS.indexOf(b.facts.group);
}

function byPlace(a: ContentProblem, b: ContentProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
