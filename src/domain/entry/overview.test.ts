import { describe, expect, it } from 'vitest';
import { type EntryGroup, entryId } from './entry.ts';
import { AT_A_TIME, OF_A_PART, overviewOf } from './overview.ts';
import type { EntryHead } from './page.ts';

/** So many entries of each part, by names that tell their places. */
function heads(counts: Record<EntryGroup, number>): EntryHead[] {
  return (['failures', 'rbac', 'ram'] as const).flatMap((group) =>
    Array.from({ length: counts[group] }, (_, place) => {
      const id = entryId(`${group}-${place}`);
      if (!id) throw new Error('No id');
      return { id, gate: 'ram', group, title: id, summary: '', kind: 'error', codes: [], reviewed: '' };
    }),
  );
}

describe('the beginnings', () => {
  it.each([
    ['nothing', { failures: 0, rbac: 0, ram: 0 }, 0],
    ['few entries, whole', { failures: 13, rbac: 7, ram: 7 }, 27],
    ['one long part', { failures: 100, rbac: 0, ram: 0 }, AT_A_TIME],
    ['parts that fit exactly', { failures: AT_A_TIME, rbac: OF_A_PART, ram: OF_A_PART }, 60],
    ['many of every part', { failures: 900, rbac: 500, ram: 400 }, AT_A_TIME + 2 * OF_A_PART],
    ['short parts at the front', { failures: 10, rbac: 10, ram: 400 }, 10 + 10 + OF_A_PART],
  ])('%s', (_, counts, shown) => {
    const all = heads(counts);
    const overview = overviewOf(all);
    expect(overview.counts).toEqual(counts);
    expect(overview.count).toBe(all.length);
    expect(overview.heads).toHaveLength(shown);
    expect(overview.heads.slice(0, AT_A_TIME)).toEqual(all.slice(0, AT_A_TIME));
    for (const group of ['failures', 'rbac', 'ram'] as const) {
      const of = (list: readonly EntryHead[]) => list.filter((head) => head.group === group);
      expect(of(overview.heads).slice(0, OF_A_PART)).toEqual(of(all).slice(0, OF_A_PART));
    }
  });
});
