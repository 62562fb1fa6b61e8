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
  const shown = marks.filter(({ shape }) => shape !== 'service');
  const rules = marks.find((mark) => mark.rules !== undefined)?.rules;
  const trusted = marks.find((mark) => mark.trusted !== undefined)?.trusted;
  return {
    gate,
    whole: {
      start: Math.min(...shown.map(({ span }) => span.start)),
      end: Math.max(...shown.map(({ span }) => span.end)),
    },
    facts: factsOf(marks),
    roles: marks.flatMap(({ roles }) => roles ?? []),
    ...(rules ? { rules } : {}),
    ...(trusted === undefined ? {} : { trusted }),
  };
}

/** The facts of all marks: the first that is certain, else the first. */
function factsOf(marks: readonly Mark[]): Facts {
  const chosen = new Map<string, Fact>();
  for (const { facts } of marks) {
    for (const [name, found] of Object.entries(facts)) {
      const before = chosen.get(name);
      if (before === undefined || (before.uncertain && !found.uncertain)) chosen.set(name, found);
    }
  }
  const code = chosen.get('code') ?? chosen.get('weakCode') ?? chosen.get('unknownCode');
  for (const name of ASIDE) chosen.delete(name);
  if (code) chosen.set('code', code);
  return Object.fromEntries(chosen);
}

/** What only helped to read the others. */
const ASIDE: readonly FactName[] = ['weakCode', 'unknownCode', 'service'];

/** The facts that both state and that differ. */
export function differences(a: Facts, b: Facts): string[] {
  const others = new Map(Object.entries(b));
  return Object.entries(a).flatMap(([name, { value }]) => {
    const other = others.get(name)?.value;
    return other === undefined || other === value ? [] : [name];
  });
}

/** The facts of both; the first one's, where both have one. */
export function union(a: Draft, b: Draft): Draft {
  return {
    ...b,
    ...a,
    facts: { ...b.facts, ...a.facts },
    roles: a.roles.length > 0 ? a.roles : b.roles,
  };
}
