/**
 * Typed words and misspelt codes → entries, by Fuse. Takes the documents as a parameter, so that the build can
 * check that every question an entry claims leads to it.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { stemmer } from 'stemmer';
import type { EntryId } from '../domain/entry/entry.ts';
import type { SearchDoc } from '../domain/entry/page.ts';

export interface Found {
  readonly entry: EntryId;
  /** 0 is a perfect match, 1 a very poor one. */
  readonly score: number;
}

export interface Search {
  /** Entries for a few typed words, best first. */
  (query: string): readonly Found[];
  /** The entry whose code is this word but for a typing mistake or two. */
  nearCode(word: string): (Found & { readonly code: string }) | undefined;
}

/** Fuse compares in pieces of 32 characters, so more words than this only cost time. */
const MAX_QUERY = 240;

const MISTAKES = 2;

const WORDS: IFuseOptions<SearchDoc> = {
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
  threshold: 0.2,
  minMatchCharLength: 2,
  keys: [
    { name: 'asks', weight: 4, getFn: (doc) => doc.asks.map(stems) },
    { name: 'title', weight: 3, getFn: (doc) => stems(doc.title) },
    // Joined: Fuse counts every item of a list anew, and an entry with nine codes would win every search.
    {
      name: 'codes',
      weight: 3,
      getFn: (doc) => stems(doc.codes.map((code) => `${code} ${splitWords(code)}`).join(' ')),
    },
    { name: 'messages', weight: 1.5, getFn: (doc) => stems(doc.messages.join(' ')) },
    { name: 'summary', weight: 1.5, getFn: (doc) => stems(doc.summary) },
    { name: 'text', weight: 0.3, getFn: (doc) => stems(doc.text) },
  ],
};

/**
 * Builds the index.
 * @param docs what each entry is found by.
 * @returns the search; it never fails, and answers an empty list where nothing is near.
 */
export function createSearch(docs: readonly SearchDoc[]): Search {
  const byWords = new Fuse(docs, WORDS);
  const byCode = new Fuse(
    docs.flatMap((doc) => doc.codes.map((code) => ({ entry: doc.id, code }))),
    { keys: ['code'], ignoreLocation: true, includeScore: true, threshold: 0.25, ignoreFieldNorm: true },
  );
  const search = (query: string): readonly Found[] =>
    byWords
      .search(stems(query.slice(0, MAX_QUERY)))
      .map(({ item, score }) => ({ entry: item.id, score: score ?? 1 }));
  return Object.assign(search, {
    nearCode(word: string) {
      const hit = byCode
        .search(word, { limit: 8 })
        .find(({ item, score = 1 }) => isMistyped(item.code, word, score));
      return hit && { entry: hit.item.entry, code: hit.item.code, score: hit.score ?? 1 };
    },
  });
}

/**
 * Fuse scores by the share of wrong characters, and a code inside a longer word scores well too. A typing mistake
 * is two characters at most (letters that changed places count as two), however long the code.
 */
function isMistyped(code: string, word: string, score: number): boolean {
  return Math.abs(code.length - word.length) <= MISTAKES && score * word.length < MISTAKES + 0.5;
}

/** `ForbiddenHelmUsage` → `Forbidden Helm Usage`, because people type the words of a code. */
function splitWords(text: string): string {
  return text.replace(/(?<=[a-z])(?=[A-Z])|[._/:-]+/g, ' ');
}

/** The words of a text without those that every question has, cut to their stems: `blocking` finds `blocked`. */
function stems(text: string): string {
  const words =
    splitWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => stemmer(word))
    .join(' ');
}

const STOP_WORDS = new Set(
  `a about all already am an and any are as at be but by can could did do does don else even every for from get gets got
  had has have how i if in into is isn it its just know me my no not of on one only or other our out s should so some
  still t than that the their them then there they this to us use was we were what when where which who why will with
  without would you your`.split(/\s+/),
);
