import { never } from '../lib/never.ts';
import type { ConditionMiss } from './condition.ts';
import type { Caveat, Miss, RamDecision, StatementPart, StatementRef } from './decision.ts';

/** One reason of a decision; wording turns it into a sentence. */
export type Reason =
  | ({
      readonly code: 'allowed' | 'denied' | 'allow-overruled' | 'action-missed' | 'resource-missed';
    } & StatementRef)
  | ({ readonly code: 'condition-missed' | 'needs-key' } & StatementRef & Omit<ConditionMiss, 'what'>)
  | { readonly code: 'no-statement' | 'nothing-matches' }
  | { readonly code: Caveat };

/**
 * Why a decision is as it is, most important first: the statements that gave it, or what the nearest Allow missed, then
 * what stands beside it. Never empty.
 */
export function explain(decision: RamDecision): readonly Reason[] {
  return [...mainReasons(decision), ...decision.caveats.map((code): Reason => ({ code }))];
}

function mainReasons({ verdict, statements }: RamDecision): readonly Reason[] {
  const those = (part: StatementPart['part']) => statements.filter((each) => each.part === part);
  switch (verdict) {
    case 'allow':
      return those('decisive').map((each) => ({ code: 'allowed', ...refOf(each) }));
    case 'explicit-deny':
      return [
        ...those('decisive').map((each): Reason => ({ code: 'denied', ...refOf(each) })),
        ...those('matched').map((each): Reason => ({ code: 'allow-overruled', ...refOf(each) })),
      ];
    case 'unknown':
      return those('decisive').flatMap(reasonsOf);
    case 'implicit-deny': {
      if (statements.length === 0) return [{ code: 'no-statement' }];
      const nearest = those('nearest').flatMap(reasonsOf);
      return nearest.length > 0 ? nearest : [{ code: 'nothing-matches' }];
    }
    default:
      return never(verdict);
  }
}

function refOf({ policy, statement }: StatementPart): StatementRef {
  return { policy, statement };
}

function reasonsOf(each: StatementPart): readonly Reason[] {
  return each.misses.flatMap((miss) => reasonOf(miss, refOf(each)) ?? []);
}

function reasonOf(miss: Miss, ref: StatementRef): Reason | undefined {
  switch (miss.what) {
    case 'action':
      return { code: 'action-missed', ...ref };
    case 'resource':
      return { code: 'resource-missed', ...ref };
    case 'condition': {
      const { operator, key, why } = miss;
      return { code: why === 'no-context' ? 'needs-key' : 'condition-missed', ...ref, operator, key, why };
    }
    case 'form':
    case 'principal':
      return undefined;
    default:
      return never(miss);
  }
}
