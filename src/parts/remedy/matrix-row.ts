/** Where in the role matrix a refusal stands. */
import type { RbacDenial } from '../../domain/diagnose/denial.ts';
import type { RemedyFacts } from '../../domain/remedy/facts.ts';
import type { Grant } from '../../domain/remedy/remedy.ts';
import { taskOfCode } from '../../domain/remedy/task.ts';
import { resourceRow } from '../../domain/role/rows.ts';

/**
 * The anchor of the line that the grant is about, or of its cell where the grant is a role.
 * @returns `undefined` for what has no line, as paths and verbs of their own.
 */
export function matrixAnchor(denial: RbacDenial, facts: RemedyFacts, grant: Grant): string | undefined {
  const line = lineOf(denial, facts, grant);
  return line !== undefined && grant.kind === 'role' ? `${line}/${grant.role.id}` : line;
}

function lineOf(
  { code, verb = '', resource, subresource, apiGroup }: RbacDenial,
  { capabilities, resources: catalogue }: RemedyFacts,
  grant: Grant,
): string | undefined {
  const task = grant.kind === 'task' ? grant.capability : taskOfCode(code, undefined, capabilities);
  if (task) return task.id;
  const known = catalogue.resources.find(
    ({ group, plural }) => plural === resource && (apiGroup === undefined || apiGroup === group),
  );
  if (!known) return undefined;
  const verbs = subresource === undefined ? known.verbs : known.subresources[subresource];
  if (!verbs?.includes(verb)) return undefined;
  const scope = known.namespaced ? 'namespace' : 'cluster';
  const named = subresource === undefined ? {} : { subresource };
  return resourceRow({ group: known.group, resource: known.plural, ...named, scope, verbs }).id;
}
