/** content/actions.yaml: the RAM actions that matter to ACK, each with how sure its facts are. */
import { z } from 'zod';
import { actionLevels, actionTasks, type CatalogueAction } from '../domain/ram/action.ts';
import type { Locale } from '../paths.ts';
import type { ContentProblem } from './problem.ts';
import { line, localized, source } from './schema.ts';
import { fieldProblem } from './schema-problems.ts';
import type { YamlFile } from './yaml.ts';

const actionName = line.regex(/^[a-z][a-z0-9-]*:[A-Za-z]\w*$/, {
  error: ({ input }) => `"${input}" is no action; allowed: one as cs:GetClusters`,
});

const action = z.strictObject({
  /** In the spelling of the service. No two differ by letter case alone. */
  name: actionName,
  /** What its API page prints. */
  level: z.enum(actionLevels),
  /** `inferred`: concluded from the verb. */
  levelCertainty: z.enum(['documented', 'inferred']),
  /** `cluster`: can be limited to clusters. `account`: only `*` as resource ever matches. */
  scope: z.enum(['cluster', 'account', 'unknown']),
  /** The heading it stands under. */
  task: z.enum(actionTasks),
  /** What it lets somebody do, in one phrase that begins with a verb. */
  meaning: z.strictObject({ en: line.max(120), zh: line.max(60) }),
  /** The name of the same permission in newer documents, which lists this one under `older`. */
  newer: actionName.exactOptional(),
  /** Names that older documents use for it, or for a part of it. */
  older: z.array(actionName).min(1).exactOptional(),
  /** Of the action itself: an official page or policy prints it, somebody met it, or it was concluded. */
  certainty: z.enum(['documented', 'reported', 'inferred']),
  note: localized.exactOptional(),
});

/** The schema of the file. */
export const actionFile = z.strictObject({
  /** The day somebody last compared it with its sources. */
  reviewed: z.iso.date(),
  source: z.array(source).min(1),
  actions: z.array(action).min(1),
});

export type ActionFile = z.output<typeof actionFile>;

/** What the schema of one action cannot see: names given twice, and pairs of names that do not name each other. */
export function checkActions(yaml: YamlFile, { actions }: ActionFile): ContentProblem[] {
  const byName = new Map<string, number>();
  const problems = actions.flatMap(({ name }, index) => {
    const key = name.toLowerCase();
    const first = byName.get(key);
    if (first === undefined) {
      byName.set(key, index);
      return [];
    }
    const { line: other } = yaml.placeOf(['actions', first]);
    const message = `${name} stands in line ${other} already; allowed: once, whatever its letter case`;
    return [fieldProblem(yaml, ['actions', index, 'name'], message)];
  });
  const listed = new Map(actions.map((each) => [each.name, each]));
  for (const [index, { name, newer, older = [] }] of actions.entries()) {
    const refuse = (field: string, message: string) =>
      problems.push(fieldProblem(yaml, ['actions', index, field], message));
    for (const each of older) {
      if (!listed.has(each)) refuse('older', `names ${each}, which is not in the list; allowed: its names`);
    }
    if (newer === undefined) continue;
    const twin = listed.get(newer);
    if (!twin) refuse('newer', `names ${newer}, which is not in the list; allowed: its names`);
    else if (!twin.older?.includes(name)) {
      refuse('newer', `names ${newer}, which does not list ${name} as older; allowed: names that do`);
    }
  }
  return problems;
}

/** The actions in one language, as the app loads them. */
export function catalogueActions(actions: ActionFile['actions'], locale: Locale): readonly CatalogueAction[] {
  return actions.map(({ meaning, note, ...facts }) => ({
    ...facts,
    meaning: meaning[locale],
    ...(note && { note: note[locale] }),
  }));
}
