/** Reads a text stretch by stretch: what its shapes say, and which signatures stand in it. */
import type { Span } from '../lib/result.ts';
import { compilePatterns, type Pattern, type Patterns } from './match/patterns.ts';
import { scan } from './match/scanner.ts';
import type { Mark, Shape } from './shape.ts';
import { SHAPES } from './shapes.ts';
import type { Signature } from './signature.ts';
import { View } from './view/view.ts';

/** Characters that are read at a time. */
const STRETCH = 0x10000;
/** Characters around a stretch that are read with it, so that nothing is lost where two meet. */
const OVERLAP = 0x2000;
/** Characters of the view around a proof in which hints are read. */
const NEAR = 4000;
/** Places that are kept for each signature; a log that repeats itself need not be underlined everywhere. */
const MOST_SPANS = 200;

/** Shapes and signatures prepared for one search. */
export interface Reading {
  readonly signatures: readonly Signature[];
  readonly patterns: Patterns;
  readonly owners: readonly Owner[];
  /** By signature: how many characters it fixes. */
  readonly weights: readonly number[];
}

type Owner = { readonly shape: Shape; readonly pattern: number } | { readonly signature: number };

const prepared = new WeakMap<readonly Signature[], Reading>();

/** Prepares the search; a list of signatures that was prepared before is not prepared again. */
export function prepare(signatures: readonly Signature[]): Reading {
  const known = prepared.get(signatures);
  if (known !== undefined) return known;
  const all: { owner: Owner; pattern: Pattern }[] = [];
  for (const shape of SHAPES) {
    shape.patterns.forEach((pattern, index) => {
      all.push({ owner: { shape, pattern: index }, pattern });
    });
  }
  signatures.forEach((signature, index) => {
    const pattern = patternOf(signature);
    if (pattern) all.push({ owner: { signature: index }, pattern });
  });
  const patterns = compilePatterns(all.map(({ pattern }) => pattern));
  const weights = signatures.map(() => 0);
  all.forEach(({ owner }, index) => {
    if ('signature' in owner) weights[owner.signature] = patterns.weights[index] ?? 0;
  });
  const reading = { signatures, patterns, owners: all.map(({ owner }) => owner), weights };
  prepared.set(signatures, reading);
  return reading;
}

function patternOf(signature: Signature): Pattern | undefined {
  switch (signature.kind) {
    case 'code':
      return { kind: 'code', text: signature.code };
    case 'message':
      return { kind: 'message', text: signature.message };
    default:
      return undefined;
  }
}

interface ShapeHit {
  readonly shape: Shape;
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/** What was read so far. */
export interface Read {
  readonly marks: Mark[];
  /** By signature: where it stands. */
  readonly spans: Span[][];
}

/** Reads the whole text; yields after every stretch how many characters have been read. */
export function* read(text: string, { patterns, owners, signatures }: Reading): Generator<number, Read> {
  const result: Read = { marks: [], spans: signatures.map(() => []) };
  const view = new View(text, Math.min(text.length, STRETCH + 2 * OVERLAP));
  for (let start = 0; start < text.length; start += STRETCH) {
    const end = start + STRETCH;
    view.load(Math.max(0, start - OVERLAP), Math.min(text.length, end + OVERLAP));
    const hits: ShapeHit[] = [];
    scan(patterns, view, (pattern, from, to) => {
      const owner = owners[pattern];
      if (owner === undefined) return;
      if ('shape' in owner) hits.push({ shape: owner.shape, pattern: owner.pattern, start: from, end: to });
      else keep(result.spans[owner.signature], view.span(from, to), start, end);
    });
    readHits(view, hits, start, end, result.marks);
    yield Math.min(end, text.length);
  }
  result.marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return result;
}

function keep(spans: Span[] | undefined, span: Span, start: number, end: number): void {
  if (spans === undefined || spans.length >= MOST_SPANS || span.start < start || span.start >= end) return;
  const last = spans.at(-1);
  if (last === undefined || span.start >= last.end) spans.push(span);
}

/** Reads the shapes that were hit. Hints are read only near a proof: almost every log line has a request id. */
function readHits(view: View, hits: readonly ShapeHit[], start: number, end: number, marks: Mark[]): void {
  const proofs = hits.filter(({ shape }) => !shape.hint);
  let next = 0;
  for (const hit of hits) {
    if (hit.shape.hint) {
      while (next < proofs.length && (proofs[next]?.end ?? 0) < hit.start - NEAR) next++;
      if ((proofs[next]?.start ?? Number.POSITIVE_INFINITY) > hit.end + NEAR) continue;
    }
    const mark = hit.shape.read({ view, pattern: hit.pattern, start: hit.start, end: hit.end });
    if (mark && mark.span.start >= start && mark.span.start < end) marks.push(mark);
  }
}
