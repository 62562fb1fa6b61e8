/** What is exported can be read back, and says what the cells say. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capabilityGroups } from '../../compile/capabilities.ts';
import { resourceCatalogue } from '../../compile/kubernetes-resources.ts';
import { readContent } from '../../compile/read.ts';
import { predefinedRoles } from '../../compile/roles.ts';
import { rbacNeedText } from '../../domain/capability/capability.ts';
import { BOUNDS } from '../../domain/role/answer.ts';
import { matrixRows } from '../../domain/role/matrix.ts';
import { en } from '../../wording/en/core.ts';
import { roles as table } from '../../wording/en/roles.ts';
import { cellState, createCells } from './cells.ts';
import { exportText, rowName, type Shown } from './export.ts';

const { content } = await readContent(join(import.meta.dirname, '../../..'));
if (!content) throw new Error('The content has problems; content.test.ts says which');
const words = { ...table, punctuation: en.punctuation };
const roles = predefinedRoles(content.catalogue.roles, 'en');
const catalogue = resourceCatalogue(content.kubernetes);
const groups = matrixRows(
  capabilityGroups(content.capabilities, content.catalogue.roles, 'en'),
  catalogue,
  roles,
);
const rows = groups.flatMap((group) => group.rows);

function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  expect(lines.pop(), 'nothing stands after the last line').toEqual([]);
  return lines;
}

function parseMarkdown(text: string): string[][] {
  const [head, rule, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      expect(line).toMatch(/^\| .* \|$/);
      return line.slice(2, -2).split(/ (?<!\\)\| /);
    });
  expect(rule).toEqual(head?.map(() => '---'));
  return [head ?? [], ...lines].map((line) => line.map((field) => field.replace(/\\([\\|*])/g, '$1')));
}

describe.each(BOUNDS)('bound in the %s', (bound) => {
  const cell = createCells(bound);
  const shown: Shown = { bound, kubernetes: catalogue.kubernetes, roles, groups, cell };

  /** The first word of a field, before what is said besides. */
  const state = (field = '') => field.replace(/:.*| \(.*/, '');

  it.each([
    ['csv', parseCsv],
    ['markdown', parseMarkdown],
  ] as const)('%s', (format, parse) => {
    const [head, ...lines] = parse(exportText(format, shown, words));
    expect(head).toEqual(['Part', 'Task or resource', 'Requests', ...roles.map(({ name }) => name)]);
    expect(lines).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const [, name, requests, ...cells] = lines[index] ?? [];
      expect(name).toBe(rowName(row));
      expect(requests).toBe(row.needs.map(rbacNeedText).join(', '));
      expect(cells.map(state)).toEqual(roles.map((role) => words.states[cellState(cell(row, role))]));
    }
  });

  it('json', () => {
    const read = JSON.parse(exportText('json', shown, words));
    expect(read).toMatchObject({ bound, kubernetes: '1.36' });
    expect(read.roles.map(({ id }: { id: string }) => id)).toEqual(roles.map(({ id }) => id));
    expect(read.lines).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const line = read.lines[index];
      expect(line).toMatchObject({ id: row.id, requests: row.needs.map(rbacNeedText) });
      for (const role of roles) {
        const { verdict, answers } = cell(row, role);
        const told = line.cells[role.id];
        expect(told.state).toBe(cellState(cell(row, role)));
        if (verdict !== 'not-published')
          expect([...told.allowed, ...told.refused].sort()).toEqual(
            answers.map(({ need }) => rbacNeedText(need)).sort(),
          );
      }
    }
  });

  it('names stand once, so that a line can be told from the others', () => {
    const names = groups.flatMap((group) => group.rows.map((row) => `${group.id} ${rowName(row)}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

it('fields that would break a format are kept whole', () => {
  const row = {
    kind: 'resource',
    id: 'a"b,c|d\\e*f',
    label: 'a',
    needs: [{ verb: 'get', path: '/x' }],
  } as const;
  const [role] = roles;
  if (!role) throw new Error('There are roles');
  const shown: Shown = {
    bound: 'cluster',
    kubernetes: '',
    roles: [role],
    groups: [{ part: 'paths', id: 'paths', name: '', rows: [row] }],
    cell: createCells('cluster'),
  };
  for (const lines of [
    parseCsv(exportText('csv', shown, words)),
    parseMarkdown(exportText('markdown', shown, words)),
  ])
    expect(lines[1]?.[1]).toBe('a"b,c|d\\e*f');
});
