/**
 * Reads a JSON dump: one value, or several behind one another, as two runs of kubectl print them. The engine's own parser
 * is by far the fastest; a piece that it refuses is read by a tolerant one, which also says where it is broken.
 */
import { createScanner, getLocation, type ParseError, parse, visit } from 'jsonc-parser';
import { tooDeep } from '../../../../parts/yaml/depth.ts';
import type { Fault, Path, Reading } from './dump.ts';

export function* readJson(text: string): Reading {
  const whole = parsed(text);
  if (whole) return { documents: [whole.value], faults: [], linesOf: (paths) => linesOf(text, [0], paths) };
  const starts = valueStarts(text);
  const documents: unknown[] = [];
  const faults: Fault[] = [];
  for (const [index, start] of starts.entries()) {
    const piece = text.slice(start, starts[index + 1]);
    const read = parsed(piece) ?? tolerated(piece);
    documents.push(read.value);
    if (read.at !== undefined)
      faults.push({ kind: 'json', document: index + 1, ...placeOf(text, start + read.at) });
    yield (start + piece.length) / text.length;
  }
  return { documents, faults, linesOf: (paths) => linesOf(text, starts, paths) };
}

interface Parsed {
  readonly value: unknown;
  /** Where it is broken. */
  readonly at?: number;
}

function parsed(text: string): Parsed | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function tolerated(piece: string): Parsed {
  const deep = tooDeep(piece);
  if (deep !== undefined) return { value: undefined, at: lineStart(piece, deep) };
  const errors: ParseError[] = [];
  const value: unknown = parse(piece, errors, { disallowComments: true });
  const at = errors[0]?.offset ?? 0;
  // The item of a list that is broken is left out: half of it might say something else than the whole.
  const [key, item] = getLocation(piece, at).path;
  const items = key === 'items' && isObject(value) ? value.items : undefined;
  if (Array.isArray(items) && typeof item === 'number') items[item] = undefined;
  return { value, at };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The offsets at which values begin, no bracket being open. */
function valueStarts(text: string): readonly number[] {
  const scanner = createScanner(text, true);
  const starts: number[] = [];
  let depth = 0;
  // Only the end of the text has no length.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const first = text[offset];
    const isOpening = first === '{' || first === '[';
    if (depth === 0 && (isOpening || starts.length === 0)) starts.push(offset);
    if (isOpening) depth += 1;
    else if (first === '}' || first === ']') depth = Math.max(depth - 1, 0);
  }
  return starts;
}

/** The lines of many places in one walk over the text; of the nearest place around one that is absent. */
function linesOf(text: string, starts: readonly number[], paths: readonly Path[]): readonly number[] {
  const wanted = new Set(paths.flatMap((path) => path.map((_, index) => keyOf(path.slice(0, index + 1)))));
  const found = new Map<string, number>();
  for (const [index, start] of starts.entries()) {
    if (!wanted.has(keyOf([index]))) continue;
    const { line } = placeOf(text, start);
    const note = (at: number, path: Path) => {
      const key = keyOf([index, ...path]);
      if (wanted.has(key) && !found.has(key)) found.set(key, at + line);
    };
    visit(
      text.slice(start, starts[index + 1]),
      {
        onObjectBegin: (_, __, at, ___, path) => note(at, path()),
        onObjectProperty: (name, _, __, at, ___, path) => note(at, [...path(), name]),
        onLiteralValue: (_, __, ___, at, ____, path) => note(at, path()),
      },
      { disallowComments: true },
    );
  }
  return paths.map((path) => {
    for (let length = path.length; length > 0; length--) {
      const line = found.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  });
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return start;
}
