import {
  answerNeeds,
  type Bound,
  type CellAnswer,
  createRoleAnswerer,
  type NeedAnswer,
} from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Row } from '../../domain/role/rows.ts';

/** A cell: what the rules say, and beside it whether ACK's documentation names the role for the task. */
export interface Cell extends CellAnswer {
  readonly role: PredefinedRole;
  /** How many of the requests are allowed. */
  readonly allowed: number;
  /** Whether all that is allowed is reading. */
  readonly readOnly: boolean;
  /** Absent where the documentation names no role at all. */
  readonly named?: boolean;
}

/** What a cell says in a word. Where the rules have no say, the documentation's word takes their place. */
export type CellState = Exclude<CellAnswer['verdict'], 'not-asked'> | 'named' | 'not-named' | 'not-asked';

export type ReadCell = (row: Row, role: PredefinedRole) => Cell;

/** Answers cells for one way of binding; each is computed when it is first asked for. */
export function createCells(bound: Bound): ReadCell {
  const answerers = new Map<string, (need: Row['needs'][number]) => NeedAnswer>();
  const known = new Map<string, Cell>();
  return (row, role) => {
    const key = `${row.id} ${role.id}`;
    const answer = answerers.get(role.id) ?? createRoleAnswerer(role, bound);
    answerers.set(role.id, answer);
    const cell = known.get(key) ?? readCell(row, role, answerNeeds(answer, row.needs));
    known.set(key, cell);
    return cell;
  };
}

const READING = ['get', 'list', 'watch'];

function readCell(row: Row, role: PredefinedRole, answer: CellAnswer): Cell {
  const allowed = answer.answers.filter(({ kind }) => kind === 'allowed');
  const documented = row.kind === 'task' ? row.capability.documentedRoles : [];
  return {
    ...answer,
    role,
    allowed: allowed.length,
    readOnly: row.kind === 'resource' && allowed.every(({ need }) => READING.includes(need.verb)),
    ...(documented.length > 0 && { named: documented.some(({ id }) => id === role.id) }),
  };
}

export function cellState({ verdict, named }: Cell): CellState {
  if (verdict !== 'not-asked' || named === undefined) return verdict;
  return named ? 'named' : 'not-named';
}

/** Whether all roles answer alike, request by request. Roles without published rules are left out: nobody knows. */
export function isEqual(cells: readonly Cell[]): boolean {
  const said = cells
    .filter(({ verdict }) => verdict !== 'not-published')
    .map(
      (cell) => `${cell.verdict === 'not-asked' ? cell.named : ''} ${cell.answers.map(({ kind }) => kind)}`,
    );
  return new Set(said).size <= 1;
}
