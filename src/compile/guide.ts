/** content/guide.yaml: the guided decision. A text may hold `code` between backticks, in both languages the same. */
import { z } from 'zod';
import { LOOK_ALIKES } from '../domain/diagnose/look-alike.ts';
import { PRINCIPAL_KINDS } from '../domain/diagnose/principal.ts';
import { type EntryId, GATES } from '../domain/entry/entry.ts';
import type { EntryHead } from '../domain/entry/page.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { type Sign, TELLINGS } from '../domain/guide/sign.ts';
import type { Locale } from '../paths.ts';
import { type KnownIds, line, oneOf } from './schema.ts';

/** Backticks come in pairs, or half of the sentence would be code. */
const text = line.refine((value) => value.split('`').length % 2 === 1, {
  error: 'has a backtick without its pair; allowed: code between two of them',
});
const words = z.strictObject({ en: text, zh: text });
/** What a service prints is the same in every language; what separates two of its codes is the language's own. */
const example = z.union([
  text.transform((each) => ({ en: each, zh: each.replaceAll('`, `', '`、`') })),
  words,
]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is no id; allowed: lower-case words joined by hyphens',
});
const named = {
  /** Stands in addresses; when it changes, the old one goes to `formerly`. */
  id,
  /** Ids it had before. */
  formerly: z.array(id).default([]),
};

const values = z.array(line).min(1).optional();

/** What a pasted error has to state; all fields that are there, of each any one value. `*` may end a value. */
function sign(known: KnownIds) {
  return z
    .strictObject({
      /** The gate that refused; `none`: the text only looks like a refusal. */
      gate: z.array(z.enum(['ram', 'rbac', 'service-role', 'none'])).optional(),
      code: values,
      action: values,
      deny: z.array(z.enum(['implicit', 'explicit'])).optional(),
      policyType: values,
      principal: z.array(z.enum(PRINCIPAL_KINDS)).optional(),
      verb: values,
      resource: values,
      subresource: values,
      scope: z.array(z.enum(['cluster', 'namespace', 'path'])).optional(),
      says: z.array(z.enum(TELLINGS)).optional(),
      lookAlike: z.array(z.enum(LOOK_ALIKES)).optional(),
      /** The entry that the text leads to first. */
      entry: z.array(oneOf(known.entries, 'the ids of entries')).optional(),
    })
    .transform(withoutAbsent);
}

function question(known: KnownIds) {
  return z.strictObject({
    ...named,
    /** The question in plain words. */
    ask: words,
    /** What to look at in order to answer it. */
    look: words,
    answers: z.array(
      z.strictObject({
        ...named,
        say: words,
        /** What it looks like, in the reader's case. */
        example,
        /** The id of the question or ending that comes next. */
        to: id,
        /** Any one of them makes it the answer of a pasted error; of several answers the first counts. */
        signs: z.array(sign(known)).default([]),
      }),
    ),
  });
}

function ending(known: KnownIds) {
  return z.strictObject({
    ...named,
    /** Where the answer lies. */
    gate: z.enum(GATES),
    /** The entry that explains it in full. */
    entry: oneOf(known.entries, 'the ids of entries'),
    /** What the reader has found. */
    title: words,
    /** What it means, in a sentence or two. */
    why: words,
    /** The steps in order. */
    fix: z.array(words),
    /** How to see that it worked. */
    check: words,
    /** What to try if it did not help: a sentence, and the question or ending to go to. */
    otherwise: z.array(z.strictObject({ say: words, to: id })).min(1),
  });
}

/** The schema of the file, given what it may refer to. Whether its paths are sound is `domain/guide/soundness`'s to say. */
export function guideFile(known: KnownIds) {
  return z.strictObject({
    /** The first question. */
    start: id,
    questions: z.array(question(known)),
    endings: z.array(ending(known)),
  });
}

export type GuideFile = z.output<ReturnType<typeof guideFile>>;

/** The file in one language, as the app loads it. */
export function guideIn(file: GuideFile, heads: ReadonlyMap<EntryId, EntryHead>, locale: Locale): Guide {
  return {
    start: file.start,
    questions: file.questions.map(({ id, formerly, ask, look, answers }) => ({
      kind: 'question',
      id,
      formerly,
      ask: ask[locale],
      look: look[locale],
      answers: answers.map(({ say, example, ...rest }) => ({
        ...rest,
        say: say[locale],
        example: example[locale],
      })),
    })),
    endings: file.endings.map(({ id, formerly, gate, entry, title, why, fix, check, otherwise }) => ({
      kind: 'ending',
      id,
      formerly,
      gate,
      entry: headOf(heads, entry),
      title: title[locale],
      why: why[locale],
      fix: fix.map((step) => step[locale]),
      check: check[locale],
      otherwise: otherwise.map(({ say, to }) => ({ say: say[locale], to })),
    })),
  };
}

function headOf(heads: ReadonlyMap<EntryId, EntryHead>, entry: EntryId) {
  const head = heads.get(entry);
  if (!head) throw new Error(`${entry} passed the schema but is not there`);
  const { id, title, kind } = head;
  return { id, title, kind };
}

/** Zod writes `undefined` for what is not there; the domain leaves it out. */
function withoutAbsent(fields: { readonly [field in keyof Sign]: Sign[field] | undefined }): Sign {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
