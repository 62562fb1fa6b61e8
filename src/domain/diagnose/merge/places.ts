/** Stretches of a text, to be asked whether one lies near a place. */
import type { Span } from '../../lib/result.ts';

export class Places {
  private readonly starts: readonly number[];
  /** The farthest end of all stretches up to each. */
  private readonly ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.starts = sorted.map(({ start }) => start);
    let farthest = 0;
    this.ends = sorted.map(({ end }) => {
      farthest = Math.max(farthest, end);
      return farthest;
    });
  }

  /** Whether a stretch touches the one from `start` to `end`, widened by `distance` on both sides. */
  within(start: number, end: number, distance: number): boolean {
    const last = this.before(end + distance);
    return last >= 0 && (this.ends[last] ?? 0) >= start - distance;
  }

  /** Whether a stretch contains the one from `start` to `end`, judged by the one that begins last before it. */
  contains(start: number, end: number): boolean {
    const last = this.before(start);
    return last >= 0 && (this.ends[last] ?? 0) >= end;
  }

  /** Index of the last stretch that begins at or before `offset`, or -1. */
  private before(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
