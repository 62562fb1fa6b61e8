/** Reads a text stretch by stretch: what its shapes say, and which signatures stand in it. */
import type { Span } from '../lib/result.ts';
import { compilePatterns, type Pattern, type Patterns } from './match/patterns.ts';
import { scan } from './match/scanner.ts';
import type { Mark, Shape } from './shape.ts';
import { SHAPES } from './shapes.ts';
import type { Signature } from './signature.ts';
import type { Breaks } from './view/breaks.ts';
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
const NONE: readonly Signature[] = [];

/** Prepares the search; a list of signatures that was prepared before is not prepared again. */
export function prepare(signatures: readonly Signature[]): Reading {
  const list = signatures.length === 0 ? NONE : signatures;
  const known = prepared.get(list);
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
  prepared.set(list, reading);
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

/** What a stretch of the text says, in its order, and where it ends. */
export interface Stretch {
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Reads the whole text, a stretch a step; answers at last the places of each signature. */
export function* read(
  text: string,
  breaks: Breaks,
  { patterns, owners, signatures }: Reading,
): Generator<Stretch, Span[][]> {
  const spans = signatures.map((): Span[] => []);
  const view = new View(text, Math.min(text.length, STRETCH + 2 * OVERLAP), breaks);
  for (let start = 0; start < text.length; start += STRETCH) {
    const end = start + STRETCH;
    view.load(Math.max(0, start - OVERLAP), Math.min(text.length, end + OVERLAP));
    const hits: ShapeHit[] = [];
    scan(patterns, view, (pattern, from, to) => {
      const owner = owners[pattern];
      if (owner === undefined) return;
      if ('shape' in owner) hits.push({ shape: owner.shape, pattern: owner.pattern, start: from, end: to });
      else keep(spans[owner.signature], view.span(from, to), start, end);
    });
    yield { end: Math.min(end, text.length), marks: readHits(view, hits, start, end) };
  }
  return spans;
}

function keep(spans: Span[] | undefined, span: Span, start: number, end: number): void {
  if (spans === undefined || spans.length >= MOST_SPANS || span.start < start || span.start >= end) return;
  const last = spans.at(-1);
  if (last === undefined || span.start >= last.end) spans.push(span);
}

/** Reads the shapes that were hit. Hints are read only near a proof: almost every log line has a request id. */
function readHits(view: View, hits: readonly ShapeHit[], start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const proofs = hits.filter(({ shape }) => !shape.hint);
  /** By shape: how far it has read; a hit inside of what it took says nothing new. */
  const taken = new Map<Shape, number>();
  let next = 0;
  for (const hit of hits) {
    if (hit.shape.hint) {
      while (next < proofs.length && (proofs[next]?.end ?? 0) < hit.start - NEAR) next++;
      if ((proofs[next]?.start ?? Number.POSITIVE_INFINITY) > hit.end + NEAR) continue;
    }
    if ((view.from[hit.start] ?? 0) < (taken.get(hit.shape) ?? 0)) continue;
    const mark = hit.shape.read({ view, pattern: hit.pattern, start: hit.start, end: hit.end });
    if (mark) taken.set(hit.shape, mark.span.end);
    if (mark && mark.span.start >= start && mark.span.start < end) marks.push(mark);
  }
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
