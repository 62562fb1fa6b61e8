/** The remedy for a refusal of RBAC. */
import type { RbacDenial } from '../../diagnose/denial.ts';
import type { Rule } from '../../rbac/types.ts';
import { coveringRoles } from '../../role/covering.ts';
import type { PredefinedRole } from '../../role/role.ts';
import { type Given, PLACEHOLDERS, type RemedyFacts } from '../facts.ts';
import { type Asked, ruleOf } from '../proof.ts';
import type { Caution, Grant, MissingFact, NoGrant, RoleGrant, UnresolvedRole } from '../remedy.ts';
import { taskOfCode, tasksOf } from '../task.ts';
import { escalationNeed } from './escalation.ts';
import { documentedRoleGrant, type Need, restoreGrant, roleGrant, ruleGrant } from './grants.ts';
import { askerOf, type Holder, holderOf } from './holder.ts';
import { type Question, questionOf, withValidNamespace } from './request.ts';

export interface RbacAnswer {
  readonly grants: readonly Grant[];
  readonly none?: NoGrant;
}

/** The grants for a refused request, or why there are none (REM-K01 to K54). Never fails. */
export function rbacRemedy(
  told: RbacDenial,
  facts: RemedyFacts,
  given: Given,
  unresolved: readonly UnresolvedRole[],
): RbacAnswer {
  const denial = withValidNamespace(told);
  const answer = holderOf(denial.principal, given);
  if ('none' in answer) return { grants: [], none: answer.none };
  const { holder, cautions } = answer;
  if (denial.missingRules && denial.missingRules.length > 0) {
    return { grants: escalationGrants(denial, holder, cautions, facts, given) };
  }
  const asked = questionOf(denial, facts.resources, given);
  const byCode = codeRoles(denial, holder, cautions, facts, given);
  if ('missing' in asked) {
    if (byCode.length > 0) return { grants: byCode };
    return {
      grants: [],
      none: isOwnerReference(denial) ? { why: 'owner-unknown' } : missing(denial, asked.missing),
    };
  }
  const { question } = asked;
  if (question.verb === 'impersonate' && question.name === 'system:masters') {
    return { grants: [], none: { why: 'masters' } };
  }
  const need = needOf(question, holder, [...cautions, ...asked.cautions], facts, given);
  return { grants: requestGrants(denial, need, question, facts, unresolved, byCode) };
}

function needOf(
  question: Question,
  holder: Holder,
  cautions: readonly Caution[],
  facts: RemedyFacts,
  given: Given,
): Need {
  return {
    holder,
    asked: [{ gate: 'rbac', request: { ...askerOf(holder), ...question } } satisfies Asked],
    ...(question.namespace !== undefined && { namespace: question.namespace }),
    catalogue: facts.resources,
    given,
    cautions,
  };
}

/** A role to make again, then exactly what was asked, then predefined roles. Where ACK looks at the role, roles go first. */
function requestGrants(
  denial: RbacDenial,
  need: Need,
  question: Question,
  facts: RemedyFacts,
  unresolved: readonly UnresolvedRole[],
  byCode: readonly RoleGrant[],
): readonly Grant[] {
  const rule =
    question.path === undefined
      ? ruleOf({ user: '', ...question })
      : { verbs: [question.verb], nonResourceURLs: [question.path] };
  const restored = unresolved.flatMap(({ role }) => {
    const known = facts.roles.find(({ id }) => id === role);
    return (known && restoreGrant(need, known)) ?? [];
  });
  const checksRole: Need =
    byCode.length > 0 ? { ...need, cautions: [...need.cautions, 'console-checks-role'] } : need;
  const exact = ruleGrant(checksRole, nameFor(question), [rule]);
  const covering = coveringGrants(need, [rule], facts.roles);
  const named = new Set(byCode.map(({ role }) => role.id));
  const listed = new Set([...named, ...covering.map(({ role }) => role.id)]);
  return [
    ...restored,
    ...covering.filter(({ role }) => named.has(role.id)),
    exact,
    ...covering.filter(({ role }) => !named.has(role.id)),
    ...byCode.filter(({ role }) => !covering.some((each) => each.role.id === role.id)),
    ...unpublished(denial, need, facts).filter(({ role }) => !listed.has(role.id)),
  ];
}

/** The predefined roles that cover the rules, the smallest first. */
function coveringGrants(
  need: Need,
  rules: readonly Rule[],
  roles: readonly PredefinedRole[],
): readonly RoleGrant[] {
  const place = need.namespace === undefined ? 'cluster' : 'namespace';
  return coveringRoles(rules, place, offered(roles, need.holder))
    .filter(({ lacks }) => lacks.length === 0)
    .map((covering) => roleGrant(need, covering))
    .sort((a, b) => weightOf(a) - weightOf(b));
}

/** What a role opens besides counts more than how long its list of rules is, which has put the roles in order before. */
function weightOf({ proof, beyond }: RoleGrant): number {
  const opened = proof.canaries.filter(({ verdict }) => verdict === 'opened').length;
  return opened + (beyond?.isEverything ? 100 : 0);
}

/** ACK grants its roles to RAM identities; others are bound to Kubernetes' own, which no upgrade of ACK changes. */
function offered(roles: readonly PredefinedRole[], holder: Holder): readonly PredefinedRole[] {
  return holder.kind === 'ram' ? roles : roles.filter(({ custom }) => custom);
}

/** Roles without published rules that official pages name for a task in which the request is made. */
function unpublished(denial: RbacDenial, need: Need, facts: RemedyFacts): readonly RoleGrant[] {
  if (need.holder.kind !== 'ram') return [];
  const named = tasksOf(denial, facts.capabilities).flatMap(({ capability }) => capability.documentedRoles);
  const ids = new Set(named.map(({ id }) => id));
  return facts.roles
    .filter(({ id, rules }) => rules === undefined && ids.has(id))
    .map((role) =>
      documentedRoleGrant(role, need.holder, need.namespace, {
        cautions: need.cautions,
        leavesOut: ['cluster-version'],
      }),
    );
}

/**
 * The roles that official pages name for the code, or for the entry where there is no code. One of ACK's own that is granted
 * for namespaces is granted for one: that is enough for the code, and the least.
 */
function codeRoles(
  denial: RbacDenial,
  holder: Holder,
  cautions: readonly Caution[],
  facts: RemedyFacts,
  given: Given,
): readonly RoleGrant[] {
  const task = taskOfCode(
    denial.code,
    denial.verb === undefined ? given.entry : undefined,
    facts.capabilities,
  );
  if (task === undefined || holder.kind !== 'ram') return [];
  const inside = denial.namespace ?? given.namespace ?? PLACEHOLDERS.namespace;
  return task.documentedRoles.flatMap(({ id }) => {
    const role = facts.roles.find((each) => each.id === id);
    if (role === undefined) return [];
    const namespace = !role.custom && role.scopes.includes('namespace') ? inside : undefined;
    return [
      documentedRoleGrant(role, holder, namespace, {
        cautions,
        leavesOut: ['console-check', 'cluster-version'],
      }),
    ];
  });
}

function escalationGrants(
  denial: RbacDenial,
  holder: Holder,
  cautions: readonly Caution[],
  facts: RemedyFacts,
  given: Given,
): readonly Grant[] {
  const { namespace, rules } = escalationNeed(denial, given);
  const asked: Asked = {
    gate: 'rbac',
    rules,
    user: askerOf(holder).user,
    ...(namespace !== undefined && { namespace }),
  };
  const need: Need = {
    holder,
    asked: [asked],
    ...(namespace !== undefined && { namespace }),
    catalogue: facts.resources,
    given,
    cautions: [...cautions, 'may-hand-on'],
  };
  const exact = ruleGrant(need, `grant-${denial.name ?? 'role'}`, rules);
  return [exact, ...coveringGrants(need, rules, facts.roles)];
}

/** What the admission plug-in for owner references refuses has an object and no verb. */
function isOwnerReference({ verb, resource, code, path }: RbacDenial): boolean {
  return verb === undefined && code === undefined && path === undefined && resource !== undefined;
}

/** A code of the console that no task has; `APISERVER_403` never had one, it is an envelope. */
function missing({ code }: RbacDenial, facts: readonly MissingFact[]): NoGrant {
  const isOwn = code !== undefined && !/^apiserver/i.test(code);
  return { why: 'missing-facts', facts: isOwn ? ['code-without-roles', ...facts] : facts };
}

/** `create-pods-exec`, `get-metrics`. */
function nameFor({ verb, resource, subresource, name, path }: Question): string {
  return [verb, resource, subresource, name, path].filter(Boolean).join('-');
}
