/** A fault in a content file, as its author reads it. Line and column are counted from 1. */
export interface ContentProblem {
  /** The file's path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The front matter field (`signatures[0].code`) or the part of the body (`link`, `code block`). */
  readonly field: string;
  /** What is wrong, and what is allowed instead. */
  readonly message: string;
}

/** A place in a file, counted from 1. */
export type FilePlace = Pick<ContentProblem, 'line' | 'column'>;

/** All problems as one text, a line each: `file:line field: what is wrong, what is allowed`. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  return problems.map((p) => `${p.file}:${p.line} ${p.field}: ${p.message}`).join('\n');
}

const LINES_AROUND = 2;

/** The lines around a place, numbered, with a mark below the place. */
export function codeFrame(text: string, { line, column }: FilePlace): string {
  const first = Math.max(1, line - LINES_AROUND);
  const lines = text.split('\n').slice(first - 1, line + LINES_AROUND);
  const width = String(line + LINES_AROUND).length;
  const numbered = lines.map((content, index) => `${String(first + index).padStart(width)} | ${content}`);
  numbered.splice(line - first + 1, 0, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
  return numbered.join('\n');
}
