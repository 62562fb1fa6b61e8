import { useDeferredValue, useMemo } from 'react';
import { createCells } from './cells.ts';
import type { Shown } from './export.ts';
import { filterRows } from './filter-rows.ts';
import type { MatrixData } from './matrix-data.ts';
import type { View } from './view.ts';

/** The part of the matrix that a view shows, with the pinned roles first. */
export interface ShownMatrix extends Shown {
  readonly pins: readonly string[];
}

/** Follows the view a moment later, so that a control answers at once and thousands of cells after it. */
export function useShown({ roles, groups, kubernetes }: MatrixData, view: View): ShownMatrix {
  const { bound, show, search, hideEqual, onlyPinned, ...later } = useDeferredValue(view);
  // The ids are a new list whenever the address changes; lines are drawn anew only if it says something else.
  const pinned = later.pins.join();
  const pins = useMemo(() => pinned.split(',').filter(Boolean), [pinned]);
  const cell = useMemo(() => createCells(bound), [bound]);
  const columns = useMemo(() => {
    const first = pins.flatMap((id) => roles.filter((role) => role.id === id));
    return onlyPinned ? first : [...first, ...roles.filter(({ id }) => !pins.includes(id))];
  }, [pins, onlyPinned, roles]);
  const rows = useMemo(
    () => filterRows(groups, { show, search, hideEqual }, columns, cell),
    [groups, show, search, hideEqual, columns, cell],
  );
  return { bound, kubernetes, roles: columns, pins, groups: rows, cell };
}
