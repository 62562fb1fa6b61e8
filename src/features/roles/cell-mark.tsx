import type { CellState } from './cells.ts';

/** The class that gives a cell's word its shape and colour (matrix.css). */
export function sayClass(state: CellState): string {
  return `says-${state}`;
}

/** A word of the matrix with its shape and colour, outside of the matrix. */
export function CellMark({ state, word }: { state: CellState; word: string }) {
  return <span className={`font-semibold ${sayClass(state)}`}>{word}</span>;
}
