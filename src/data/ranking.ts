/**
 * Which documents speak of a few words, and how well. Words are compared once with the vocabulary, by Fuse, and not with
 * every text: so the time a search takes grows with the language and not with the number of documents.
 */
import { createVocabulary, type Near, placesOf } from './vocabulary.ts';

/** A part of a document: what it is found by, and how much that counts. */
export interface Field {
  readonly terms: readonly string[];
  readonly weight: number;
}

export interface Ranked {
  /** The document's place in the list. */
  readonly index: number;
  /** 0 is a perfect match, 1 a very poor one. */
  readonly score: number;
}

/** How far a word may be from another, as a share of its characters that are wrong. */
const FAR = 0.2;
/** What a word that stands there letter for letter scores, as Fuse has it. */
const EXACT = 0.001;

/**
 * Builds the index over documents, each a list of fields whose weights may differ.
 * @returns the search: terms → every document that has one of them, best first. The score is that of Fuse's token search:
 * in a field the terms it lacks count by how rare they are, and the fields' scores are multiplied, each to its weight.
 */
export function createRanking(
  docs: readonly (readonly Field[])[],
): (terms: readonly string[]) => readonly Ranked[] {
  const fields = docs.flatMap((doc, index) => doc.map((field) => ({ index, ...field })));
  /** Which fields a word stands in. */
  const places = placesOf(fields.map(({ terms }) => terms));
  const near = createNear([...places.keys()]);

  /** Adds to every field what the nearest of its words to this term is worth; answers what the term itself would be. */
  const addTo = (found: Float64Array, term: string) => {
    const worth = rarity(fields.length, places.get(term)?.length ?? 0);
    const nearest = new Float64Array(fields.length);
    for (const { word, score } of near(term)) {
      for (const place of places.get(word) ?? []) nearest[place] = Math.max(nearest[place] ?? 0, 1 - score);
    }
    for (let place = 0; place < found.length; place += 1)
      found[place] = (found[place] ?? 0) + worth * (nearest[place] ?? 0);
    return worth;
  };

  return (terms) => {
    // Arrays of numbers, as common words stand in most fields, and there may be many.
    const found = new Float64Array(fields.length);
    const most = terms.reduce((sum, term) => sum + addTo(found, term), 0);
    const scores = new Float64Array(docs.length).fill(1);
    for (let place = 0; place < found.length; place += 1) {
      const sum = found[place] ?? 0;
      const field = fields[place];
      if (sum > 0 && field)
        scores[field.index] = (scores[field.index] ?? 1) * Math.max(EXACT, 1 - sum / most) ** field.weight;
    }
    return [...scores]
      .flatMap((score, index) => (score < 1 ? { index, score } : []))
      .sort((a, b) => a.score - b.score || a.index - b.index);
  };
}

/** The inverse document frequency as BM25 has it. */
function rarity(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** Words of the vocabulary that contain a term, with a typing mistake where it is long enough for one. */
function createNear(words: readonly string[]): (term: string) => readonly Near[] {
  const vocabulary = createVocabulary(words);
  // Who types a word asks for what stands before it again with every key.
  const kept = new Map<string, readonly Near[]>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known;
    const near =
      term.length * FAR < 1
        ? vocabulary.containing(term).map((word) => ({ word, score: EXACT }))
        : vocabulary.near(term, FAR);
    if (kept.size > 1000) kept.clear();
    kept.set(term, near);
    return near;
  };
}
