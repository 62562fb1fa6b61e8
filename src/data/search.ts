/**
 * Typed words and misspelt codes → entries. Takes the documents as a parameter, so that the build can check that every
 * question an entry claims leads to it.
 */
import type { EntryId } from '../domain/entry/entry.ts';
import type { SearchDoc } from '../domain/entry/page.ts';
import { createRanking, type Field } from './ranking.ts';
import { piecesOf, splitWords, terms, withoutFillers } from './terms.ts';
import { createVocabulary, placesOf } from './vocabulary.ts';

export interface Found {
  readonly entry: EntryId;
  /** 0 is a perfect match, 1 a very poor one. */
  readonly score: number;
}

interface NearCode {
  readonly entry: EntryId;
  readonly code: string;
  readonly score: number;
}

export interface Search {
  /** Entries for a few typed words, best first. */
  (query: string): readonly Found[];
  /** The entries in which every piece of the query stands, letter for letter; of a query without letters, none. */
  containing(query: string): ReadonlySet<EntryId>;
  /** The entry whose code is this word but for a typing mistake or two. */
  nearCode(word: string): NearCode | undefined;
}

/** A question is not longer; more words than this only cost time. */
const MAX_QUERY = 240;

/** A typing mistake is two characters at most (letters that changed places count as two), however long the code. */
const MISTAKES = 2;
/** And of a short code no more than this share. */
const FAR = 0.25;

/**
 * Builds the index.
 * @param docs what each entry is found by.
 * @returns the search; it never fails, and answers an empty list where nothing is near.
 */
export function createSearch(docs: readonly SearchDoc[]): Search {
  const byWords = createRanking(docs.map(fieldsOf));
  // Only for words that were typed, never for a paste that is recognised: made when it is first needed.
  let containing: ReturnType<typeof createContaining> | undefined;
  const search = (query: string): readonly Found[] =>
    byWords(terms(withoutFillers(query.slice(0, MAX_QUERY)))).flatMap(({ index, score }) => {
      const entry = docs[index]?.id;
      return entry === undefined ? [] : { entry, score };
    });
  return Object.assign(search, {
    containing(query: string) {
      containing ??= createContaining(docs.map((doc) => piecesOf(wholeText(doc))));
      const found = containing(piecesOf(query.slice(0, MAX_QUERY)));
      return new Set(found.flatMap((index) => docs[index]?.id ?? []));
    },
    nearCode: createNearCode(docs),
  });
}

/** From the pieces of every document: pieces → the documents, in their order, in which each stands, letter for letter. */
function createContaining(
  docs: readonly (readonly string[])[],
): (pieces: readonly string[]) => readonly number[] {
  const holders = placesOf(docs);
  const vocabulary = createVocabulary([...holders.keys()]);
  const having = (piece: string) =>
    new Set(vocabulary.containing(piece).flatMap((word) => holders.get(word) ?? []));
  return (pieces) => {
    const [first, ...others] = [...new Set(pieces)].map(having);
    return [...(first ?? [])]
      .filter((index) => others.every((other) => other.has(index)))
      .sort((one, other) => one - other);
  };
}

function createNearCode(docs: readonly SearchDoc[]): Search['nearCode'] {
  const codes = new Map(
    docs.flatMap((doc) => doc.codes.map((code) => [code.toLowerCase(), { entry: doc.id, code }])),
  );
  const vocabulary = createVocabulary([...codes.keys()]);
  return (word) => {
    const typed = word.toLowerCase();
    const [best] = vocabulary
      .near(typed, FAR)
      // A code inside a longer word is near, too, but not a mistyped one.
      .filter(({ word, score }) => {
        const longer = Math.abs(word.length - typed.length);
        return longer <= MISTAKES && score * typed.length < MISTAKES + 0.5;
      })
      .sort((a, b) => a.score - b.score);
    const known = best && codes.get(best.word);
    return known && { ...known, score: best.score };
  };
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

function wholeText({ title, summary, codes, messages, asks, text }: SearchDoc): string {
  return [title, summary, ...codes, ...messages, ...asks, text].join(' ');
}
