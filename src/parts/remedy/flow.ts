/** Links from a remedy to the other pages, with what is known about it filled in. */
import type { Denial } from '../../domain/diagnose/denial.ts';
import { print } from '../../domain/ram/print.ts';
import { inOrder, manifestOf } from '../../domain/rbac/print/objects.ts';
import type { RbacObjects } from '../../domain/rbac/types.ts';
import type { RemedyFacts } from '../../domain/remedy/facts.ts';
import { NO_OBJECTS } from '../../domain/remedy/proof.ts';
import { joined } from '../../domain/remedy/rbac/objects.ts';
import type { Grant } from '../../domain/remedy/remedy.ts';
import { taskOfCode } from '../../domain/remedy/task.ts';
import { resourceRow } from '../../domain/role/rows.ts';
import { type Locale, paths } from '../../paths.ts';
import { manifestText } from '../yaml/manifest.ts';
import { partsOf } from './options.ts';

export interface FlowLink {
  readonly name: 'buildRam' | 'buildRbac' | 'matrix' | 'guide';
  readonly to: string;
}

/** The links that lead somewhere from here. */
export function linksFor(
  locale: Locale,
  denial: Denial,
  facts: RemedyFacts,
  grant: Grant | undefined,
): readonly FlowLink[] {
  const parts = grant ? partsOf(grant) : [];
  const policies = parts.flatMap((part) => (part.kind === 'ram' ? [part.policy] : []));
  const objects = parts.reduce(
    (all, part) => ('objects' in part ? joined(all, part.objects) : all),
    NO_OBJECTS,
  );
  const yaml = yamlOf(objects);
  const row = denial.gate === 'rbac' ? matrixRow(denial, facts, grant) : undefined;
  return [
    ...policies.map((policy): FlowLink => ({ name: 'buildRam', to: paths.buildRam(locale, print(policy)) })),
    ...(yaml === '' ? [] : [{ name: 'buildRbac', to: paths.buildRbac(locale, yaml) } as const]),
    ...(row === undefined ? [] : [{ name: 'matrix', to: paths.roles(locale, row) } as const]),
    // The guide reads the paste, which it finds in the page's memory.
    { name: 'guide', to: paths.guide(locale) },
  ];
}

/** Manifests as one text. */
export function yamlOf(objects: RbacObjects): string {
  return inOrder(objects)
    .map((each) => manifestText(manifestOf(each)))
    .join('---\n');
}

/** The line of the matrix that the denial is about, or its cell where a role is chosen; `undefined` if there is none. */
function matrixRow(
  denial: Extract<Denial, { gate: 'rbac' }>,
  { capabilities, resources: catalogue }: RemedyFacts,
  grant: Grant | undefined,
): string | undefined {
  const role = grant?.kind === 'role' ? `/${grant.role.id}` : '';
  const task = grant?.kind === 'task' ? grant.capability : taskOfCode(denial.code, undefined, capabilities);
  if (task) return `${task.id}${role}`;
  const { resource, subresource, apiGroup } = denial;
  const known = catalogue.resources.find(
    ({ group, plural }) => plural === resource && (apiGroup === undefined || apiGroup === group),
  );
  if (!known || (subresource !== undefined && !(subresource in known.subresources))) return undefined;
  const { id } = resourceRow({
    group: known.group,
    resource: known.plural,
    ...(subresource !== undefined && { subresource }),
    scope: 'cluster',
    verbs: [],
  });
  return `${id}${role}`;
}
