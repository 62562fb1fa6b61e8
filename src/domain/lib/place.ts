import type { Place } from './result.ts';

/** Makes the function that turns offsets of this text into places with line and column. */
export function placer(text: string): (start: number, end: number) => Place {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return (start, end) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { start, end, line: low + 1, column: start - (lines[low] ?? 0) + 1 };
  };
}
