/** What the page shows, as it stands in the address. */
import { BOUNDS, type Bound } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Part, RowGroup } from '../../domain/role/rows.ts';

export interface View {
  readonly bound: Bound;
  readonly search: string;
  /** A part of the matrix, a group of it, or all. */
  readonly show: string;
  /** Ids of the roles that come first and stay in sight. */
  readonly pins: readonly string[];
  readonly onlyPinned: boolean;
  readonly hideEqual: boolean;
  /** The role that a phone shows. */
  readonly role: string;
  /** Compare: the old role and the new one. */
  readonly old: string;
  readonly new: string;
  /** Who may: a task's id or a request. */
  readonly who: string;
}

export const PARTS = [
  'tasks',
  'resources',
  'unserved',
  'special-verbs',
  'paths',
] as const satisfies readonly Part[];

/** The address's name for each part of the view. */
const NAMES: Readonly<Record<keyof View, string>> = {
  bound: 'bound',
  search: 'q',
  show: 'show',
  pins: 'pin',
  onlyPinned: 'only',
  hideEqual: 'differ',
  role: 'role',
  old: 'old',
  new: 'new',
  who: 'who',
};

/**
 * Reads the view from an address that anybody may have written.
 * @returns the view, and the values that mean nothing here; they are left out, and the page says so.
 */
export function readView(
  params: URLSearchParams,
  roles: readonly PredefinedRole[],
  groups: readonly RowGroup[],
): { readonly view: View; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const text = (key: keyof View) => params.get(NAMES[key]) ?? '';
  const known = (value: string, values: readonly string[]) => {
    if (value && !values.includes(value)) refused.push(value);
    return values.includes(value) ? value : '';
  };
  const ids = roles.map(({ id }) => id);
  const bound = known(text('bound'), BOUNDS);
  const asked = text('pins').split(',').filter(Boolean);
  const pins = [...new Set(asked.map((id) => known(id, ids)).filter(Boolean))];
  const view = {
    bound: BOUNDS.find((each) => each === bound) ?? 'cluster',
    search: text('search'),
    show: known(text('show'), [...PARTS, ...groups.map(({ id }) => id)]),
    pins,
    onlyPinned: text('onlyPinned') === '1' && pins.length > 0,
    hideEqual: text('hideEqual') === '1',
    role: known(text('role'), ids) || (pins[0] ?? ids[0] ?? ''),
    old: known(text('old'), ids),
    new: known(text('new'), ids),
    who: text('who'),
  };
  return { view, refused };
}

/** The address's query with a part of the view changed. What says the same as its absence is left out. */
export function changeView(params: URLSearchParams, change: Partial<View>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    // The keys of a Partial<View> are those of View.
    const name = NAMES[key as keyof View];
    const text = typeof value === 'boolean' ? (value ? '1' : '') : String(value);
    const isUsual = text === '' || (key === 'bound' && text === 'cluster');
    if (!isUsual) next.set(name, text);
    else next.delete(name);
  }
  return next;
}
