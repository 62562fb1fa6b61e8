import { covers } from '../rbac/covers.ts';
import type { Rule } from '../rbac/types.ts';
import type { PredefinedRole } from './role.ts';

/** A predefined role measured against rules that somebody wants to grant. */
export interface Covering {
  readonly role: PredefinedRole;
  /** What it lacks of the rules, spelled out; empty where the role would do. */
  readonly lacks: readonly Rule[];
  /** What it grants besides, spelled out. A star counts as one, so `isEverything` says more than the number. */
  readonly extra: readonly Rule[];
  /** Every verb on every resource. */
  readonly isEverything: boolean;
  /** Whether ACK grants it no narrower than for a whole cluster, though the rules are for one namespace. */
  readonly isWider: boolean;
}

const EVERYTHING: Rule = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };

/**
 * The predefined roles that cover the rules, by Kubernetes' own escalation check: least privilege first. Behind them the
 * one that comes nearest, if none covers them. Roles whose rules were never published cannot be measured and are left out.
 * @param place where the rules are bound.
 */
export function coveringRoles(
  rules: readonly Rule[],
  place: 'namespace' | 'cluster',
  roles: readonly PredefinedRole[],
): readonly Covering[] {
  const published = roles.flatMap((role) => {
    const own = role.rules;
    if (own === undefined || !canBeBound(role, place)) return [];
    return [{ role, own, lacks: covers(own, rules).uncovered }];
  });
  const least = Math.min(...published.map(({ lacks }) => lacks.length));
  const nearest = published
    .filter(({ lacks }) => lacks.length === least)
    .map(
      ({ role, own, lacks }): Covering => ({
        role,
        lacks,
        extra: covers(rules, own).uncovered,
        isEverything: covers(own, [EVERYTHING]).covers,
        isWider: place === 'namespace' && !role.scopes.includes('namespace'),
      }),
    )
    .sort(byPrivilege);
  return least === 0 ? nearest : nearest.slice(0, 1);
}

function canBeBound({ scopes }: PredefinedRole, place: 'namespace' | 'cluster'): boolean {
  return place === 'namespace' || scopes.includes('cluster') || scopes.includes('all-clusters');
}

function byPrivilege(a: Covering, b: Covering): number {
  return (
    Number(a.isEverything) - Number(b.isEverything) ||
    Number(a.isWider) - Number(b.isWider) ||
    a.extra.length - b.extra.length
  );
}
