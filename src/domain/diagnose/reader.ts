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
const STRETCH = 0x20000;
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

/** Hits of one stretch, three numbers each: the pattern, and where it stands in the view. Logs can have very many. */
type Hits = number[];

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
    const hits: Hits = [];
    scan(patterns, view, (pattern, from, to) => {
      const owner = owners[pattern];
      if (owner === undefined) return;
      if ('shape' in owner) hits.push(pattern, from, to);
      else keep(spans[owner.signature], view.span(from, to), start, end);
    });
    yield {
      end: Math.min(end, text.length),
      marks: readHits(view, owners, hits).filter(({ span }) => span.start >= start && span.start < end),
    };
  }
  return spans;
}

function keep(spans: Span[] | undefined, span: Span, start: number, end: number): void {
  if (spans === undefined || spans.length >= MOST_SPANS || span.start < start || span.start >= end) return;
  const last = spans.at(-1);
  if (last === undefined || span.start >= last.end) spans.push(span);
}

/** Reads the shapes that were hit. Hints are read only near a proof: almost every log line has a request id. */
function readHits(view: View, owners: readonly Owner[], hits: Hits): Mark[] {
  const marks: Mark[] = [];
  const isNear = nearness(owners, hits);
  /** By shape: how far it has read; a hit inside of what it took says nothing new. */
  const taken = new Map<Shape, number>();
  for (let i = 0; i < hits.length; i += 3) {
    const [owner, start, end] = [owners[hits[i] ?? 0], hits[i + 1] ?? 0, hits[i + 2] ?? 0];
    if (owner === undefined || !('shape' in owner)) continue;
    const { shape, pattern } = owner;
    if ((shape.hint && !isNear(start, end)) || (view.from[start] ?? 0) < (taken.get(shape) ?? 0)) continue;
    const mark = shape.read({ view, pattern, start, end });
    if (mark === undefined) continue;
    taken.set(shape, mark.span.end);
    marks.push(mark);
  }
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Tells whether a proof stands near a place; to be asked for places in rising order. */
function nearness(owners: readonly Owner[], hits: Hits): (start: number, end: number) => boolean {
  const proofs: number[] = [];
  for (let i = 0; i < hits.length; i += 3) {
    const owner = owners[hits[i] ?? 0];
    if (owner && 'shape' in owner && !owner.shape.hint) proofs.push(hits[i + 1] ?? 0);
  }
  let next = 0;
  return (start, end) => {
    while ((proofs[next] ?? Number.POSITIVE_INFINITY) < start - NEAR) next++;
    return (proofs[next] ?? Number.POSITIVE_INFINITY) <= end + NEAR;
  };
}
