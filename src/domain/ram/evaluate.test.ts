/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from 'vitest';
import type { RamRequest, StatementPart, Verdict } from './decision.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { parse } from './parse.ts';

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly source: string;
  /** Policies as data, or as text where the text itself matters. */
  readonly policies: readonly unknown[];
  readonly request: RamRequest;
  readonly verdict: Verdict;
  /** Deciding statements as `policy/statement`. */
  readonly by?: readonly string[];
  /** Parts of statements: `part`, or `part: what it missed`. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly caveats?: readonly string[];
  /** Codes of the reasons, in order. */
  readonly explain?: readonly string[];
}

const files = import.meta.glob<readonly Case[]>('./cases/evaluate/*.json', {
  eager: true,
  import: 'default',
});

const [rules] = Object.values(
  import.meta.glob<string>('./RULES.md', { eager: true, query: '?raw', import: 'default' }),
);

function policyOf(source: unknown) {
  const policy = parse(typeof source === 'string' ? source : JSON.stringify(source));
  if (!policy.ok) throw new Error(`The case holds no policy: ${JSON.stringify(policy.error)}`);
  return policy.value;
}

function describePart({ part, misses }: StatementPart): string {
  const missed = misses.map((miss) =>
    miss.what === 'condition' ? `condition ${miss.operator} ${miss.key} ${miss.why}` : miss.what,
  );
  return missed.length > 0 ? `${part}: ${missed.join(', ')}` : part;
}

describe.each(Object.entries(files))('%s', (_file, cases) => {
  test.each(cases)('$rule $name', (each) => {
    const decision = evaluate(each.policies.map(policyOf), each.request);
    expect(decision.verdict).toBe(each.verdict);
    if (each.by) {
      expect(decision.by.map(({ policy, statement }) => `${policy}/${statement}`)).toEqual(each.by);
    }
    for (const [at, expected] of Object.entries(each.parts ?? {})) {
      const found = decision.statements.find(({ policy, statement }) => `${policy}/${statement}` === at);
      const part = found && describePart(found);
      expect(expected.includes(':') ? part : found?.part).toBe(expected);
    }
    if (each.caveats) expect(decision.caveats.toSorted()).toEqual(each.caveats.toSorted());
    if (each.explain) expect(explain(decision).map(({ code }) => code)).toEqual(each.explain);
  });
});

test('the cases cover every rule of evaluation', () => {
  const listed = [...(rules ?? '').matchAll(/^\| (RAM-E\d\d) \|/gm)].map(([, id]) => id);
  const used = new Set(Object.values(files).flatMap((cases) => cases.map(({ rule }) => rule)));
  expect(listed.length).toBeGreaterThan(0);
  expect([...used].sort()).toEqual(listed);
});

test('every source a case names is in RULES.md', () => {
  const known = [...(rules ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key]) => key);
  const named = new Set(Object.values(files).flatMap((cases) => cases.map(({ source }) => source)));
  expect([...named].filter((source) => !known.includes(source))).toEqual([]);
});
