/** The grants to choose from: those that open the gate alone, then those of whole tasks. */

import type { Denial } from '../../domain/diagnose/denial.ts';
import type { EntryId } from '../../domain/entry/entry.ts';
import { taskGrant } from '../../domain/remedy/combined.ts';
import type { Given, RemedyFacts } from '../../domain/remedy/facts.ts';
import { remedyFor } from '../../domain/remedy/for-denial.ts';
import type { Grant, Remedy, SingleGrant, TaskGrant } from '../../domain/remedy/remedy.ts';
import { type TaskMatch, tasksOf } from '../../domain/remedy/task.ts';

export interface Option<G extends Grant = Grant> {
  readonly key: string;
  readonly grant: G;
}

/** A task that the request belongs to and that needs more than that; `option` grants all of it. */
export interface NextTask extends TaskMatch {
  readonly option?: Option<TaskGrant>;
}

export interface Offer {
  readonly remedy: Remedy;
  /** The one to show first stands first; none where no grant is advised. */
  readonly options: readonly Option[];
  readonly next: readonly NextTask[];
}

/** Works out everything that the card of a denial offers. Never fails. */
export function offerFor(
  denial: Denial,
  facts: RemedyFacts,
  given: Given,
  entry: EntryId | undefined,
): Offer {
  const remedy = remedyFor(denial, facts, { ...given, ...(entry !== undefined && { entry }) });
  const next = tasksOf(denial, facts.capabilities, entry)
    .filter(({ remaining: { ram, rbac } }) => ram.length + rbac.length > 0)
    .map((match): NextTask => {
      const grant = taskGrant(match.capability, denial, facts, given);
      return grant ? { ...match, option: { key: `task-${match.capability.id}`, grant } } : match;
    });
  // Where nothing opens the gate alone, the rest of a task does not either.
  if (remedy.kind === 'none') return { remedy, next, options: [] };
  const alone = remedy.grants.map((grant) => ({ key: keyOf(grant), grant }));
  return { remedy, next, options: [...alone, ...next.flatMap(({ option }) => option ?? [])] };
}

/** What names a grant among those of one denial, whatever else is filled in. */
function keyOf(grant: Grant): string {
  switch (grant.kind) {
    case 'ram':
    case 'rules':
      return grant.kind;
    case 'role':
    case 'restore':
      return `${grant.kind}-${grant.role.id}`;
    case 'task':
      return grant.capability ? `task-${grant.capability.id}` : 'all';
  }
}

/** The pieces of a grant. */
export function partsOf(grant: Grant): readonly SingleGrant[] {
  return grant.kind === 'task' ? grant.parts : [grant];
}
