import { matches } from '../lib/wildcard.ts';
import type { ActionInfo } from './action.ts';
import { evaluate } from './evaluate.ts';
import type { Policy, Statement } from './policy.ts';

/** An action that a policy allows on something. */
export interface AllowedAction<A extends ActionInfo> {
  readonly action: A;
  /** What it is allowed on, as the policy writes it. */
  readonly resources: readonly string[];
  /** What it may be allowed on, as conditions decide. */
  readonly conditional: readonly string[];
  /** A Deny takes away some of it. */
  readonly reduced: boolean;
}

/**
 * The actions of a list that a policy allows, by asking `evaluate` for each of them on each resource that an Allow
 * names for it. Account-level actions are asked for on `*`, all that ever answers them (RAM-E22).
 */
export function allowedActions<A extends ActionInfo>(
  policy: Policy,
  actions: readonly A[],
): readonly AllowedAction<A>[] {
  return actions.flatMap((action) => {
    const about = policy.statements.filter((statement) => reaches(statement, action.name));
    const named = about.flatMap(({ effect, resource = [] }) => (effect === 'Allow' ? resource : []));
    const asked = action.scope === 'account' && named.length > 0 ? ['*'] : [...new Set(named)];
    const verdicts = asked.map((resource) => ({
      resource,
      verdict: verdictOn(about, action.name, resource),
    }));
    const those = (wanted: string) =>
      verdicts.flatMap(({ resource, verdict }) => (verdict === wanted ? [resource] : []));
    const [resources, conditional] = [those('allow'), those('unknown')];
    if (resources.length + conditional.length === 0) return [];
    return [{ action, resources, conditional, reduced: about.some(({ effect }) => effect === 'Deny') }];
  });
}

function verdictOn(statements: readonly Statement[], action: string, resource: string) {
  return evaluate([{ statements }], { action, resource }).verdict;
}

function reaches({ action, notAction }: Statement, name: string): boolean {
  const fits = (pattern: string) => matches(pattern, name, true);
  return notAction ? !notAction.some(fits) : (action?.some(fits) ?? false);
}
