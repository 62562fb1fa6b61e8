/** Denials of a paste in the order to work through them. */
import type { Denial, Gate } from './denial.ts';
import type { Principal } from './principal.ts';

/** Denials of one principal at one gate; `root` is the one whose cure is likely to lift the others too. */
export interface Group {
  readonly gate: Gate;
  readonly principal?: Principal;
  readonly denials: readonly Denial[];
  readonly root: Denial;
}

/** Roles of the account first, nothing works without them; then RAM, the outer gate; then RBAC. */
const ORDER: readonly Gate[] = ['service-role', 'ram', 'rbac'];

/** Groups by gate and principal, the likely root of all first; within a gate in the order of the text. */
export function groupDenials(denials: readonly Denial[]): Group[] {
  const groups = new Map<string, Denial[]>();
  for (const denial of denials) {
    const key = `${denial.gate} ${principalOf(denial)?.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(denial);
    else groups.set(key, [denial]);
  }
  const all = [...groups.values()].flatMap((group): Group[] => {
    const root = rootOf(group);
    if (root === undefined) return [];
    const principal = principalOf(root);
    return [{ gate: root.gate, ...(principal ? { principal } : {}), denials: group, root }];
  });
  return all.sort((a, b) => ORDER.indexOf(a.gate) - ORDER.indexOf(b.gate));
}

function principalOf(denial: Denial): Principal | undefined {
  return denial.gate === 'service-role' ? undefined : denial.principal;
}

/**
 * A binding to a role that does not exist explains whatever else its subject is refused, an explicit deny cannot be lifted by
 * a grant; after these the refusal that is told most often, then the first.
 */
function rootOf(denials: readonly Denial[]): Denial | undefined {
  const weight = (denial: Denial) => (isUnresolved(denial) ? 2 : isExplicit(denial) ? 1 : 0);
  return [...denials].sort((a, b) => weight(b) - weight(a) || b.count - a.count)[0];
}

function isUnresolved(denial: Denial): boolean {
  return denial.gate === 'rbac' && denial.reason?.includes('not found') === true;
}

function isExplicit(denial: Denial): boolean {
  return denial.gate === 'ram' && denial.deny === 'explicit';
}
