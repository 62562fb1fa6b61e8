/**
 * The nearest misses of a refused request (RBAC-A43): rules that would have allowed it but for a little. Kubernetes
 * itself says nothing of the kind; this is how far a fix has to go.
 */
import { type Lack, type Question, ruleAllows, ruleLacks } from './match.ts';
import type { RuleLists } from './read.ts';
import {
  type BindingId,
  type Held,
  inScope,
  isRole,
  type ResolvedBinding,
  type ResolvedRole,
  type Resolver,
  type RoleId,
} from './resolver.ts';
import type { Rule, Subject } from './types.ts';

export interface Miss {
  readonly rule: Rule;
  readonly ruleIndex: number;
  readonly role: RoleId;
  readonly binding: BindingId;
  /** The subject that binds the user; absent if the binding binds others only. */
  readonly subject?: Subject;
  readonly lacks: readonly Lack[];
}

/** How far each lack is from a fix. One's own rule for the wrong verb is nearer than somebody else's right one. */
const DISTANCE: Readonly<Record<Lack, number>> = {
  name: 2,
  verb: 2,
  subresource: 3,
  namespace: 4,
  apiGroup: 5,
  subject: 6,
  path: 7,
  resource: 7,
};

const SHOWN = 10;

/**
 * The nearest misses, nearest first, at most ten. A rule that the user holds counts whatever it lacks, one of a binding
 * in another namespace too; a rule that others hold counts only if nothing but the subject is lacking.
 */
export function nearestMisses(
  resolver: Resolver,
  held: readonly Held[],
  question: Question,
): readonly Miss[] {
  const nearest = new Nearest();
  const ofRole = new Map<ResolvedRole, readonly RuleMiss[]>();
  for (const { binding, subject } of held) {
    if (!isRole(binding.role)) continue;
    const misses = ofRole.get(binding.role) ?? ruleMisses(binding.role, question);
    ofRole.set(binding.role, misses);
    const elsewhere = !inScope(binding.scope, question.namespace);
    for (const miss of misses)
      nearest.offer(miss, binding.role, binding, subject, elsewhere ? ['namespace'] : []);
  }
  const own = new Set(held.map(({ binding }) => binding));
  for (const role of resolver.rolesIn(question.namespace)) {
    if (role.bindings.length === 0) continue;
    const allowing = role.rules.flatMap((rule, index) =>
      ruleAllows(rule, question) ? [{ rule, index, lacks: [] }] : [],
    );
    if (allowing.length === 0) continue;
    for (const binding of othersBindings(role, own, question.namespace)) {
      for (const miss of allowing) nearest.offer(miss, role, binding, undefined, ['subject']);
    }
  }
  return nearest.misses();
}

/** The first bindings of a role that count here and bind others only; more than are shown would be of no use. */
function othersBindings(
  role: ResolvedRole,
  own: ReadonlySet<ResolvedBinding>,
  namespace: string,
): readonly ResolvedBinding[] {
  const found: ResolvedBinding[] = [];
  for (const binding of role.bindings) {
    if (found.length === SHOWN) break;
    if (inScope(binding.scope, namespace) && !own.has(binding)) found.push(binding);
  }
  return found;
}

interface RuleMiss {
  readonly rule: RuleLists;
  readonly index: number;
  readonly lacks: readonly Lack[];
}

/** What each rule of a role lacks. One that has neither the verb nor the resource or path asked for is no near miss. */
function ruleMisses(role: ResolvedRole, question: Question): readonly RuleMiss[] {
  return role.rules.flatMap((rule, index) => {
    const lacks = ruleLacks(rule, question);
    const far = lacks.includes('verb') && (lacks.includes('resource') || lacks.includes('path'));
    return far || !isFor(rule, question) ? [] : [{ rule, index, lacks }];
  });
}

/** Whether a rule is meant for such requests at all: one for URLs is no miss where a resource is asked, nor the reverse. */
function isFor(rule: RuleLists, question: Question): boolean {
  if (rule.verbs.length === 0) return false;
  return question.isResource
    ? rule.resources.length > 0 || rule.apiGroups.length > 0
    : rule.nonResourceURLs.length > 0;
}

/** Keeps the nearest few of any number of misses. */
class Nearest {
  readonly #kept: { readonly distance: number; readonly order: number; readonly miss: Miss }[] = [];

  offer(
    found: RuleMiss,
    role: ResolvedRole,
    binding: ResolvedBinding,
    subject: Subject | undefined,
    also: readonly Lack[],
  ): void {
    const lacks = [...also, ...found.lacks];
    const distance = lacks.reduce((sum, lack) => sum + DISTANCE[lack], 0);
    const order = binding.order;
    const at =
      this.#kept.findLastIndex(
        (k) => k.distance < distance || (k.distance === distance && k.order <= order),
      ) + 1;
    if (at >= SHOWN) return;
    const { source } = found.rule;
    const miss = { rule: source, ruleIndex: found.index, role: role.id, binding: binding.id, lacks };
    this.#kept.splice(at, 0, { distance, order, miss: subject === undefined ? miss : { ...miss, subject } });
    this.#kept.length = Math.min(this.#kept.length, SHOWN);
  }

  misses(): readonly Miss[] {
    return this.#kept.map(({ miss }) => miss);
  }
}
