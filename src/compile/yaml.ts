/** Reads YAML so that every value still knows its place in the file. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ContentProblem, FilePlace } from './problem.ts';

export type FieldPath = readonly PropertyKey[];

export interface YamlFile {
  readonly file: string;
  /** The values; `undefined` where the syntax is broken. */
  readonly data: unknown;
  /** Faults of syntax. */
  readonly problems: readonly ContentProblem[];
  /** The place of a field, or of the nearest field around it where it is missing. */
  placeOf(path: FieldPath): FilePlace;
}

/**
 * @param file the path that problems name.
 * @param text YAML, each line of which stands where it stands in the file.
 */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings];
  return {
    file,
    data: faults.length > 0 ? undefined : document.toJS(),
    problems: faults.map(({ pos, message }) => ({ file, ...place(pos[0]), field: 'YAML', message })),
    placeOf: (path) => place(offsetOf(document, path)),
  };
}

function offsetOf(document: Document.Parsed, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
