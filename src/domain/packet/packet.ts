/** What a note to an administrator is made from: the refused requests, what the reader knows besides, the grant chosen. */
import type { Denial } from '../diagnose/denial.ts';
import { type Refusal, refusalOf } from '../diagnose/refusal.ts';
import type { Given } from '../remedy/facts.ts';

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

/** The packet of what one principal was refused, with one grant of all of it. @param task the id of its task. */
export function packetOfAll(denials: readonly Denial[], given: Given, task: string | undefined): Packet {
  return {
    refusals: denials.slice(0, MOST_REFUSALS).map(refusalOf),
    given,
    ...(task !== undefined && { task }),
  };
}
