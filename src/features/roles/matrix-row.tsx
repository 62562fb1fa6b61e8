import { memo } from 'react';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Row } from '../../domain/role/rows.ts';
import { useWords } from '../../parts/words.tsx';
import { sayClass } from './cell-mark.tsx';
import { type Cell, cellState, type ReadCell } from './cells.ts';
import { isAlsoNamed } from './export.ts';
import { fragmentOf } from './fragment.ts';
import { placeId } from './grid.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly row: Row;
  /** The line's place in the grid. */
  readonly line: number;
  readonly columns: readonly PredefinedRole[];
  /** The ids of those that are pinned. */
  readonly pins: readonly string[];
  readonly cell: ReadCell;
  /** The role that a phone shows. */
  readonly shown: string;
  /** The column that the Tab key stops at, if it is in this line. */
  readonly active: number | undefined;
  /** The id of the role whose cell is opened, or empty for the line itself. */
  readonly opened: string | undefined;
}

/** One line of the matrix. Drawn anew only when something of it changes, since there are hundreds. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, line, columns, pins, cell, shown, active, opened } = props;
  return (
    <tr>
      <th scope="row" className="font-normal" data-opened={mark(opened === '')}>
        <a id={placeId({ line, column: 0 })} href={`#${fragmentOf(row)}`} tabIndex={active === 0 ? 0 : -1}>
          <RowName row={row} />
        </a>
      </th>
      {columns.map((role, index) => (
        <td
          key={role.id}
          data-shown={mark(role.id === shown)}
          data-pin={mark(pins.includes(role.id))}
          data-opened={mark(role.id === opened)}
        >
          <CellLink
            cell={cell(row, role)}
            id={placeId({ line, column: index + 1 })}
            fragment={fragmentOf(row, role)}
            isActive={active === index + 1}
          />
        </td>
      ))}
    </tr>
  );
});

/** The value of an attribute that is there or not. */
export function mark(is: boolean): '' | undefined {
  return is ? '' : undefined;
}

function RowName({ row }: { row: Row }) {
  const { matrix } = useRolesWords();
  const { punctuation } = useWords();
  if (row.kind === 'task') return row.capability.name;
  const isAny = row.needs.some((need) => 'resource' in need && need.resource === '*');
  const hints = [
    row.resourceKind,
    isAny && matrix.anyResource,
    row.scope === 'cluster' && matrix.clusterScoped,
  ].flatMap((hint) => hint || []);
  return (
    <>
      <span className="wrap-anywhere font-mono text-xs">{row.label}</span>{' '}
      {hints.length > 0 && <span className="text-xs text-muted">{punctuation.list(hints)}</span>}
    </>
  );
}

interface LinkProps {
  readonly cell: Cell;
  readonly id: string;
  readonly fragment: string;
  readonly isActive: boolean;
}

function CellLink({ cell, id, fragment, isActive }: LinkProps) {
  const { states, cells } = useRolesWords();
  const state = cellState(cell);
  const isReading = state === 'partly' && cell.readOnly;
  return (
    <a id={id} href={`#${fragment}`} tabIndex={isActive ? 0 : -1} className={sayClass(state)}>
      {isReading ? cells.readOnly : states[state]}
      {state === 'partly' && !isReading && <small>{cells.of(cell.allowed, cell.answers.length)}</small>}
      {isAlsoNamed(cell) && <small>{cells.alsoNamed}</small>}
    </a>
  );
}
