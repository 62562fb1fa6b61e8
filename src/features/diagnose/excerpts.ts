import type { Span } from '../../domain/lib/result.ts';

export interface Excerpt {
  /** The line of the first mark, counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** In order, without overlap, inside the excerpt. */
  readonly marks: readonly Span[];
}

const MOST = 3;
/** A line of a log can be a megabyte; this much is kept on each side of a mark. */
const AROUND = 160;

/**
 * The lines of a text that hold the given places.
 * @returns at most three excerpts in the order of the text; places that share one are marked together.
 */
export function excerpts(text: string, spans: readonly Span[]): Excerpt[] {
  const found: Excerpt[] = [];
  for (const span of merged(spans)) {
    const last = found.at(-1);
    if (last && span.start < last.end) {
      found[found.length - 1] = {
        ...last,
        end: Math.max(last.end, lineEnd(text, span.end)),
        marks: [...last.marks, span],
      };
      continue;
    }
    if (found.length === MOST) break;
    const start = Math.max(lineStart(text, span.start), span.start - AROUND);
    found.push({ line: lineNumber(text, span.start), start, end: lineEnd(text, span.end), marks: [span] });
  }
  return found;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
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
