/** Where in the matrix an address points: `#scale-statefulset` at a line, `#scale-statefulset/ack-ops` at a cell. */
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Row } from '../../domain/role/rows.ts';

export interface Target {
  readonly row: Row;
  readonly role?: PredefinedRole;
}

/** The fragment of a line or cell, without `#`; it is the id of its link too. */
export function fragmentOf(row: Row, role?: PredefinedRole): string {
  return role ? `${row.id}/${role.id}` : row.id;
}

/** Reads a fragment that anybody may have written. `undefined` if it is no line and no cell. */
export function readFragment(
  hash: string,
  rows: readonly Row[],
  roles: readonly PredefinedRole[],
): Target | undefined {
  const fragment = decode(hash.replace(/^#/, ''));
  const whole = rows.find(({ id }) => id === fragment);
  if (whole) return { row: whole };
  const slash = fragment.lastIndexOf('/');
  const row = rows.find(({ id }) => id === fragment.slice(0, slash));
  const role = roles.find(({ id }) => id === fragment.slice(slash + 1));
  return slash > 0 && row && role ? { row, role } : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
