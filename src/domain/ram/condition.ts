import { findOperator, type Operator } from './operators.ts';
import type { Condition } from './policy.ts';

type ContextValue = string | number | boolean | readonly (string | number | boolean)[];

/** The condition keys a request carries. Where one is given it is complete: a key that is not in it is absent. */
export type Context = Readonly<Record<string, ContextValue>>;

export interface ConditionMiss {
  readonly what: 'condition';
  readonly operator: string;
  readonly key: string;
  /** `no-context`: the request says nothing about keys, so it cannot be known. */
  readonly why: 'different' | 'absent' | 'operator' | 'no-context';
}

export interface ConditionJudgement {
  readonly outcome: 'holds' | 'fails' | 'waits';
  /** What fails, or what is waited for. */
  readonly misses: readonly ConditionMiss[];
  /** A negated operator held because the key is absent (RAM-E35). */
  readonly absentNegated: boolean;
}

type Answer = 'holds' | 'holds-absent' | ConditionMiss['why'];

/** Whether a condition holds for a context (RAM-E30 to RAM-E53); without one it may have to wait for its keys. */
export function judge(condition: Condition | undefined, context: Context | undefined): ConditionJudgement {
  const misses: ConditionMiss[] = [];
  let absentNegated = false;
  for (const { operator: name, keys } of lastOf(condition ?? [], (block) => block.operator)) {
    const operator = findOperator(name);
    for (const { key, values } of lastOf(keys, (each) => each.key)) {
      const answer = operator ? ask(operator, values, valuesOf(context, key)) : 'operator';
      if (answer === 'holds-absent') absentNegated = true;
      else if (answer !== 'holds') misses.push({ what: 'condition', operator: name, key, why: answer });
    }
  }
  const failures = misses.filter(({ why }) => why !== 'no-context');
  if (failures.length > 0) return { outcome: 'fails', misses: failures, absentNegated };
  return { outcome: misses.length > 0 ? 'waits' : 'holds', misses, absentNegated };
}

/** Whether an operator or a key of an operator is given twice (RAM-E57). */
export function hasRepetition(condition: Condition): boolean {
  return (
    repeats(condition, (block) => block.operator) ||
    condition.some(({ keys }) => repeats(keys, (each) => each.key))
  );
}

function repeats<T>(items: readonly T[], name: (item: T) => string): boolean {
  return lastOf(items, name).length < items.length;
}

function lastOf<T>(items: readonly T[], name: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const last = new Map(items.map((item) => [name(item), item]));
  return items.filter((item) => last.get(name(item)) === item);
}

/** Undefined without a context; an absent key has no values. */
function valuesOf(context: Context | undefined, key: string): readonly string[] | undefined {
  if (!context) return undefined;
  const value = Object.hasOwn(context, key) ? context[key] : undefined;
  if (value === undefined || value === null) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}

function ask(operator: Operator, wanted: readonly string[], given: readonly string[] | undefined): Answer {
  const { negated, set } = operator;
  if (!set && wanted.length === 0) return negated ? 'holds' : 'different';
  if (!given) return 'no-context';
  if (given.length === 0) {
    if (set === 'all') return 'holds';
    return negated && !set ? 'holds-absent' : 'absent';
  }
  const fits = (value: string) => wanted.some((each) => operator.fits(each, value)) !== negated;
  const all = set === 'all' || (!set && negated);
  return (all ? given.every(fits) : given.some(fits)) ? 'holds' : 'different';
}
