/** A denial in the making: the facts of the marks that tell of it. */
import type { Span } from '../../lib/result.ts';
import type { Gate, MissingRule } from '../denial.ts';
import type { Fact, FactName, Facts, Mark } from '../shape.ts';

export interface Draft {
  readonly gate: Gate;
  readonly whole: Span;
  readonly facts: Facts;
  readonly rules?: readonly MissingRule[];
  readonly roles: readonly string[];
  readonly trusted?: boolean;
}

/** The draft that a group of marks of one gate makes. */
export function draftOf(gate: Gate, marks: readonly Mark[]): Draft {
  const rules = marks.find((mark) => mark.rules !== undefined)?.rules;
  const trusted = marks.find((mark) => mark.trusted !== undefined)?.trusted;
  return {
    gate,
    whole: wholeOf(marks),
    facts: factsOf(marks),
    roles: marks.flatMap(({ roles }) => roles ?? []),
    ...(rules ? { rules } : {}),
    ...(trusted === undefined ? {} : { trusted }),
  };
}

function wholeOf(marks: readonly Mark[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span, shape } of marks) {
    if (shape === 'service') continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The facts of all marks: the first that is certain, else the first. */
function factsOf(marks: readonly Mark[]): Facts {
  const only = marks.length === 1 ? marks[0]?.facts : undefined;
  if (only && !(only.weakCode || only.unknownCode || only.service)) return only;
  const chosen: { [name in FactName]?: Fact } = {};
  for (const { facts } of marks) {
    let name: FactName;
    for (name in facts) {
      const [before, found] = [chosen[name], facts[name]];
      if (found && (before === undefined || (before.uncertain && !found.uncertain))) chosen[name] = found;
    }
  }
  const { weakCode, unknownCode, service, ...facts } = chosen;
  const code = facts.code ?? weakCode ?? unknownCode;
  return code ? { ...facts, code } : facts;
}

/** What tells one denial from another: all facts but the request id, which differs at every attempt. */
const TELLING: readonly FactName[] = [
  'code',
  'principal',
  'principalType',
  'owner',
  'action',
  'verb',
  'resource',
  'subresource',
  'apiGroup',
  'name',
  'namespace',
  'path',
  'scope',
  'reason',
  'deny',
  'policyType',
  'link',
];

/** Equal for drafts that state the same. */
export function keyOf({ gate, facts, rules, roles }: Draft): string {
  let key: string = gate;
  for (const name of TELLING) key += facts[name] ? `\n=${facts[name].value}` : '\n';
  if (roles.length > 0) key += roles.join();
  return rules ? key + JSON.stringify(rules) : key;
}

/** The facts that both state and that differ. */
export function differences(a: Facts, b: Facts): FactName[] {
  const differ: FactName[] = [];
  let name: FactName;
  for (name in a) {
    const [one, other] = [a[name]?.value, b[name]?.value];
    if (one !== undefined && other !== undefined && one !== other) differ.push(name);
  }
  return differ;
}

/** The facts of both; the first one's, where both have one. */
export function union(a: Draft, b: Draft): Draft {
  const facts: { [name in FactName]?: Fact | undefined } = { ...a.facts };
  let name: FactName;
  for (name in b.facts) facts[name] ??= b.facts[name];
  return { ...b, ...a, facts, roles: a.roles.length > 0 ? a.roles : b.roles };
}

/** Whether both state the same facts, whatever these are. */
export function statesAlike(a: Facts, b: Facts): boolean {
  return TELLING.every((name) => (a[name] === undefined) === (b[name] === undefined));
}

/** Whether nothing is stated that tells this denial from another. */
export function isEmpty({ facts, rules, roles }: Draft): boolean {
  return rules === undefined && roles.length === 0 && TELLING.every((name) => facts[name] === undefined);
}

/** Whether nothing but the code is stated. */
export function isCodeOnly({ facts }: Draft): boolean {
  return TELLING.every((name) => name === 'code' || facts[name] === undefined);
}
