/** What a check refuses, as the facts of denials: whatever answers a pasted refusal answers these too. */
import { kubernetesPrincipal } from '../diagnose/principal.ts';
import type { RamRefusal, RbacRefusal, Refusal } from '../diagnose/refusal.ts';
import type { Answer, Check } from './check.ts';
import type { Principal } from './principal.ts';
import type { PolicyLayer, RamAnswer } from './ram-gate.ts';
import type { RbacAnswer } from './rbac-gate.ts';

/** RAM's names for the kinds of policies, where they are not the identity's own (`AccessDeniedDetail`). */
const POLICY_TYPES: Readonly<Partial<Record<PolicyLayer, string>>> = {
  control: 'ControlPolicy',
  session: 'SessionPolicy',
};

/** A request that is shut, and which one of the check it is. */
export interface RefusedRequest {
  /** Its position among the answers. */
  readonly answer: number;
  readonly refusal: Refusal;
}

/**
 * The requests that are shut, in their order. Those that nobody can tell of are none. Never fails.
 * @param who who asked: the gates do not repeat it.
 */
export function refusedIn({ answers }: Check, who: Principal): readonly RefusedRequest[] {
  return answers.flatMap((answer, index) => {
    const refusal = answer.verdict === 'shut' ? refusalIn(answer, who) : undefined;
    return refusal ? [{ answer: index, refusal }] : [];
  });
}

function refusalIn(answer: Answer, who: Principal): Refusal | undefined {
  switch (answer.kind) {
    case 'ram':
      return ramRefusal(answer, who);
    case 'rbac':
      return rbacRefusal(answer);
    case 'role':
      // ACK's look at the role is never more than unknown here.
      return undefined;
  }
}

/** RAM knows a RAM user or role by the same digits; other principals of the cluster mean nothing to it. */
function ramRefusal({ action, resource, layers }: RamAnswer, { user, identity }: Principal): RamRefusal {
  const shut = layers.filter(({ verdict }) => verdict === 'shut');
  const denied = shut.find(({ decision }) => decision.verdict === 'explicit-deny');
  const policyType = POLICY_TYPES[(denied ?? shut[0])?.layer ?? 'identity'];
  return {
    gate: 'ram',
    action,
    resource,
    deny: denied ? 'explicit' : 'implicit',
    ...(policyType !== undefined && { policyType }),
    ...(identity?.kind === 'ram' && { principal: { kind: 'ram-identity', id: user } }),
  };
}

function rbacRefusal({ request }: RbacAnswer): RbacRefusal {
  const { user, verb, apiGroup = '', resource, subresource, name, namespace, path } = request;
  const principal = kubernetesPrincipal(user);
  if (path !== undefined) return { gate: 'rbac', principal, verb, path, scope: 'path' };
  return {
    gate: 'rbac',
    principal,
    verb,
    apiGroup,
    ...(resource !== undefined && { resource }),
    ...(subresource !== undefined && { subresource }),
    ...(name !== undefined && { name }),
    ...(namespace !== undefined && { namespace }),
    scope: namespace === undefined ? 'cluster' : 'namespace',
  };
}
