/** Denial → remedy: the one entrance. */
import type { Denial } from '../diagnose/denial.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import type { EntryId } from '../entry/entry.ts';
import { never } from '../lib/never.ts';
import type { Given, RemedyFacts } from './facts.ts';
import { ramRemedy } from './ram/remedy.ts';
import { type RbacAnswer, rbacRemedy } from './rbac/remedy.ts';
import { unresolvedRoles } from './rbac/unresolved.ts';
import type { Remedy, UnresolvedRole } from './remedy.ts';
import { serviceRoleRemedy } from './service-role.ts';

/**
 * The remedy for one denial: grants that each open the gate alone, or why there are none. A grant whose proof fails is left
 * out (REM-P05). Never fails.
 * @param given what the reader knows besides; a fact that nobody told stands in the grants as a placeholder.
 */
export function remedyFor(denial: Denial, facts: RemedyFacts, given: Given = {}): Remedy {
  const unresolved = denial.gate === 'rbac' ? unresolvedRoles(denial.reason, facts.roles) : [];
  const { grants, none } = answerFor(denial, facts, given, unresolved);
  const [first, ...others] = grants.filter(({ proof }) => proof.status !== 'failed');
  const base = { denial, unresolved };
  return first
    ? { ...base, kind: 'grants', grants: [first, ...others] }
    : { ...base, kind: 'none', none: none ?? { why: 'proof-failed' } };
}

/** The remedies of a diagnosis, one a denial, in its order. */
export function remediesFor(diagnosis: Diagnosis, facts: RemedyFacts, given: Given = {}): readonly Remedy[] {
  return diagnosis.denials.map((denial) => {
    const entry = given.entry ?? entryOf(denial, diagnosis);
    return remedyFor(denial, facts, { ...given, ...(entry && { entry }) });
  });
}

/** The best entry that was found by something inside the denial itself. */
export function entryOf({ spans: { whole } }: Denial, { entries }: Diagnosis): EntryId | undefined {
  const found = entries.find(
    ({ reason, spans }) =>
      reason.kind !== 'denial' && spans.some(({ start, end }) => start < whole.end && end > whole.start),
  );
  return found?.entry;
}

function answerFor(
  denial: Denial,
  facts: RemedyFacts,
  given: Given,
  unresolved: readonly UnresolvedRole[],
): RbacAnswer {
  switch (denial.gate) {
    case 'ram':
      return ramRemedy(denial, facts.actions, given);
    case 'rbac':
      return rbacRemedy(denial, facts, given, unresolved);
    case 'service-role':
      return { grants: [], none: serviceRoleRemedy(denial, facts.serviceRoles) };
    default:
      return never(denial);
  }
}
