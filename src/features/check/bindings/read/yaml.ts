/** Reads a YAML dump piece by piece, so that it can be watched and stopped, and that a broken piece costs no other. */
import { isMap, isScalar, isSeq } from 'yaml';
import { parseYamlText, type YamlFault, type YamlText } from '../../../../parts/yaml/kubernetes.ts';
import { type DocumentPieces, documentPieces, type Piece } from './chunks.ts';
import type { Dump, Fault, Path, Reading } from './dump.ts';

/** So many items are read at once: each reading has its cost, and a fault makes it start again one by one. */
const BATCH = 40;

export function* readYaml(text: string): Reading {
  const pieces = [...documentPieces(text)];
  const documents: unknown[] = [];
  const faults: Fault[] = [];
  for (const [index, each] of pieces.entries()) {
    const report = ({ kind, line, column }: YamlFault, piece: Piece) =>
      faults.push({ kind, document: index + 1, line: piece.line + line - 1, column });
    documents.push(each.items ? yield* readList(text, each, report) : readWhole(text, each.whole, report));
    yield each.whole.end / text.length;
  }
  return { documents, faults, linesOf: (paths) => paths.map((path) => lineOf(text, pieces, path)) };
}

type Report = (fault: YamlFault, piece: Piece) => void;

function readWhole(text: string, piece: Piece, report: Report): unknown {
  const read = parseYamlText(sliceOf(text, piece));
  for (const fault of read.faults) report(fault, piece);
  return read.documents[0]?.value;
}

function* readList(
  text: string,
  { whole, items = [], rest = [] }: DocumentPieces,
  report: Report,
): Generator<number, unknown> {
  const values: unknown[] = [];
  const found: [YamlFault, Piece][] = [];
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH);
    values.push(...readItems(text, batch, (fault, piece) => found.push([fault, piece])));
    yield (batch.at(-1)?.end ?? 0) / text.length;
  }
  const head = parseYamlText(rest.map((piece) => sliceOf(text, piece)).join(''));
  const isAlias = ({ kind }: YamlFault) => kind === 'alias';
  // An alias may refer to another item, or the items may be no list after all: then all of it is read at once.
  if (head.faults.length > 0 || found.some(([fault]) => isAlias(fault)))
    return readWhole(text, whole, report);
  for (const [fault, piece] of found) report(fault, piece);
  const value = head.documents[0]?.value;
  return { ...(typeof value === 'object' ? value : {}), items: values };
}

/** The values of items that stand one behind the other; `undefined` for one that cannot be read. */
function readItems(text: string, items: readonly Piece[], report: Report): readonly unknown[] {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return [];
  const read = parseYamlText(sliceOf(text, { ...first, end: last.end }));
  const value = read.documents[0]?.value;
  if (read.faults.length === 0 && Array.isArray(value) && value.length === items.length) return value;
  if (items.length > 1) return items.flatMap((item) => readItems(text, [item], report));
  for (const fault of read.faults.slice(0, 1)) report(fault, first);
  return [Array.isArray(value) ? value[0] : undefined];
}

/** A document may begin behind `---`, which the parser would take for a second one if something stood before it. */
function sliceOf(text: string, { start, end }: Piece): string {
  return text.slice(start, end);
}

/** The line of a place; of the nearest place around it where it is absent. */
function lineOf(text: string, pieces: readonly DocumentPieces[], [index, ...steps]: Path): number {
  const document = typeof index === 'number' ? pieces[index] : undefined;
  if (!document) return 1;
  const [key, at, ...inner] = steps;
  const item = key === 'items' && typeof at === 'number' ? document.items?.[at] : undefined;
  if (item) return item.line + lineInside(parseYamlText(sliceOf(text, item)), [0, ...inner]) - 1;
  return document.whole.line + lineInside(parseYamlText(sliceOf(text, document.whole)), steps) - 1;
}

function lineInside({ documents, lines }: YamlText, steps: Path): number {
  let node: unknown = documents[0]?.document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return Math.max(lines.linePos(offset).line, 1);
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

/** So that a dump read at once and one read in steps have the same type. */
export function readAll(reading: Reading): Dump {
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}
