import { matches } from '../lib/wildcard.ts';
import { contains, toBlock } from './address.ts';
import { compareDecimals } from './decimal.ts';
import { toInstant } from './instant.ts';

export type ValueType = 'string' | 'number' | 'date' | 'boolean' | 'address';

export interface Operator {
  readonly type: ValueType;
  /** A `…Not…` operator: holds when no value fits (RAM-E33). */
  readonly negated: boolean;
  /** Whether a value of the request fits one of the policy. Values of another type never do (RAM-E50). */
  readonly fits: (wanted: string, given: string) => boolean;
  /** The set prefix, which says how several values of the request count (RAM-E52, RAM-E53). */
  readonly set?: 'all' | 'any';
}

type Fits = Operator['fits'];

const same: Fits = (wanted, given) => wanted === given;
const sameIgnoringCase: Fits = (wanted, given) => wanted.toLowerCase() === given.toLowerCase();
const like: Fits = (wanted, given) => matches(wanted, given);
const sameBoolean: Fits = (wanted, given) => isBoolean(wanted) && sameIgnoringCase(wanted, given);

function inBlock(wanted: string, given: string): boolean {
  const block = toBlock(wanted);
  const address = toBlock(given);
  return block !== undefined && address !== undefined && contains(block, address);
}

/** Whether the text is a value of `Bool`, in any case (RAM-E47). */
export function isBoolean(text: string): boolean {
  return /^(true|false)$/i.test(text);
}

function compareInstants(a: string, b: string): number | undefined {
  const left = toInstant(a);
  const right = toInstant(b);
  return left && right && left.seconds - right.seconds;
}

type Compare = (given: string, wanted: string) => number | undefined;

function ordered(type: ValueType, prefix: string, compare: Compare): [string, Operator][] {
  const when = (accepts: (order: number) => boolean, negated = false): Operator => ({
    type,
    negated,
    fits: (wanted, given) => {
      const order = compare(given, wanted);
      return order !== undefined && accepts(order);
    },
  });
  return [
    [`${prefix}Equals`, when((order) => order === 0)],
    [`${prefix}NotEquals`, when((order) => order === 0, true)],
    [`${prefix}LessThan`, when((order) => order < 0)],
    [`${prefix}LessThanEquals`, when((order) => order <= 0)],
    [`${prefix}GreaterThan`, when((order) => order > 0)],
    [`${prefix}GreaterThanEquals`, when((order) => order >= 0)],
  ];
}

function pair(type: ValueType, name: string, opposite: string, fits: Fits): [string, Operator][] {
  return [
    [name, { type, negated: false, fits }],
    [opposite, { type, negated: true, fits }],
  ];
}

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...pair('string', 'StringEquals', 'StringNotEquals', same),
  ...pair('string', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', sameIgnoringCase),
  ...pair('string', 'StringLike', 'StringNotLike', like),
  ...ordered('number', 'Numeric', compareDecimals),
  ...ordered('date', 'Date', compareInstants),
  ['Bool', { type: 'boolean', negated: false, fits: sameBoolean }],
  ...pair('address', 'IpAddress', 'NotIpAddress', inBlock),
]);

export const operatorNames: readonly string[] = [...operators.keys()];

/** The operator of that exact name, with or without a set prefix; undefined for a name RAM does not know (RAM-E49). */
export function findOperator(name: string): Operator | undefined {
  const [, set, base = name] = /^(ForAllValues|ForAnyValue):(.*)$/.exec(name) ?? [];
  const operator = operators.get(base);
  return operator && set ? { ...operator, set: set === 'ForAllValues' ? 'all' : 'any' } : operator;
}
