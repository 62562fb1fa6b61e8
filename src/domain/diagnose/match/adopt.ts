/** Codes that the content knows, where a broken line hid how far they go. */
import type { Denial } from '../denial.ts';
import { View } from '../view/view.ts';
import type { Found } from './rank.ts';

/** Denials with the codes of signatures that begin where theirs do and reach farther. */
export function adoptCodes(text: string, denials: readonly Denial[], found: readonly Found[]): Denial[] {
  const ends = new Map<number, number>();
  for (const { signature, spans } of found) {
    if (signature.kind !== 'code') continue;
    for (const { start, end } of spans) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  }
  return denials.map((denial) => {
    const start = denial.spans.code?.start ?? -1;
    const end = ends.get(start) ?? 0;
    return end > (denial.spans.code?.end ?? 0) ? withCode(text, denial, start, end) : denial;
  });
}

function withCode<Some extends Denial>(text: string, denial: Some, start: number, end: number): Some {
  const view = new View(text.slice(start, end), end - start);
  view.load(0, end - start);
  return { ...denial, code: view.text(0, view.length), spans: { ...denial.spans, code: { start, end } } };
}
