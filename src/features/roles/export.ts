/** The matrix as text for other programs. What is written is what is shown. */
import { rbacNeedText } from '../../domain/capability/capability.ts';
import { never } from '../../domain/lib/never.ts';
import type { Bound } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Row, RowGroup } from '../../domain/role/rows.ts';
import type { Wording } from '../../wording/core.ts';
import type { RolesWording } from '../../wording/roles.ts';
import { type Cell, cellState, type ReadCell } from './cells.ts';

export const FORMATS = ['csv', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
};

export interface Shown {
  readonly bound: Bound;
  readonly kubernetes: string;
  readonly roles: readonly PredefinedRole[];
  readonly groups: readonly RowGroup[];
  readonly cell: ReadCell;
}

/** The tables that an export is written with. */
export type ExportWords = RolesWording & Pick<Wording, 'punctuation'>;

/** Writes what is shown. CSV is RFC 4180, Markdown a GitHub table, JSON says everything a cell knows. */
export function exportText(format: Format, shown: Shown, words: ExportWords): string {
  switch (format) {
    case 'csv':
      return table(shown, words)
        .map((line) => `${line.map(csvField).join(',')}\r\n`)
        .join('');
    case 'markdown': {
      const [head = [], ...lines] = table(shown, words).map((line) => line.map(markdownField));
      const rule = head.map(() => '---');
      return [head, rule, ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('');
    }
    case 'json':
      return `${JSON.stringify(document(shown), null, 2)}\n`;
    default:
      return never(format);
  }
}

function table({ roles, groups, cell }: Shown, words: ExportWords): string[][] {
  const { part, line, requests } = words.output.columns;
  const head = [part, line, requests, ...roles.map(({ name }) => name)];
  const lines = groups.flatMap((group) =>
    group.rows.map((row) => [
      words.matrix.group(group.part, group.name),
      rowName(row),
      row.needs.map(rbacNeedText).join(', '),
      ...roles.map((role) => cellText(row, cell(row, role), words)),
    ]),
  );
  return [head, ...lines];
}

/** A line's name where it stands alone, without its group above it. */
export function rowName(row: Row): string {
  if (row.kind === 'task') return row.capability.name;
  return row.label.includes(' ') ? row.label : row.id;
}

/** A cell in words: what it says, what is allowed where not all is, and the documentation where it says otherwise. */
function cellText(row: Row, cell: Cell, { states, cells, punctuation }: ExportWords): string {
  const state = cellState(cell);
  if (state === 'partly') {
    const needs = cell.answers.flatMap(({ kind, need }) => (kind === 'allowed' ? [need] : []));
    const told = needs.map((need) => (row.kind === 'task' ? rbacNeedText(need) : need.verb));
    return `${states.partly}${punctuation.colon}${punctuation.list(told)}${cell.named ? punctuation.brackets(cells.alsoNamed) : ''}`;
  }
  return isAlsoNamed(cell) ? `${states[state]}${punctuation.brackets(cells.alsoNamed)}` : states[state];
}

/** Whether the documentation names a role to which the rules say something else than yes. */
export function isAlsoNamed(cell: Cell): boolean {
  return cell.named === true && cell.verdict !== 'yes' && cell.verdict !== 'not-asked';
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function markdownField(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('*', '\\*');
}

function document({ bound, kubernetes, roles, groups, cell }: Shown) {
  return {
    bound,
    kubernetes,
    roles: roles.map(({ id, name, clusterRole, published }) => ({ id, name, clusterRole, published })),
    lines: groups.flatMap(({ part, id: group, rows }) =>
      rows.map((row) => ({
        part,
        group,
        id: row.id,
        name: rowName(row),
        requests: row.needs.map(rbacNeedText),
        cells: Object.fromEntries(roles.map((role) => [role.id, cellData(cell(row, role))])),
      })),
    ),
  };
}

function cellData(cell: Cell) {
  const of = (wanted: Cell['answers'][number]['kind']) =>
    cell.answers.filter(({ kind }) => kind === wanted).map(({ need }) => rbacNeedText(need));
  return { state: cellState(cell), allowed: of('allowed'), refused: of('refused'), named: cell.named };
}
