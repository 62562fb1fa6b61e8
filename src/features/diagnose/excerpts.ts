import type { Span } from '../../domain/lib/result.ts';
import type { FactName } from '../../wording/answer.ts';

/** A marked place; one that is a fact can be chosen. */
export interface Mark extends Span {
  readonly fact?: { readonly key: string; readonly name: FactName };
}

export interface Excerpt {
  /** The line of the first mark, counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** In order, without overlap, inside the excerpt. */
  readonly marks: readonly Mark[];
}

const MOST = 5;
/** A line of a log can be a megabyte; this much is kept on each side of a mark. */
const AROUND = 200;

/**
 * The lines of a text that hold the given places. Where two places overlap, the first in the list wins.
 * @returns at most five excerpts in the order of the text; places that share one are marked together.
 */
export function excerpts(text: string, marks: readonly Mark[]): Excerpt[] {
  const found: Excerpt[] = [];
  for (const mark of apart(marks)) {
    const last = found.at(-1);
    if (last && mark.start < last.end) {
      const end = Math.max(last.end, lineEnd(text, mark.end));
      found[found.length - 1] = { ...last, end, marks: [...last.marks, mark] };
      continue;
    }
    if (found.length === MOST) break;
    const start = Math.max(last?.end ?? 0, lineStart(text, mark.start), mark.start - AROUND);
    found.push({ line: lineNumber(text, mark.start), start, end: lineEnd(text, mark.end), marks: [mark] });
  }
  return found;
}

/** Without overlaps, in the order of the text. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const overlaps = kept.some((other) => mark.start < other.end && other.start < mark.end);
    if (!overlaps && mark.end > mark.start) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return Math.min(newline === -1 ? text.length : newline, offset + AROUND);
}

function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
