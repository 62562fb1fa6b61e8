/** Lines of a text by offset. */
import type { Span } from '../../lib/result.ts';

export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The lines, counted from 1, that the spans begin in, each once. */
  of(spans: readonly Span[]): number[] {
    return [...new Set(spans.map(({ start }) => this.at(start)))];
  }

  private at(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
