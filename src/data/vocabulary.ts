/** Words, and which of them contain a piece or come near a word. */
import Fuse from 'fuse.js';

export interface Near {
  readonly word: string;
  /** The share of the characters looked for that are wrong, and never less than Fuse gives a word that is quite the same. */
  readonly score: number;
}

export interface Vocabulary {
  /** The words in which this stands letter for letter. */
  containing(piece: string): readonly string[];
  /** The words in which this stands but for a share of wrong characters. */
  near(word: string, far: number): readonly Near[];
}

/** By word the lists that it stands in, as their places. */
export function placesOf(lists: readonly Iterable<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, list] of lists.entries()) {
    for (const word of new Set(list)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return places;
}

/** Fuse compares no more characters than this at a time. */
const AT_ONCE = 32;

/** @param words each once, and none of them with a line break. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  // One text of all: to look through it once is far quicker than to look through each.
  const text = `\n${words.join('\n')}\n`;
  const containing = (piece: string): readonly string[] => {
    const found: string[] = [];
    if (piece === '') return words;
    for (let at = text.indexOf(piece); at !== -1; ) {
      const end = text.indexOf('\n', at);
      found.push(text.slice(text.lastIndexOf('\n', at) + 1, end));
      at = text.indexOf(piece, end);
    }
    return found;
  };
  return {
    containing,
    near(word, far) {
      const options = { ignoreLocation: true, includeScore: true, threshold: far };
      const candidates = new Set(unharmed(word.slice(0, AT_ONCE), far).flatMap(containing));
      return [...candidates].flatMap((candidate) => {
        const { isMatch, score } = Fuse.match(word, candidate, options);
        return isMatch ? { word: candidate, score } : [];
      });
    },
  };
}

/** Pieces of a word, of which one stays as it is however the mistakes are spread: one piece more than there are mistakes. */
function unharmed(word: string, far: number): readonly string[] {
  const count = Math.floor(word.length * far) + 1;
  return Array.from({ length: count }, (_, index) =>
    word.slice(Math.floor((index * word.length) / count), Math.floor(((index + 1) * word.length) / count)),
  );
}
