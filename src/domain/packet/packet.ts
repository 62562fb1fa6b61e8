/** What a note to an administrator is made from: the refused requests, what the reader knows besides, the grant chosen. */
import type { Target } from '../check/asked.ts';
import type { Check } from '../check/check.ts';
import type { Principal } from '../check/principal.ts';
import { refusedIn } from '../check/refused.ts';
import type { Denial } from '../diagnose/denial.ts';
import { type Refusal, refusalOf } from '../diagnose/refusal.ts';
import { GIVEN_FORMS, type Given } from '../remedy/facts.ts';

/** More than a note can name. */
export const MOST_REFUSALS = 20;

/** Plain data, for it stands in a link. There is at least one refusal. */
export interface Packet {
  readonly refusals: readonly Refusal[];
  readonly given?: Given;
  /** The key of the grant; absent: the smallest. Several refusals have one grant, of all of them. */
  readonly grant?: string;
  /** The id of the task that they are part of. */
  readonly task?: string;
}

/** The packet of one denial, with the grant that the reader has chosen. */
export function packetOf(denial: Denial, given: Given, grant: string | undefined): Packet {
  return { refusals: [refusalOf(denial)], given, ...(grant !== undefined && { grant }) };
}

/**
 * The packet of what a check refuses, with one grant of all of it.
 * @param task the id of the task that was asked for.
 * @returns `undefined` where nothing is shut.
 */
export function packetOfCheck(
  check: Check,
  who: Principal,
  target: Target,
  task: string | undefined,
): Packet | undefined {
  const refusals = refusedIn(check, who).map(({ refusal }) => refusal);
  if (refusals.length === 0) return undefined;
  return {
    refusals: refusals.slice(0, MOST_REFUSALS),
    given: givenBy(target),
    ...(task !== undefined && { task }),
  };
}

/** What a check says of the place, as far as it can be right. */
export function givenBy({ cluster, namespace }: Pick<Target, 'cluster' | 'namespace'>): Given {
  return {
    ...(GIVEN_FORMS.cluster.test(cluster) && { cluster }),
    ...(GIVEN_FORMS.namespace.test(namespace) && { namespace }),
  };
}
