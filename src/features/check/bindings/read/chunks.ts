/**
 * Cuts YAML into pieces that can be read one by one: the documents, and in a document that is a list, the items, since
 * `kubectl get -o yaml` prints everything as one list. Only line beginnings are looked at: in a block at the margin nothing
 * else can stand there.
 */

/** A part of the text: offsets, and the number of its first line, counted from 1. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export interface DocumentPieces {
  readonly whole: Piece;
  /** The items of a list; absent where the document is none, or one that is written in another way. */
  readonly items?: readonly Piece[];
  /** What is left of a list without its items. */
  readonly rest?: readonly Piece[];
}

/** The documents of a text, in order. Linear; never fails. */
export function* documentPieces(text: string): Generator<DocumentPieces> {
  let start = 0;
  let line = 1;
  let at = 0;
  let number = 1;
  while (at < text.length) {
    const next = nextLine(text, at);
    if (isSeparator(text, at)) {
      if (at > start) yield piecesOf(text, { start, end: at, line });
      // What stands behind the hyphens belongs to the document: most often nothing.
      start = text.startsWith('...', at) ? next : at;
      line = text.startsWith('...', at) ? number + 1 : number;
    }
    at = next;
    number += 1;
  }
  if (text.length > start) yield piecesOf(text, { start, end: text.length, line });
}

function isSeparator(text: string, at: number): boolean {
  if (!text.startsWith('---', at) && !text.startsWith('...', at)) return false;
  const behind = text[at + 3];
  return behind === undefined || behind === '\n' || behind === '\r' || behind === ' ' || behind === '\t';
}

function piecesOf(text: string, whole: Piece): DocumentPieces {
  const head = itemsLine(text, whole);
  if (head === undefined) return { whole };
  const items: Piece[] = [];
  let indent: number | undefined;
  let at = head.end;
  let { line } = head;
  for (; at < whole.end; at = nextLine(text, at)) {
    line += 1;
    const depth = indentOf(text, at);
    // A tab is wrong wherever it stands, but it ends no list.
    if (isBlank(text, at + depth) || text[at + depth] === '\t') continue;
    const isItem = isItemStart(text, at + depth);
    if (indent === undefined && isItem) indent = depth;
    if (isItem && depth === indent) {
      const last = items.at(-1);
      if (last) items[items.length - 1] = { ...last, end: at };
      items.push({ start: at, end: whole.end, line });
    } else if (indent === undefined || depth <= indent) break;
  }
  const last = items.at(-1);
  if (last === undefined) return { whole };
  items[items.length - 1] = { ...last, end: at };
  const rest = [
    { start: whole.start, end: head.start, line: whole.line },
    ...(at < whole.end ? [{ start: at, end: whole.end, line }] : []),
  ];
  return { whole, items, rest };
}

/** The line `items:` at the margin, and nothing behind it but a comment. */
function itemsLine(text: string, { start, end, line }: Piece): Piece | undefined {
  let number = line;
  for (let at = start; at < end; at = nextLine(text, at)) {
    if (text.startsWith('items:', at)) {
      const next = nextLine(text, at);
      if (/^\s*(?:#.*)?$/.test(text.slice(at + 'items:'.length, next)))
        return { start: at, end: next, line: number };
    }
    number += 1;
  }
  return undefined;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function indentOf(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end - at;
}

function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === undefined || character === '\n' || character === '\r' || character === '#';
}

function isItemStart(text: string, at: number): boolean {
  const behind = text[at + 1];
  return (
    text[at] === '-' &&
    (behind === ' ' || behind === '\t' || behind === '\n' || behind === '\r' || behind === undefined)
  );
}
