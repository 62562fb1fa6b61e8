import type { RbacNeed } from '../capability/capability.ts';
import { covers } from '../rbac/covers.ts';
import { answerNeeds, type Bound, createRoleAnswerer } from './answer.ts';
import type { PredefinedRole } from './role.ts';
import type { ResourceRow, Row, TaskRow } from './rows.ts';

/** What changes for somebody whose role is replaced by another. */
export interface RoleChange {
  readonly gained: Difference;
  readonly lost: Difference;
  /** Whether the new role's rules cover the old one's, and the reverse (`covers`, Kubernetes' escalation check). */
  readonly covers: { readonly old: boolean; readonly new: boolean };
}

export interface Difference {
  /** Tasks that were not possible as a whole and now are, or the reverse. */
  readonly tasks: readonly TaskRow[];
  /** Resources with the requests that make the difference. */
  readonly resources: readonly { readonly row: ResourceRow; readonly needs: readonly RbacNeed[] }[];
}

/**
 * Compares two roles, line by line.
 * @returns `undefined` if the rules of one were never published: there is nothing to compare.
 */
export function compareRoles(
  from: PredefinedRole,
  to: PredefinedRole,
  rows: readonly Row[],
  bound: Bound,
): RoleChange | undefined {
  if (!from.rules || !to.rules) return undefined;
  return {
    gained: difference(from, to, rows, bound),
    lost: difference(to, from, rows, bound),
    covers: { old: covers(to.rules, from.rules).covers, new: covers(from.rules, to.rules).covers },
  };
}

/** What `more` allows and `less` does not. */
function difference(
  less: PredefinedRole,
  more: PredefinedRole,
  rows: readonly Row[],
  bound: Bound,
): Difference {
  const ofLess = createRoleAnswerer(less, bound);
  const ofMore = createRoleAnswerer(more, bound);
  const tasks: TaskRow[] = [];
  const resources: { row: ResourceRow; needs: RbacNeed[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'task') {
      const isWhole = (answer: typeof ofLess) => answerNeeds(answer, row.needs).verdict === 'yes';
      if (isWhole(ofMore) && !isWhole(ofLess)) tasks.push(row);
    } else {
      const needs = row.needs.filter(
        (need) => ofMore(need).kind === 'allowed' && ofLess(need).kind !== 'allowed',
      );
      if (needs.length > 0) resources.push({ row, needs });
    }
  }
  return { tasks, resources };
}
