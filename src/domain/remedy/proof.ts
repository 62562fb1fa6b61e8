/** The proof of a grant: the request without it, with it, and what else it opens, all by the evaluators of the two gates. */
import type { RamRequest } from '../ram/decision.ts';
import { evaluate } from '../ram/evaluate.ts';
import type { Policy } from '../ram/policy.ts';
import { createAuthorizer } from '../rbac/authorize.ts';
import { covers } from '../rbac/covers.ts';
import { createResolver, inScope, isRole } from '../rbac/resolver.ts';
import type { RbacObjects, RbacRequest, Rule } from '../rbac/types.ts';
import { CANARIES, type Canary, type CanaryPlace, type Probe, probesOf } from './canaries.ts';

/** A request to one of the gates. `names`: other names of the RAM action that ask for the same. */
export type Asked =
  | { readonly gate: 'ram'; readonly request: RamRequest; readonly names?: readonly string[] }
  | { readonly gate: 'rbac'; readonly request: RbacRequest }
  /** Kubernetes' escalation check: whoever grants rules has to hold them, where they are granted. */
  | {
      readonly gate: 'rbac';
      readonly rules: readonly Rule[];
      readonly user: string;
      readonly namespace?: string;
    };

/** What somebody holds, as far as it is known. */
export interface Held {
  readonly policies: readonly Policy[];
  readonly objects: RbacObjects;
}

export const NO_OBJECTS: RbacObjects = {
  roles: [],
  clusterRoles: [],
  roleBindings: [],
  clusterRoleBindings: [],
};
export const NOTHING: Held = { policies: [], objects: NO_OBJECTS };

export interface AskedAnswer {
  readonly asked: Asked;
  /** Whether it is allowed without the grant, and with it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** `requested`: the request itself is what the canary asks for. */
export interface CanaryAnswer {
  readonly canary: Canary;
  readonly verdict: 'refused' | 'opened' | 'requested';
}

/** What a model of policies and rules cannot see. */
export const LEFT_OUT = [
  'control-policies',
  'session-policies',
  'resource-groups',
  'denies-elsewhere',
  'admission',
  'other-authorizers',
  'impersonated-rights',
  /** The role's rules on this cluster may be older or newer than the published ones. */
  'cluster-version',
  /** The request was refused by ACK itself, which looks at the role. */
  'console-check',
  'placeholders',
  'other-gate',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/**
 * `proven`: every request was refused before and is allowed after, and nothing was opened that may not be.
 * `documented`: official pages name the role for this; there is nothing that could be evaluated.
 * `failed`: such a grant is never shown.
 */
export interface Proof {
  readonly status: 'proven' | 'documented' | 'failed';
  readonly asked: readonly AskedAnswer[];
  readonly canaries: readonly CanaryAnswer[];
  readonly leavesOut: readonly LeftOut[];
}

export interface Claim {
  readonly asked: readonly Asked[];
  /** What is held without the grant: nothing but what the text shows. */
  readonly before: Held;
  readonly after: Held;
  /** Whether the grant may open nothing but what was asked. */
  readonly exact: boolean;
  readonly place: CanaryPlace;
  readonly leavesOut: readonly LeftOut[];
}

/** Evaluates a grant (REM-P01 to P06). Never fails: a claim that does not hold is `failed`. */
export function prove({ asked, before, after, exact, place, leavesOut }: Claim): Proof {
  const [allowsBefore, allowsAfter] = [evaluatorOf(before), evaluatorOf(after)];
  const answers = asked.map((each) => ({
    asked: each,
    before: allowsBefore(each),
    after: allowsAfter(each),
  }));
  const canaries = CANARIES.map((canary) => ({
    canary,
    verdict: tryCanary(canary, allowsAfter, asked, place),
  }));
  const holds =
    answers.length > 0 &&
    answers.every((answer) => !answer.before && answer.after) &&
    !(exact && canaries.some(({ verdict }) => verdict === 'opened'));
  return { status: holds ? 'proven' : 'failed', asked: answers, canaries, leavesOut };
}

/** A grant that there is nothing to evaluate about, because the rules or the request are not known. */
export function documented(leavesOut: readonly LeftOut[]): Proof {
  return { status: 'documented', asked: [], canaries: [], leavesOut };
}

/** Answers whether what is held allows a request. What is held is read once, for any number of requests. */
export function evaluatorOf({ policies, objects }: Held): (asked: Asked) => boolean {
  const authorize = createAuthorizer(objects);
  return (asked) => {
    if (asked.gate === 'ram') return evaluate(policies, asked.request).verdict === 'allow';
    if ('request' in asked) return authorize(asked.request).allowed;
    return covers(rulesOf(objects, asked.user, asked.namespace ?? ''), asked.rules).covers;
  };
}

/** The rules that a user holds in a namespace (`""`: everywhere), as Kubernetes' rule resolver finds them. */
function rulesOf(objects: RbacObjects, user: string, namespace: string): readonly Rule[] {
  return createResolver(objects)
    .held(user, [])
    .filter(({ binding }) => inScope(binding.scope, namespace))
    .flatMap(({ binding: { role } }) => (isRole(role) ? role.rules.map(({ source }) => source) : []));
}

function tryCanary(
  canary: Canary,
  isAllowed: (asked: Asked) => boolean,
  asked: readonly Asked[],
  place: CanaryPlace,
): CanaryAnswer['verdict'] {
  const open = probesOf(canary, place).filter(isAllowed);
  if (open.length === 0) return 'refused';
  return open.every((probe) => asked.some((each) => isWithin(probe, each))) ? 'requested' : 'opened';
}

/** Whether a probe asks for no more than what was asked. */
function isWithin(probe: Probe, asked: Asked): boolean {
  if (probe.gate === 'ram') {
    if (asked.gate !== 'ram') return false;
    const names = [asked.request.action, ...(asked.names ?? [])];
    return names.some((name) => name.toLowerCase() === probe.request.action.toLowerCase());
  }
  if (asked.gate === 'ram') return false;
  if ('request' in asked) return isSameRequest(probe.request, asked.request);
  return covers(asked.rules, [ruleOf(probe.request)]).covers;
}

function isSameRequest(probe: RbacRequest, { verb, ...asked }: RbacRequest): boolean {
  return (
    probe.verb === verb &&
    (probe.apiGroup ?? '') === (asked.apiGroup ?? '') &&
    probe.resource === asked.resource &&
    probe.subresource === asked.subresource &&
    (asked.namespace === undefined || probe.namespace === asked.namespace) &&
    (asked.name === undefined || probe.name === asked.name)
  );
}

/** The rule that allows a request for a resource and nothing else. */
export function ruleOf({ verb, apiGroup = '', resource = '', subresource, name }: RbacRequest): Rule {
  const entry = subresource === undefined ? resource : `${resource}/${subresource}`;
  return {
    apiGroups: [apiGroup],
    resources: [entry],
    verbs: [verb],
    ...(name !== undefined && { resourceNames: [name] }),
  };
}
