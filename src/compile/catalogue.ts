/** The data files that entries refer to: roles, actions and service roles. */
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type ActionFile, actionFile, checkActions } from './actions.ts';
import { namesIn, textOf } from './files.ts';
import type { ContentProblem } from './problem.ts';
import { type RoleFile, roleFile } from './roles.ts';
import { readBySchema } from './schema-problems.ts';
import { type ServiceRoleFile, serviceRoleFile } from './service-roles.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

export interface Catalogue {
  /** The predefined roles, by id. */
  readonly roles: ReadonlyMap<string, RoleFile>;
  readonly actions: ActionFile['actions'];
  /** The day the actions were last compared with their sources. */
  readonly actionsReviewed: string;
  readonly serviceRoles: ServiceRoleFile;
}

const ROLES = 'content/roles';
const ACTIONS = 'content/actions.yaml';
const SERVICE_ROLES = 'content/service-roles.yaml';

/** Reads roles, actions and service roles. What cannot be read is left out and said in `problems`. */
export async function readCatalogue(
  root: string,
): Promise<{ catalogue: Catalogue; problems: readonly ContentProblem[] }> {
  const problems: ContentProblem[] = [];
  const read = async <T>(
    file: string,
    schema: z.ZodType<T>,
    check: (yaml: YamlFile, value: T) => readonly ContentProblem[] = () => [],
  ): Promise<T | undefined> => {
    const yaml = parseYaml(file, await textOf(join(root, file)));
    const result = readBySchema(yaml, schema);
    problems.push(...(result.ok ? check(yaml, result.value) : result.error));
    return result.ok ? result.value : undefined;
  };
  const roles = new Map<string, RoleFile>();
  for (const name of await namesIn(join(root, ROLES))) {
    const value = await read(`${ROLES}/${name}`, roleFile(basename(name, '.yaml')));
    if (value) roles.set(value.id, value);
  }
  const actions = await read(ACTIONS, actionFile, checkActions);
  const catalogue = {
    roles,
    actions: actions?.actions ?? [],
    actionsReviewed: actions?.reviewed ?? '',
    serviceRoles: (await read(SERVICE_ROLES, serviceRoleFile)) ?? [],
  };
  return { catalogue, problems };
}
