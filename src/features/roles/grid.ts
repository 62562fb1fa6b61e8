import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** A place in the grid: the line, and the column counted from 0, which is the line's own name. Line -1 is the head. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The id of the one link of a place. */
export function placeId({ line, column }: Place): string {
  return `at-${line}-${column}`;
}

/**
 * One stop for the Tab key in a large table, and the arrow keys inside it, after the ARIA grid pattern.
 * @param lines how many there are, without the head.
 * @param columns how many there are, with the lines' names.
 */
export function useGrid(lines: number, columns: number) {
  const [wanted, setActive] = useState<Place>({ line: 0, column: 0 });
  const active = { line: Math.min(wanted.line, lines - 1), column: Math.min(wanted.column, columns - 1) };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.shiftKey || event.metaKey) return;
    const step = STEPS[event.key]?.(active, { lines, columns }, event.ctrlKey);
    if (!step) return;
    event.preventDefault();
    const found = visible(step, { lines, columns });
    if (!found) return;
    document.getElementById(placeId(found))?.focus();
    // Where the table scrolls inside its own box, the head is seen only if the box is.
    event.currentTarget.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const [, line, column] = /^at-(-?\d+)-(\d+)$/.exec(event.target.id) ?? [];
    if (line !== undefined) setActive({ line: Number(line), column: Number(column) });
  };
  return { active, gridProps: { onKeyDown, onFocus } };
}

interface Size {
  readonly lines: number;
  readonly columns: number;
}

/** Where a key leads, and where to look on if nothing stands there. */
interface Step {
  readonly from: Place;
  readonly by: Place;
}

const FORTH = { line: 0, column: 1 };
const BACK = { line: 0, column: -1 };
const DOWN = { line: 1, column: 0 };
const UP = { line: -1, column: 0 };
const PAGE = 10;

const STEPS: Readonly<Record<string, (at: Place, size: Size, isFar: boolean) => Step>> = {
  ArrowRight: (at) => ({ from: { ...at, column: at.column + 1 }, by: FORTH }),
  ArrowLeft: (at) => ({ from: { ...at, column: at.column - 1 }, by: BACK }),
  ArrowDown: (at) => ({ from: { ...at, line: at.line + 1 }, by: DOWN }),
  ArrowUp: (at) => ({ from: { ...at, line: at.line - 1 }, by: UP }),
  PageDown: (at, { lines }) => ({ from: { ...at, line: Math.min(at.line + PAGE, lines - 1) }, by: DOWN }),
  PageUp: (at) => ({ from: { ...at, line: Math.max(at.line - PAGE, 0) }, by: UP }),
  Home: (at, _, isFar) => ({ from: { line: isFar ? 0 : at.line, column: 0 }, by: FORTH }),
  End: (at, { lines, columns }, isFar) => ({
    from: { line: isFar ? lines - 1 : at.line, column: columns - 1 },
    by: BACK,
  }),
};

/** The first place on the way that is there and shown: the head has no first cell, and a phone shows one role. */
function visible({ from, by }: Step, { lines, columns }: Size): Place | undefined {
  let { line, column } = from;
  while (line >= -1 && line < lines && column >= 0 && column < columns) {
    const element = document.getElementById(placeId({ line, column }));
    if (element && element.offsetParent !== null) return { line, column };
    line += by.line;
    column += by.column;
  }
  return undefined;
}
