/**
 * The author's manual: every field an entry's front matter may have, and what the other content files must have.
 * A field that is not listed here is refused.
 */
import { z } from 'zod';
import type { Gate } from '../domain/diagnose/denial.ts';
import { type EntryId, GATES, GROUPS } from '../domain/entry/entry.ts';

/** The ids that an entry may refer to. */
export interface KnownIds {
  readonly entries: ReadonlySet<EntryId>;
  readonly roles: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
  readonly serviceRoles: ReadonlySet<string>;
}

const DENIAL_GATES = ['ram', 'rbac', 'service-role'] as const satisfies readonly Gate[];

/** A text that is not empty. */
export const line = z.string().trim().min(1);

/** What recognises the error in a text: exactly one of the three. */
const signature = z
  .strictObject({
    /** An identifier a service prints, in the service's spelling. No two entries share one. */
    code: line.optional(),
    /** A sentence a service prints, with a `{slot}` wherever it varies. No two entries share one. */
    message: line
      .regex(/^(?:[^{}]|\{[A-Za-z][\w-]*\})+$/, 'has a bad slot; allowed: a word in braces, as {action}')
      .optional(),
    /** Every refusal by this gate, for the entry that explains them all where nothing else is known. */
    denial: z.enum(DENIAL_GATES).optional(),
    /** An envelope that many different refusals come in: anything found beside it without this mark wins. */
    general: z.boolean().optional(),
  })
  .refine(
    ({ code, message, denial }) => [code, message, denial].filter((each) => each !== undefined).length === 1,
    {
      error: 'is none or several; allowed: one of code, message and denial',
    },
  );

/** A text in every language. */
export const localized = z.strictObject({ en: line, zh: line });

const sample = z.strictObject({
  /** The refused request as people paste it; it must lead to this entry first. */
  text: line,
  /** `seen`: read in one of the sources. `shape`: the documented template, filled in. */
  origin: z.enum(['seen', 'shape']),
});

/** A page that facts come from. */
export const source = z.strictObject({
  /** The page's own title. */
  title: line,
  /** Its address, https only. */
  url: z.url({ protocol: /^https$/, error: 'is not an address; allowed: one that begins with https://' }),
});

/** The front matter of the entry with this id, given what it may refer to. */
export function frontMatter(own: EntryId, known: KnownIds) {
  return z.strictObject({
    /** The heading and search result. For an error: what is refused, in the reader's words. Unique. */
    title: line.max(70),
    /** What a list of entries and a search engine show below the title. */
    summary: line.min(60).max(160),
    /** The layer that refused: ram, rbac, either of both, a missing service role, or none. */
    gate: z.enum(GATES),
    /** The part of the reference it stands in. */
    group: z.enum(GROUPS),
    /** What recognises the error in a text; empty for a how-to. */
    signatures: z.array(signature).default([]),
    /** Texts that lead here; at least one where there are signatures. */
    samples: z.array(sample).default([]),
    /** The question as people type it; each must lead to this entry first. */
    asks: z.array(line).default([]),
    /** What lifts the refusal. */
    remedy: z
      .strictObject({
        /** Predefined roles, any one of which is enough: files of content/roles. */
        roles: z.array(oneOf(known.roles, 'the file names of content/roles')).default([]),
        /** RAM actions, all of which are needed: names in content/actions.yaml. */
        actions: z.array(oneOf(known.actions, 'the names in content/actions.yaml')).default([]),
        /** Service roles, all of which are needed: names in content/service-roles.yaml. */
        serviceRoles: z
          .array(oneOf(known.serviceRoles, 'the names in content/service-roles.yaml'))
          .default([]),
      })
      .prefault({}),
    /** Entries worth reading next, the most useful first. */
    related: z.array(oneOf(known.entries, 'the ids of other entries', own)).default([]),
    /** The pages the facts come from, the official ones first. */
    sources: z.array(source).min(1),
    /** The day somebody last compared the entry with its sources: YYYY-MM-DD. */
    reviewed: z.iso.date({ error: dateError }),
  });
}

/** The front matter of a translation: words only. The facts stand in the English file, once. */
export const translation = z.strictObject({
  title: line.max(70),
  /** Chinese says it in fewer characters. */
  summary: line.min(20).max(100),
  /** As people ask in this language; each must lead to this entry first. */
  asks: z.array(line).min(1),
});

export type FrontMatter = z.output<ReturnType<typeof frontMatter>>;

/** What is compared between files; read even where other fields are wrong, so that all problems show at once. */
export const comparable = z
  .object({
    title: z.string().catch(''),
    signatures: z
      .array(z.object({ code: z.string().optional(), message: z.string().optional() }).catch({}))
      .catch([]),
    samples: z.array(z.unknown()).catch([]),
    asks: z.array(z.unknown()).catch([]),
  })
  .catch({ title: '', signatures: [], samples: [], asks: [] });

export type Comparable = z.output<typeof comparable>;

/** A reference: one of the given ids, and not the one of what refers. */
export function oneOf<T extends string>(ids: ReadonlySet<T>, allowed: string, own?: T) {
  const known: ReadonlySet<unknown> = ids;
  return z.custom<T>((value) => known.has(value) && value !== own, {
    error: ({ input }) => `"${input}" is unknown; allowed: ${allowed}`,
  });
}

function dateError({ input }: { readonly input?: unknown }): string {
  return `${input === undefined ? 'is missing' : `"${input}" is not a day`}; allowed: a date as 2026-11-24`;
}
