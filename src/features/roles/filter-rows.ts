import { rbacNeedText } from '../../domain/capability/capability.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Row, RowGroup } from '../../domain/role/rows.ts';
import { isEqual, type ReadCell } from './cells.ts';
import type { View } from './view.ts';

/** The lines to show, by group; groups without one are left out. */
export function filterRows(
  groups: readonly RowGroup[],
  { show, search, hideEqual }: Pick<View, 'show' | 'search' | 'hideEqual'>,
  columns: readonly PredefinedRole[],
  cell: ReadCell,
): RowGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .filter(({ part, id }) => show === '' || show === part || show === id)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        (row) => hasWords(row, words) && !(hideEqual && isEqual(columns.map((role) => cell(row, role)))),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Whether all words stand in what a line says of itself: its name, its requests, the code it is refused with. */
export function hasWords(row: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said =
    row.kind === 'task' ? [row.capability.name, row.capability.code] : [row.label, row.resourceKind];
  const text = [row.id, ...said, ...row.needs.map(rbacNeedText)].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
