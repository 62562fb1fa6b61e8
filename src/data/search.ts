/**
 * Typed words and misspelt codes → entries. Takes the documents as a parameter, so that the build can check that every
 * question an entry claims leads to it.
 */
import Fuse from 'fuse.js';
import type { EntryId } from '../domain/entry/entry.ts';
import type { SearchDoc } from '../domain/entry/page.ts';
import { createRanking, type Field } from './ranking.ts';
import { folded, piecesOf, splitWords, terms, withoutFillers } from './terms.ts';

export interface Found {
  readonly entry: EntryId;
  /** 0 is a perfect match, 1 a very poor one. */
  readonly score: number;
  /** Whether every piece of the query stands in the entry, letter for letter. */
  readonly literal: boolean;
}

interface NearCode {
  readonly entry: EntryId;
  readonly code: string;
  readonly score: number;
}

export interface Search {
  /** Entries for a few typed words, best first. */
  (query: string): readonly Found[];
  /** The entry whose code is this word but for a typing mistake or two. */
  nearCode(word: string): NearCode | undefined;
}

/** A question is not longer; more words than this only cost time. */
const MAX_QUERY = 240;

const MISTAKES = 2;

/**
 * Builds the index.
 * @param docs what each entry is found by.
 * @returns the search; it never fails, and answers an empty list where nothing is near.
 */
export function createSearch(docs: readonly SearchDoc[]): Search {
  const byWords = createRanking(docs.map(fieldsOf));
  const byCode = new Fuse(
    docs.flatMap((doc) => doc.codes.map((code) => ({ entry: doc.id, code }))),
    { keys: ['code'], ignoreLocation: true, includeScore: true, threshold: 0.25, ignoreFieldNorm: true },
  );
  const whole = docs.map((doc) => ({ entry: doc.id, text: wholeText(doc) }));
  const search = (query: string): readonly Found[] => {
    const typed = query.slice(0, MAX_QUERY);
    const pieces = piecesOf(typed);
    const literal = new Set(
      whole.flatMap(({ entry, text }) => (pieces.every((piece) => text.includes(piece)) ? entry : [])),
    );
    const found = byWords(terms(withoutFillers(typed))).flatMap(({ index, score }) => {
      const entry = docs[index]?.id;
      return entry === undefined ? [] : { entry, score, literal: literal.delete(entry) };
    });
    // What contains the query and is still missing; without pieces, everything would contain it.
    const missing = pieces.length > 0 ? [...literal] : [];
    return [...found, ...missing.map((entry) => ({ entry, score: 1, literal: true }))];
  };
  return Object.assign(search, {
    nearCode(word: string) {
      const hit = byCode
        .search(word, { limit: 8 })
        .find(({ item, score = 1 }) => isMistyped(item.code, word, score));
      return hit && { entry: hit.item.entry, code: hit.item.code, score: hit.score ?? 1 };
    },
  });
}

/** The parts of an entry by how much they count; all weights of an entry's kinds of part make one. */
function fieldsOf({ asks, title, codes, messages, summary, text }: SearchDoc): readonly Field[] {
  const field = (weight: number, text: string): Field => ({ terms: terms(text), weight: weight / 13.3 });
  return [
    ...asks.map((ask) => field(4, ask)),
    field(3, title),
    // Joined: each field counts anew, and an entry with nine codes would win every search.
    field(3, codes.map((code) => `${code} ${splitWords(code)}`).join(' ')),
    field(1.5, messages.join(' ')),
    field(1.5, summary),
    field(0.3, text),
  ];
}

/**
 * Fuse scores by the share of wrong characters, and a code inside a longer word scores well too. A typing mistake
 * is two characters at most (letters that changed places count as two), however long the code.
 */
function isMistyped(code: string, word: string, score: number): boolean {
  return Math.abs(code.length - word.length) <= MISTAKES && score * word.length < MISTAKES + 0.5;
}

function wholeText({ title, summary, codes, messages, asks, text }: SearchDoc): string {
  return folded([title, summary, ...codes, ...messages, ...asks, text].join(' '));
}
