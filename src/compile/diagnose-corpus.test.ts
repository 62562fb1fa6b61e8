/** The diagnosis read against its corpus (`domain/diagnose/cases`), with the signatures of the content as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Denial } from '../domain/diagnose/denial.ts';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import type { Signature } from '../domain/diagnose/signature.ts';
import { entryId } from '../domain/entry/entry.ts';

const CASES = join(import.meta.dirname, '../domain/diagnose/cases');
const ENTRIES = join(import.meta.dirname, '../../content/entries');

const caseSchema = z.array(
  z.object({
    name: z.string(),
    class: z.string(),
    text: z.string(),
    denials: z.array(z.record(z.string(), z.unknown())),
    lookAlikes: z.array(z.string()).optional(),
    entry: z.string().nullable(),
  }),
);
type Case = z.infer<typeof caseSchema>[number];

const cases = readdirSync(CASES)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => caseSchema.parse(JSON.parse(readFileSync(join(CASES, name), 'utf8'))));
const signatureSchema = z.union([
  z.object({ code: z.string(), general: z.boolean().optional() }),
  z.object({ message: z.string(), general: z.boolean().optional() }),
  z.object({ denial: z.enum(['ram', 'rbac', 'service-role']) }),
]);

const signatures = readdirSync(ENTRIES)
  .filter((name) => /^[a-z0-9-]+\.md$/.test(name))
  .flatMap((name) => signaturesOf(name.slice(0, -'.md'.length), readFileSync(join(ENTRIES, name), 'utf8')));

function signaturesOf(name: string, file: string): Signature[] {
  const entry = entryId(name);
  if (entry === undefined) throw new Error(`Not an entry id: ${name}`);
  const front: unknown = parse(file.split(/^---$/m)[1] ?? '');
  const { signatures: listed } = z.object({ signatures: z.array(signatureSchema).default([]) }).parse(front);
  return listed.map((signature): Signature => {
    if ('denial' in signature) return { entry, kind: 'denial', gate: signature.denial };
    const general = signature.general ? { general: true } : {};
    return 'code' in signature
      ? { entry, kind: 'code', code: signature.code, ...general }
      : { entry, kind: 'message', message: signature.message, ...general };
  });
}

/** What a denial states, without where and how often. */
function stated({
  spans,
  count,
  lines,
  ask,
  uncertain,
  ...facts
}: Denial & { trusted?: boolean }): Record<string, unknown> {
  const { trusted, ...rest } = facts;
  return rest;
}

interface Verdict {
  readonly name: string;
  readonly gates: boolean;
  readonly fields: number;
  readonly wrong: readonly string[];
  readonly lookAlikes: boolean;
  readonly entry: boolean;
}

function judge(one: Case): Verdict {
  const { denials, lookAlikes, entries } = diagnose(one.text, signatures);
  const wrong: string[] = [];
  let fields = 0;
  one.denials.forEach((expected, index) => {
    const denial = denials[index];
    const found = denial ? stated(denial) : {};
    for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      fields++;
      const [want, have] = [JSON.stringify(expected[name]), JSON.stringify(found[name])];
      if (sorted(expected[name]) !== sorted(found[name]))
        wrong.push(`${index}.${name}: ${want} but read ${have}`);
    }
  });
  return {
    name: `${one.class}: ${one.name}`,
    gates:
      JSON.stringify(one.denials.map(({ gate }) => gate)) === JSON.stringify(denials.map(({ gate }) => gate)),
    fields,
    wrong,
    lookAlikes:
      one.lookAlikes === undefined ||
      JSON.stringify([...one.lookAlikes].sort()) ===
        JSON.stringify(lookAlikes.map(({ kind }) => kind as string).sort()),
    entry: one.entry === null || entries[0]?.entry === one.entry,
  };
}

/** JSON whose keys are in order, so that only values are compared. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

describe('corpus', () => {
  const verdicts = cases.map(judge);
  const share = (part: number, all: number) => part / all;

  it('holds at least 200 pastes, 50 of them look-alikes', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(cases.filter((one) => one.class.startsWith('look-alike')).length).toBeGreaterThanOrEqual(50);
  });

  it('finds the gate of every denial and no gate too many', () => {
    expect(verdicts.filter(({ gates }) => !gates).map(({ name }) => name)).toEqual([]);
  });

  it('names every look-alike', () => {
    expect(verdicts.filter(({ lookAlikes }) => !lookAlikes).map(({ name }) => name)).toEqual([]);
  });

  it('reads at least 98 % of the facts', () => {
    const fields = verdicts.reduce((sum, verdict) => sum + verdict.fields, 0);
    const wrong = verdicts.flatMap((verdict) => verdict.wrong.map((text) => `${verdict.name}: ${text}`));
    expect(share(fields - wrong.length, fields), wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('puts the entry first in at least 97 %', () => {
    const missed = verdicts.filter(({ entry }) => !entry).map(({ name }) => name);
    expect(share(cases.length - missed.length, cases.length), missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('reads every paste of the Chinese console and of Chinese logs without a fault', () => {
    const chinese = verdicts.filter(({ name }) => name.startsWith('chinese/'));
    expect(chinese.length).toBeGreaterThanOrEqual(25);
    const faulty = chinese.filter(
      (one) => !one.gates || !one.lookAlikes || !one.entry || one.wrong.length > 0,
    );
    expect(faulty).toEqual([]);
  });
});
