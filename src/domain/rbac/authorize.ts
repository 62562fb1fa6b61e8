import { type Question, readRequest, ruleAllows } from './match.ts';
import { type Miss, nearestMisses } from './misses.ts';
import {
  type BindingId,
  createResolver,
  type Held,
  inScope,
  isRole,
  type RoleId,
  type Unresolved,
} from './resolver.ts';
import type { RbacObjects, RbacRequest, Rule, Subject } from './types.ts';

/** A rule that allows the request, and how the user came by it. */
export interface Grant {
  readonly rule: Rule;
  readonly ruleIndex: number;
  readonly role: RoleId;
  readonly binding: BindingId;
  /** The binding's first subject that is the user. */
  readonly subject: Subject;
  readonly subjectIndex: number;
}

export interface RbacDecision {
  readonly allowed: boolean;
  /** Every rule that allows, in Kubernetes' order; Kubernetes itself stops at the first. */
  readonly by: readonly Grant[];
  /** Why not: the nearest rules and what each lacked, nearest first. Empty when allowed. */
  readonly misses: readonly Miss[];
  /** Bindings that bind the user here but point nowhere; Kubernetes names them as the reason of a refusal. */
  readonly unresolved: readonly Unresolved[];
}

/** Answers questions about one set of objects. */
export type Authorizer = (request: RbacRequest) => RbacDecision;

/**
 * Answers one question as Kubernetes' RBAC authorizer does (`plugin/pkg/auth/authorizer/rbac/rbac.go`, RBAC-A01 to A43).
 * `objects` are taken as they stand: fill aggregated roles with `aggregate` first. Never fails: what could not be
 * decoded grants nothing. For more than one question about the same objects use `createAuthorizer`.
 */
export function authorize(objects: RbacObjects, request: RbacRequest): RbacDecision {
  return createAuthorizer(objects)(request);
}

/** `authorize` with the objects read once; a question then costs what the user's own bindings and the roles' rules cost. */
export function createAuthorizer(objects: RbacObjects): Authorizer {
  const resolver = createResolver(objects);
  return (request) => {
    const question = readRequest(request);
    const held = resolver.held(question.user, question.groups);
    const here = held.filter(({ binding }) => inScope(binding.scope, question.namespace));
    const by = here.flatMap((entry) => grants(entry, question));
    const unresolved = here.flatMap(({ binding }) => (isRole(binding.role) ? [] : [binding.role]));
    const allowed = by.length > 0;
    return { allowed, by, misses: allowed ? [] : nearestMisses(resolver, held, question), unresolved };
  };
}

function grants({ binding, subject, subjectIndex }: Held, question: Question): readonly Grant[] {
  const { role } = binding;
  if (!isRole(role)) return [];
  return role.rules.flatMap((rule, ruleIndex) =>
    ruleAllows(rule, question)
      ? [{ rule: rule.source, ruleIndex, role: role.id, binding: binding.id, subject, subjectIndex }]
      : [],
  );
}
