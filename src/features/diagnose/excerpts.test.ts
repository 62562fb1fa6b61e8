import { describe, expect, it } from 'vitest';
import { excerpts } from './excerpts.ts';

const text = 'first line\nsecond ERROR here\nthird\nfourth ERROR and ERROR\nfifth ERROR\nsixth ERROR';

function at(word: string, nth: number): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(word, start + 1);
  return { start, end: start + word.length };
}

describe('excerpts', () => {
  it('shows the whole line of a place, with its number', () => {
    const [excerpt] = excerpts(text, [at('ERROR', 1)]);
    expect(excerpt && text.slice(excerpt.start, excerpt.end)).toBe('second ERROR here');
    expect(excerpt?.line).toBe(2);
  });

  it('marks two places of one line together, in order; where two overlap, the first given wins', () => {
    const [third, second] = [at('ERROR', 3), at('ERROR', 2)];
    const found = excerpts(text, [third, second, { start: second.start + 1, end: second.end + 4 }]);
    expect(found).toHaveLength(1);
    expect(found[0]?.marks).toEqual([second, third]);
  });

  it('shows five at most', () => {
    const many = 'ERROR\nfine\n'.repeat(9);
    const marks = Array.from({ length: 9 }, (_, n) => ({ start: n * 11, end: n * 11 + 5 }));
    expect(excerpts(many, marks).map(({ line }) => line)).toEqual([1, 3, 5, 7, 9]);
  });

  it('cuts a line that has no end', () => {
    const long = `${'x'.repeat(5000)}ERROR${'y'.repeat(5000)}`;
    const [excerpt] = excerpts(long, [{ start: 5000, end: 5005 }]);
    expect(excerpt && excerpt.end - excerpt.start).toBeLessThan(500);
  });

  it('answers nothing for no places', () => {
    expect(excerpts(text, [])).toEqual([]);
  });
});
