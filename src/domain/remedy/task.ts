/** The tasks that a refused request belongs to, what else they need at both gates, and a grant of all of it. */
import type { Capability, CapabilityGroup, RamNeed, RbacNeed } from '../capability/capability.ts';
import type { Denial } from '../diagnose/denial.ts';
import type { EntryId } from '../entry/entry.ts';

/** A task, with the needs of it that the denial does not tell of. */
export interface TaskMatch {
  readonly capability: Capability;
  /** What the denial tells: one of the needs, or the code that ACK refuses exactly this task with. */
  readonly by: 'ram' | 'rbac' | 'code';
  readonly remaining: { readonly ram: readonly RamNeed[]; readonly rbac: readonly RbacNeed[] };
}

/** Codes are compared as signatures are: without case, separators alike. */
function sameCode(one: string, other: string): boolean {
  const folded = (code: string) => code.toLowerCase().replace(/[\s._-]+/g, '.');
  return folded(one) === folded(other);
}

/** The task that ACK refuses with this code; without a code, the one that the entry is about. */
export function taskOfCode(
  code: string | undefined,
  entry: EntryId | undefined,
  groups: readonly CapabilityGroup[],
): Capability | undefined {
  const all = groups.flatMap(({ capabilities }) => capabilities).filter((each) => each.code !== undefined);
  return code === undefined
    ? all.find((each) => entry !== undefined && each.entry === entry)
    : all.find((each) => sameCode(each.code ?? '', code));
}

/**
 * The tasks that a denial belongs to: the one of its code first, then those with the fewest other needs (REM-T01 to T03).
 * None for a denial that tells no request. Never fails.
 */
export function tasksOf(
  denial: Denial,
  groups: readonly CapabilityGroup[],
  entry?: EntryId,
): readonly TaskMatch[] {
  if (denial.gate === 'service-role') return [];
  const coded = denial.gate === 'rbac' ? taskOfCode(denial.code, entry, groups) : undefined;
  const byCode: TaskMatch[] = coded
    ? [{ capability: coded, by: 'code', remaining: { ram: coded.ram, rbac: coded.rbac } }]
    : [];
  const byNeed = groups
    .flatMap(({ capabilities }) => capabilities)
    .filter((capability) => capability !== coded)
    .flatMap((capability) => matchNeed(denial, capability) ?? [])
    .sort((a, b) => countOf(a) - countOf(b));
  return [...byCode, ...byNeed];
}

function countOf({ remaining: { ram, rbac } }: TaskMatch): number {
  return ram.length + rbac.length;
}

function matchNeed(
  denial: Exclude<Denial, { gate: 'service-role' }>,
  capability: Capability,
): TaskMatch | undefined {
  const { ram, rbac } = capability;
  if (denial.gate === 'ram') {
    const action = denial.action?.toLowerCase();
    const others = ram.filter((need) => need.action.toLowerCase() !== action);
    if (others.length === ram.length) return undefined;
    return { capability, by: 'ram', remaining: { ram: others, rbac } };
  }
  const others = rbac.filter((need) => !isNeed(need, denial));
  if (others.length === rbac.length) return undefined;
  // RAM does not ask service accounts.
  const asksRam = denial.principal?.kind !== 'service-account';
  return { capability, by: 'rbac', remaining: { ram: asksRam ? ram : [], rbac: others } };
}

/** Whether a need is what was refused, whatever the name of the object. A group that the text leaves out fits any. */
function isNeed(need: RbacNeed, denial: Extract<Denial, { gate: 'rbac' }>): boolean {
  if ('path' in need) return denial.path === need.path && denial.verb === need.verb;
  return (
    denial.verb === need.verb &&
    denial.resource === need.resource &&
    denial.subresource === need.subresource &&
    (denial.apiGroup ?? need.apiGroup) === need.apiGroup &&
    (denial.scope === undefined || denial.scope === need.scope)
  );
}
