import './matrix.css';
import type { MouseEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { type Bound, isOffered } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { RowGroup } from '../../domain/role/rows.ts';
import type { ReadCell } from './cells.ts';
import type { Target } from './fragment.ts';
import { type Place, placeId, useGrid } from './grid.ts';
import { MatrixRow, mark } from './matrix-row.tsx';
import { opensElsewhere } from './role-links.tsx';
import { useRolesWords } from './words.ts';

interface Props {
  readonly groups: readonly RowGroup[];
  readonly columns: readonly PredefinedRole[];
  readonly pins: readonly string[];
  readonly bound: Bound;
  readonly cell: ReadCell;
  /** The role that a phone shows. */
  readonly shown: string;
  /** What is opened. */
  readonly target: Target | undefined;
  readonly onOpen: (fragment: string) => void;
}

/** The table itself: an ARIA grid, in which every line and every cell is a link that opens it. */
export function Matrix({ groups, columns, pins, bound, cell, shown, target, onOpen }: Props) {
  const words = useRolesWords();
  const starts = groupStarts(groups);
  const lines = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const { active, gridProps } = useGrid(lines, columns.length + 1);
  // One handler for thousands of links. A click for a new tab or window is the browser's.
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (opensElsewhere(event)) return;
    const link = event.target instanceof Element ? event.target.closest('tbody a') : null;
    const fragment = link?.getAttribute('href')?.slice(1);
    if (!fragment) return;
    event.preventDefault();
    onOpen(fragment);
  };
  return (
    <div className="matrix-box">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as ARIA's grid pattern has it; heads keep their meaning. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click is that of a link, which Enter makes too. */}
      <table role="grid" aria-label={words.matrix.label} className="matrix" onClick={onClick} {...gridProps}>
        <Head columns={columns} pins={pins} bound={bound} shown={shown} active={active} />
        {groups.map((group, at) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className="group-head">
                <span className="sticky left-2">{words.matrix.group(group.part, group.name)}</span>
              </th>
            </tr>
            {group.rows.map((row, index) => {
              const line = (starts[at] ?? 0) + index;
              return (
                <MatrixRow
                  key={row.id}
                  row={row}
                  line={line}
                  columns={columns}
                  pins={pins}
                  cell={cell}
                  shown={shown}
                  opened={target?.row === row ? (target.role?.id ?? '') : undefined}
                  active={active.line === line ? active.column : undefined}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The line that each group begins with. */
function groupStarts(groups: readonly RowGroup[]): number[] {
  let line = 0;
  return groups.map(({ rows }) => {
    const start = line;
    line += rows.length;
    return start;
  });
}

interface HeadProps extends Pick<Props, 'columns' | 'pins' | 'bound' | 'shown'> {
  /** The place that the Tab key stops at. */
  readonly active: Place;
}

function Head({ columns, pins, bound, shown, active }: HeadProps) {
  const { matrix } = useRolesWords();
  return (
    <thead>
      <tr>
        <td className="font-semibold text-muted">
          <span className="block px-2 py-1.5">{matrix.corner}</span>
        </td>
        {columns.map((role, index) => (
          <th
            key={role.id}
            scope="col"
            data-shown={mark(role.id === shown)}
            data-pin={mark(pins.includes(role.id))}
          >
            <RoleHead
              role={role}
              id={placeId({ line: -1, column: index + 1 })}
              isActive={active.line === -1 && active.column === index + 1}
              bound={bound}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RoleHeadProps {
  readonly role: PredefinedRole;
  readonly id: string;
  readonly isActive: boolean;
  readonly bound: Bound;
}

/** A column's head: leads to what the role is. */
function RoleHead({ role, id, isActive, bound }: RoleHeadProps) {
  const words = useRolesWords();
  const { search } = useLocation();
  return (
    <Link id={id} to={{ search, hash: role.id }} tabIndex={isActive ? 0 : -1}>
      <span className="block wrap-anywhere font-semibold">{role.name}</span>
      {role.clusterRole && role.clusterRole !== role.name && (
        <span className="block font-mono text-[0.6875rem] font-normal text-muted">{role.clusterRole}</span>
      )}
      {!isOffered(role, bound) && (
        <span className="block text-[0.6875rem] font-normal text-warn">{words.matrix.notOffered}</span>
      )}
    </Link>
  );
}
