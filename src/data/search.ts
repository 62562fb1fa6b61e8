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
    { name: 'asks', weight: 4, getFn: (doc) => doc.asks.map(terms) },
    { name: 'title', weight: 3, getFn: (doc) => terms(doc.title) },
    // Joined: Fuse counts every item of a list anew, and an entry with nine codes would win every search.
    {
      name: 'codes',
      weight: 3,
      getFn: (doc) => terms(doc.codes.map((code) => `${code} ${splitWords(code)}`).join(' ')),
    },
    { name: 'messages', weight: 1.5, getFn: (doc) => terms(doc.messages.join(' ')) },
    { name: 'summary', weight: 1.5, getFn: (doc) => terms(doc.summary) },
    { name: 'text', weight: 0.3, getFn: (doc) => terms(doc.text) },
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
  const whole = docs.map((doc) => ({ entry: doc.id, text: wholeText(doc) }));
  const search = (query: string): readonly Found[] => {
    const typed = query.slice(0, MAX_QUERY);
    const pieces = piecesOf(typed);
    const literal = new Set(
      whole.flatMap(({ entry, text }) => (pieces.every((piece) => text.includes(piece)) ? entry : [])),
    );
    const found = byWords
      .search(terms(withoutFillers(typed)))
      .map(({ item, score }) => ({ entry: item.id, score: score ?? 1, literal: literal.delete(item.id) }));
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

/**
 * What a text is found by. Of Latin words their stems, without those that every question has: `blocking` finds `blocked`.
 * Of Han characters, between which no blanks stand, every two neighbours: so that any word of the text is found, whatever
 * a dictionary would make of it.
 */
function terms(text: string): string {
  return piecesOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .flatMap((word) => (HAN.test(word) ? pairs(word) : stemmer(word)))
    .join(' ');
}

/** Full-width letters, digits and punctuation as their usual forms, all in lower case. */
function folded(text: string): string {
  return splitWords(text.normalize('NFKC')).toLowerCase();
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** Runs of Han characters, and words of all other letters and digits. */
function piecesOf(text: string): readonly string[] {
  return folded(text).match(WORD) ?? [];
}

function wholeText({ title, summary, codes, messages, asks, text }: SearchDoc): string {
  return folded([title, summary, ...codes, ...messages, ...asks, text].join(' '));
}

/** A Chinese question without the words that every question has, unless nothing else was typed. */
function withoutFillers(query: string): string {
  const rest = query.replace(FILLERS, ' ');
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : query;
}

const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const FILLERS =
  /为什么|为何|是什么|什么|怎么办|怎么样|怎么|怎样|如何|请问|能不能|可不可以|是不是|该|吗|呢|啊|我们|我|的|了|会|要|后|时|还是|还|都|请/g;

const STOP_WORDS = new Set(
  `a about all already am an and any are as at be but by can could did do does don else even every for from get gets got
  had has have how i if in into is isn it its just know me my no not of on one only or other our out s should so some
  still t than that the their them then there they this to us use was we were what when where which who why will with
  without would you your`.split(/\s+/),
);
