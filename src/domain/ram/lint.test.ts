/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from 'vitest';
import type { ActionInfo } from './action.ts';
import catalogue from './cases/actions.json';
import { type LintOptions, lint } from './lint.ts';

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly source: string;
  /** The policy as data, or as text where the text itself matters. */
  readonly policy?: unknown;
  readonly text?: string;
  /** The text is filled up with blanks to this many characters. */
  readonly pad?: number;
  readonly options?: Omit<LintOptions, 'actions'>;
  /** Whether to lint with the catalogue of cases/actions.json. */
  readonly catalogue?: boolean;
  /** All problems, as `rule severity path`, in order. */
  readonly problems: readonly string[];
  /** `line:column` of each. */
  readonly at?: readonly string[];
  /** The values of the first one. */
  readonly values?: Readonly<Record<string, string | number>>;
}

const files = import.meta.glob<readonly Case[]>('./cases/lint/*.json', { eager: true, import: 'default' });

const [rules] = Object.values(
  import.meta.glob<string>('./RULES.md', { eager: true, query: '?raw', import: 'default' }),
);

// JSON imports widen `scope` to string; the cases only use its three values.
const actions = catalogue as readonly ActionInfo[];

function textOf({ text, policy, pad = 0 }: Case): string {
  const written = text ?? JSON.stringify(policy);
  return written + ' '.repeat(Math.max(0, pad - [...written].length));
}

describe.each(Object.entries(files))('%s', (_file, cases) => {
  test.each(cases)('$rule $name', (each) => {
    const found = lint(textOf(each), { ...each.options, ...(each.catalogue && { actions }) });
    expect(found.map(({ rule, severity, path }) => `${rule} ${severity} ${path?.join('/')}`)).toEqual(
      each.problems,
    );
    if (each.at) expect(found.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual(each.at);
    if (each.values) expect(found[0]?.values).toEqual(each.values);
  });
});

test('the cases cover every rule of lint', () => {
  const listed = [...(rules ?? '').matchAll(/^\| (RAM-L\d\d) \|/gm)].map(([, id]) => id);
  const seen = new Set(
    Object.values(files).flatMap((cases) =>
      cases.flatMap(({ problems }) => problems.map((each) => each.slice(0, 7))),
    ),
  );
  expect(listed.length).toBeGreaterThan(0);
  expect([...seen].sort()).toEqual(listed);
});

test('every source a case names is in RULES.md', () => {
  const known = [...(rules ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key]) => key);
  const named = new Set(Object.values(files).flatMap((cases) => cases.map(({ source }) => source)));
  expect([...named].filter((source) => !known.includes(source))).toEqual([]);
});
