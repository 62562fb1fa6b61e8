import type { RbacNeed } from '../capability/capability.ts';
import { covers } from '../rbac/covers.ts';
import { createRoleAnswerer } from './answer.ts';
import type { PredefinedRole } from './role.ts';

/**
 * Orders roles by what they grant, the smallest first. A role is smaller than another if the other's rules cover its own
 * (`covers`, Kubernetes' escalation check) and not the other way round. Among the roles that have no smaller one left, the
 * one with fewer grants comes first: of `requests`, those it allows when bound in the whole cluster. Roles that are equal
 * in this too keep their order. Never fails.
 * @param roles those without published rules cannot be weighed and are left out.
 */
export function smallestFirst(
  roles: readonly PredefinedRole[],
  requests: readonly RbacNeed[],
): PredefinedRole[] {
  const weighed = roles
    .flatMap((role) => (role.rules ? [{ role, rules: role.rules, grants: countGrants(role, requests) }] : []))
    .sort((a, b) => a.grants - b.grants);
  const isSmaller = (a: Weighed, b: Weighed) =>
    covers(b.rules, a.rules).covers && !covers(a.rules, b.rules).covers;
  const ordered: PredefinedRole[] = [];
  while (weighed.length > 0) {
    // Being smaller is transitive and never mutual, so there is always a role without a smaller one.
    const at = weighed.findIndex((each) => !weighed.some((other) => isSmaller(other, each)));
    const [next] = weighed.splice(Math.max(at, 0), 1);
    if (next) ordered.push(next.role);
  }
  return ordered;
}

interface Weighed {
  readonly rules: NonNullable<PredefinedRole['rules']>;
}

function countGrants(role: PredefinedRole, requests: readonly RbacNeed[]): number {
  const answer = createRoleAnswerer(role, 'cluster');
  return requests.filter((need) => answer(need).kind === 'allowed').length;
}
