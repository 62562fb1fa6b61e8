import type { Condition, Json, Member, Policy, Statement } from './policy.ts';
import { statementElements } from './policy.ts';

/**
 * The policy as JSON in its one canonical form: elements in the order of the documentation, a list of one as a single
 * value, two spaces of indent, values in the order they have. What `parse` kept as unknown comes after, unchanged;
 * overridden repetitions come before, so that they stay overridden. `parse` reads the same policy back.
 */
export function print(policy: Policy): string {
  return write(policyJson(policy), '\n');
}

/** The same without a blank, for the length limit. */
export function printMinified(policy: Policy): string {
  return write(policyJson(policy), undefined);
}

function policyJson(policy: Policy): Json {
  const known = new Set(['Version', 'Statement']);
  const { before, after } = split(policy.extra, known);
  return {
    members: [
      ...before,
      ...element('Version', policy.version),
      { key: 'Statement', value: { items: policy.statements.map(statementJson) } },
      ...after,
    ],
  };
}

function statementJson(statement: Statement): Json {
  const { before, after } = split(statement.extra, new Set<string>(statementElements));
  return {
    members: [
      ...before,
      ...element('Effect', statement.effect),
      ...element('Action', statement.action && list(statement.action)),
      ...element('NotAction', statement.notAction && list(statement.notAction)),
      ...element('Resource', statement.resource && list(statement.resource)),
      ...element('Condition', statement.condition && conditionJson(statement.condition)),
      ...after,
    ],
  };
}

function conditionJson(condition: Condition): Json {
  return {
    members: condition.map(({ operator, keys }) => ({
      key: operator,
      value: { members: keys.map(({ key, values }) => ({ key, value: list(values) })) },
    })),
  };
}

function split(extra: readonly Member[] = [], known: ReadonlySet<string>) {
  return {
    before: extra.filter(({ key }) => known.has(key)),
    after: extra.filter(({ key }) => !known.has(key)),
  };
}

function element(key: string, value: Json | undefined): Member[] {
  return value === undefined ? [] : [{ key, value }];
}

function list(values: readonly string[]): Json {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : { items: values };
}

/** `line` is the line break with the indent so far, or undefined for no white space at all. */
function write(value: Json, line: string | undefined): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if ('number' in value) return value.number;
  const inner = line === undefined ? undefined : `${line}  `;
  const colon = line === undefined ? ':' : ': ';
  const [open, close, parts] =
    'items' in value
      ? ['[', ']', value.items.map((item) => write(item, inner))]
      : ['{', '}', value.members.map((each) => JSON.stringify(each.key) + colon + write(each.value, inner))];
  if (parts.length === 0) return open + close;
  return open + (inner ?? '') + parts.join(`,${inner ?? ''}`) + (line ?? '') + close;
}
