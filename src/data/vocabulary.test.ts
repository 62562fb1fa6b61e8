import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from './vocabulary.ts';

/** Few letters, so that words are often near each other; long enough for what Fuse compares in pieces. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 40 });
const words = fc.uniqueArray(word, { maxLength: 40 });
const far = fc.constantFrom(0.1, 0.2, 0.25, 0.34);

describe('a vocabulary', () => {
  it('has the words that contain a piece, each once', () => {
    fc.assert(
      fc.property(words, word, (words, piece) => {
        expect(createVocabulary(words).containing(piece)).toEqual(
          words.filter((each) => each.includes(piece)),
        );
      }),
    );
  });

  it('has the words that Fuse finds near when it compares each of them', () => {
    fc.assert(
      fc.property(words, word, far, (words, wanted, far) => {
        const options = { ignoreLocation: true, includeScore: true, threshold: far };
        const all = words.flatMap((word) => {
          const { isMatch, score } = Fuse.match(wanted, word, options);
          return isMatch ? { word, score } : [];
        });
        const near = createVocabulary(words).near(wanted, far);
        expect(new Map(near.map(({ word, score }) => [word, score]))).toEqual(
          new Map(all.map(({ word, score }) => [word, score])),
        );
        expect(near).toHaveLength(all.length);
      }),
      { numRuns: 2000 },
    );
  });
});
