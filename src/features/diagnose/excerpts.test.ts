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

  it('marks two places of one line together, in order and merged where they overlap', () => {
    const [third, second] = [at('ERROR', 3), at('ERROR', 2)];
    const found = excerpts(text, [third, second, { start: second.start + 1, end: second.end + 4 }]);
    expect(found).toHaveLength(1);
    expect(found[0]?.marks).toEqual([{ start: second.start, end: second.end + 4 }, third]);
  });

  it('shows three at most', () => {
    expect(
      excerpts(
        text,
        [1, 2, 4, 5].map((nth) => at('ERROR', nth)),
      ),
    ).toHaveLength(3);
  });

  it('cuts a line that has no end', () => {
    const long = `${'x'.repeat(5000)}ERROR${'y'.repeat(5000)}`;
    const [excerpt] = excerpts(long, [{ start: 5000, end: 5005 }]);
    expect(excerpt && excerpt.end - excerpt.start).toBeLessThan(400);
  });

  it('answers nothing for no places', () => {
    expect(excerpts(text, [])).toEqual([]);
  });
});
