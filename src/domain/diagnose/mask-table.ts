/** Finds secrets in tables: below a heading that names them, or in the cell beside their name. */
import { expression } from './expression.ts';
import { isOpaque, isPlain, type Name, type Secret, type Strength } from './mask-names.ts';

/** A cell and what stands between it and the next. One in quotes may hold that, too. */
const cellsBefore = (mark: string) =>
  expression(new RegExp(`( *"(?:[^"]|""){0,300}" *(?=${mark}|$)|(?:(?!${mark})[^])*)(${mark}|$)`, 'g'));
const BLANKS = cellsBefore(' {2,}');
const KINDS = [cellsBefore('\\|'), cellsBefore('\\t'), cellsBefore(','), cellsBefore(';'), BLANKS];

/** The line below a heading: `|---|---|`, `-----+-----`. */
const RULER = expression(/^[\s|+:=-]{0,40}-{2}[\s|+:=-]*$/);
const EDGE = '[\\s"\'`*:：\\ufeff]{0,80}';
const INSIDE = expression(new RegExp(`^(${EDGE})([^]*?)${EDGE}$`));
/** A heading: words, but no sentence. */
const WORDS = expression(/^[\p{L}_.()/-]*(?: [\p{L}_.()/-]+)?$/u);
const LONGEST_LINE = 2000;
const MOST_ROWS = 1000;

/** A line or a cell, and where it begins in the whole text. */
interface Piece {
  readonly start: number;
  readonly text: string;
}

interface Column {
  readonly index: number;
  readonly strength: Strength;
}

/** Every secret in the tables of a text, by the names that stand in it. */
export function* tableSecrets(text: string, names: readonly Name[]): Generator<Secret> {
  let line = lineFrom(text, 0);
  let before: Piece | undefined;
  for (let next = 0; next < names.length; ) {
    const end = line.start + line.text.length;
    const first = next;
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    if (next > first) yield* inLine(text, line, before, names.slice(first, next));
    before = line;
    line = lineFrom(text, end + 1);
  }
}

function* inLine(
  text: string,
  line: Piece,
  before: Piece | undefined,
  names: readonly Name[],
): Generator<Secret> {
  for (const kind of KINDS) {
    const cells = cellsOf(line, kind);
    const columns = cells.flatMap((cell, index) => {
      const name = names.find((each) => isNamed(cell, each));
      return name && cells.length > 1 ? [{ index, strength: name.strength }] : [];
    });
    if (columns.length === 0) continue;
    const isHeading = cells.every(
      ({ text }, index) => WORDS.test(text) || columns.some((each) => each.index === index),
    );
    const rows = isHeading ? rowsBelow(text, line, before, kind, cells.length) : undefined;
    // Of two words the second may be a heading or a value, and what is below them may be anything.
    const isPair = columns.some(({ index }) => cells[index + 1]?.text) && filled(cells) === 2;
    if (rows !== undefined) yield* below(text, rows, kind, cells.length, columns, isPair);
    if (rows === undefined || isPair) yield* beside(cells, columns, kind);
    return;
  }
}

/** Where the rows below a line of words begin, if it is a heading: with a ruler below it, or as the first of its kind. */
function rowsBelow(
  text: string,
  line: Piece,
  before: Piece | undefined,
  kind: RegExp,
  width: number,
): number | undefined {
  const next = lineFrom(text, line.start + line.text.length + 1);
  if (RULER.test(next.text)) return next.start + next.text.length + 1;
  const goesOn = before !== undefined && cellsOf(before, kind).length === width;
  return goesOn || cellsOf(next, kind).length !== width ? undefined : next.start;
}

function* below(
  text: string,
  from: number,
  kind: RegExp,
  width: number,
  columns: readonly Column[],
  isUnsure: boolean,
): Generator<Secret> {
  let line = lineFrom(text, from);
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const cells = cellsOf(line, kind);
    if (cells.length !== width) return;
    for (const { index, strength } of columns) yield* secretIn(cells[index], isUnsure ? 'weak' : strength);
    line = lineFrom(text, line.start + line.text.length + 1);
  }
}

/** Behind a comma, as behind blanks, a sentence may go on. */
function* beside(cells: readonly Piece[], columns: readonly Column[], kind: RegExp): Generator<Secret> {
  const isSure = kind !== BLANKS && filled(cells) === 2;
  for (const { index, strength } of columns) yield* secretIn(cells[index + 1], isSure ? strength : 'weak');
}

function secretIn(cell: Piece | undefined, strength: Strength): readonly Secret[] {
  if (!cell || cell.text === '' || isPlain(cell.text)) return [];
  if (strength !== 'sure' && !isOpaque(cell.text, strength)) return [];
  return [{ start: cell.start, end: cell.start + cell.text.length }];
}

const BEFORE_NAME = expression(/^[\w .\p{Script=Han}-]{0,30}$/u);

/** Whether a cell holds nothing but this name. */
function isNamed({ start, text }: Piece, name: Name): boolean {
  return (
    name.end === start + text.length &&
    name.start >= start &&
    BEFORE_NAME.test(text.slice(0, name.start - start))
  );
}

function filled(cells: readonly Piece[]): number {
  return cells.filter(({ text }) => text !== '').length;
}

function lineFrom(text: string, start: number): Piece {
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

/** The cells of a line, without quotes and blanks around them; none of a line that is too long for a row. */
function cellsOf(line: Piece, kind: RegExp): readonly Piece[] {
  if (line.text.length > LONGEST_LINE) return [];
  const cells: Piece[] = [];
  for (const { 1: cell = '', 2: mark, index } of line.text.matchAll(kind)) {
    const [, edge = '', text = ''] = INSIDE.exec(cell) ?? [];
    cells.push({ start: line.start + index + edge.length, text });
    if (mark === '') break;
  }
  return cells;
}
