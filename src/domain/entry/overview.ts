/** What the front page and the list of entries begin with: so much, however many entries there are. */
import { type EntryGroup, GROUPS } from './entry.ts';
import type { EntryHead } from './page.ts';

/** How many entries the list shows at a time. */
export const AT_A_TIME = 30;

/** How many entries of a part stand on the front page. */
export const OF_A_PART = 15;

export interface Overview {
  /** How many entries there are. */
  readonly count: number;
  /** How many entries each part has. */
  readonly counts: Readonly<Record<EntryGroup, number>>;
  /** The first of all and the first of each part, in the order of all. */
  readonly heads: readonly EntryHead[];
}

/** Cuts all entries down to those that are shown at first. */
export function overviewOf(all: readonly EntryHead[]): Overview {
  const part = (group: EntryGroup) => all.filter((head) => head.group === group);
  const shown = new Set([
    ...all.slice(0, AT_A_TIME),
    ...GROUPS.flatMap((group) => part(group).slice(0, OF_A_PART)),
  ]);
  return {
    count: all.length,
    counts: { failures: part('failures').length, rbac: part('rbac').length, ram: part('ram').length },
    heads: all.filter((head) => shown.has(head)),
  };
}
