/** Reads what people paste after a refusal. */
import type { Denial } from './denial.ts';
import type { LookAlike } from './look-alike.ts';
import { type Match, rank } from './match/rank.ts';
import { denialsOf } from './merge/denials.ts';
import { prepare, read } from './reader.ts';
import type { Signature } from './signature.ts';

/** What a text holds: refused requests in its order, what merely looks like one, and the entries it leads to, best first. */
export interface Diagnosis {
  readonly denials: readonly Denial[];
  readonly lookAlikes: readonly LookAlike[];
  readonly entries: readonly Match[];
}

/**
 * Reads `text` to the end and answers what it holds; `signatures` lead to entries. Never fails: a text that says nothing of
 * the kind gives three empty lists. Time is in proportion to the text.
 */
export function diagnose(text: string, signatures: readonly Signature[]): Diagnosis {
  const steps = diagnoseSteps(text, signatures);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `diagnose` in steps short enough to stop between them; yields the share that has been read, from 0 to 1. */
export function* diagnoseSteps(text: string, signatures: readonly Signature[]): Generator<number, Diagnosis> {
  const reading = prepare(signatures);
  const steps = read(text, reading);
  let step = steps.next();
  while (!step.done) {
    yield step.value / text.length;
    step = steps.next();
  }
  const { marks, spans } = step.value;
  const { denials, lookAlikes } = denialsOf(text, marks);
  const found = signatures.map((signature, index) => ({
    signature,
    spans: spans[index] ?? [],
    weight: reading.weights[index] ?? 0,
  }));
  return { denials, lookAlikes, entries: rank(found, denials) };
}
