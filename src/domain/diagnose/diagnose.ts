/** Reads what people paste after a refusal. */

import { mapTexts } from '../lib/texts.ts';
import type { Denial } from './denial.ts';
import { expression } from './expression.ts';
import type { LookAlike } from './look-alike.ts';
import { maskCredentials } from './mask.ts';
import { adoptCodes } from './match/adopt.ts';
import { type Match, rank } from './match/rank.ts';
import { Gatherer } from './merge/gather.ts';
import { prepare, read } from './reader.ts';
import type { Signature } from './signature.ts';
import { Breaks } from './view/breaks.ts';
import { Lines } from './view/lines.ts';

/** What a text holds, with no credential in any fact: refused requests in its order, what merely looks like one, and the entries it leads to, best first. */
export interface Diagnosis {
  readonly denials: readonly Denial[];
  readonly lookAlikes: readonly LookAlike[];
  readonly entries: readonly Match[];
  /** No more than a code or a bare 403 is known: it is time to ask what the reader was doing. */
  readonly ask: boolean;
}

/** A paste that says little more than that something was forbidden. */
const BARE = expression(/\b403\b|forbidden|permission denied|没有权限/i);
const LONGEST_BARE = 400;

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
  const breaks = new Breaks(new Lines(text));
  const gatherer = new Gatherer(breaks);
  const steps = read(text, breaks, reading);
  let step = steps.next();
  while (!step.done) {
    gatherer.push(step.value.marks);
    yield step.value.end / text.length;
    step = steps.next();
  }
  const spans = step.value;
  const { denials: gathered, lookAlikes } = gatherer.end();
  const found = signatures.map((signature, index) => ({
    signature,
    spans: spans[index] ?? [],
    weight: reading.weights[index] ?? 0,
  }));
  // Facts go into grants, notes and links.
  const denials = mapTexts(adoptCodes(text, gathered, found), maskCredentials);
  const isBare = denials.length + lookAlikes.length === 0 && text.length <= LONGEST_BARE && BARE.test(text);
  const ask = isBare || (denials.length > 0 && denials.every((denial) => denial.ask));
  return { denials, lookAlikes, entries: rank(found, denials), ask };
}
