/** What a predefined role answers to a request. Every answer comes from the authorizer; none is written down. */
import type { RbacNeed } from '../capability/capability.ts';
import { createAuthorizer } from '../rbac/authorize.ts';
import type { Lack } from '../rbac/match.ts';
import { RBAC_GROUP, type RbacObjects, type Rule } from '../rbac/types.ts';
import { requestOf } from './request.ts';
import type { PredefinedRole } from './role.ts';

/** How the role is bound: by a ClusterRoleBinding, or by a RoleBinding in one namespace. */
export const BOUNDS = ['cluster', 'namespace'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A rule of the role, by its position. */
export interface RuleAt {
  readonly rule: Rule;
  readonly ruleIndex: number;
}

/** What the rules say to one request. */
export type NeedAnswer =
  | { readonly kind: 'allowed'; readonly need: RbacNeed; readonly by: RuleAt }
  | { readonly kind: 'refused'; readonly need: RbacNeed; readonly miss: Miss | undefined }
  | { readonly kind: 'not-published'; readonly need: RbacNeed };

/** The nearest rule that does not allow it, and what it lacks; `namespace`: a RoleBinding does not reach that far. */
export interface Miss extends RuleAt {
  readonly lacks: readonly Lack[];
}

/** `not-asked`: there is no request to answer, since RBAC is not asked or ACK looks at the role itself. */
export type Verdict = 'yes' | 'partly' | 'no' | 'not-published' | 'not-asked';

/** What the rules say to several requests together. */
export interface CellAnswer {
  readonly verdict: Verdict;
  /** In the order of the requests. */
  readonly answers: readonly NeedAnswer[];
}

const USER = 'somebody';
const NAMESPACE = 'team-a';

/**
 * Answers one request for a role that is bound to nothing but one user. For many requests use `createRoleAnswerer`.
 * @param bound how it is bound; a request of scope `namespace` is asked in the namespace of the binding.
 * @returns never fails: a role without published rules answers `not-published`.
 */
export function answerCell(role: PredefinedRole, need: RbacNeed, bound: Bound): NeedAnswer {
  return createRoleAnswerer(role, bound)(need);
}

/** `answerCell` with the role read once. */
export function createRoleAnswerer(role: PredefinedRole, bound: Bound): (need: RbacNeed) => NeedAnswer {
  const { rules } = role;
  if (!rules) return (need) => ({ kind: 'not-published', need });
  const authorize = createAuthorizer(boundAlone(rules, bound));
  return (need) => {
    const decision = authorize(requestOf(need, NAMESPACE, { user: USER }));
    const [grant] = decision.by;
    if (grant) return { kind: 'allowed', need, by: { rule: grant.rule, ruleIndex: grant.ruleIndex } };
    // The decision looks for its misses when they are read, and so does this.
    return {
      kind: 'refused',
      need,
      get miss() {
        const [nearest] = decision.misses;
        return nearest && { rule: nearest.rule, ruleIndex: nearest.ruleIndex, lacks: nearest.lacks };
      },
    };
  };
}

/** Answers several requests together: all allowed is `yes`, none is `no`. */
export function answerNeeds(answer: (need: RbacNeed) => NeedAnswer, needs: readonly RbacNeed[]): CellAnswer {
  const answers = needs.map(answer);
  const allowed = answers.filter(({ kind }) => kind === 'allowed').length;
  if (answers.length === 0) return { verdict: 'not-asked', answers };
  if (answers.some(({ kind }) => kind === 'not-published')) return { verdict: 'not-published', answers };
  if (allowed === answers.length) return { verdict: 'yes', answers };
  return { verdict: allowed === 0 ? 'no' : 'partly', answers };
}

/** Whether ACK grants the role this way: for one namespace, or for all that a cluster has. */
export function isOffered(role: PredefinedRole, bound: Bound): boolean {
  return bound === 'namespace'
    ? role.scopes.includes('namespace')
    : role.scopes.includes('cluster') || role.scopes.includes('all-clusters');
}

/** A cluster in which one user holds these rules and nothing else. */
function boundAlone(rules: readonly Rule[], bound: Bound): RbacObjects {
  const roleRef = { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: 'role' };
  const subjects = [{ apiGroup: RBAC_GROUP, kind: 'User', name: USER }];
  const clusterWide = bound === 'cluster';
  return {
    roles: [],
    clusterRoles: [{ metadata: { name: 'role' }, rules }],
    roleBindings: clusterWide
      ? []
      : [{ metadata: { name: 'binding', namespace: NAMESPACE }, roleRef, subjects }],
    clusterRoleBindings: clusterWide ? [{ metadata: { name: 'binding' }, roleRef, subjects }] : [],
  };
}
