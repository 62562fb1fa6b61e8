import { describe, expect, it } from 'vitest';
import type { PredefinedRole } from '../../domain/role/role.ts';
import { resourceRow } from '../../domain/role/rows.ts';
import { fragmentOf, readFragment } from './fragment.ts';
import { changeView, readView } from './view.ts';

const role = (id: string): PredefinedRole => ({
  id,
  name: id,
  apiName: id,
  scopes: ['cluster'],
  custom: false,
  summary: '',
  notes: [],
});
const ROLES = [role('ops'), role('dev')];
const verbs = ['get'];
const PODS = resourceRow({ group: '', resource: 'pods', scope: 'namespace', verbs });
const EXEC = resourceRow({ group: '', resource: 'pods', subresource: 'exec', scope: 'namespace', verbs });
const LOGS = {
  kind: 'resource',
  id: '/logs/',
  label: '/logs/',
  needs: [{ verb: 'get', path: '/logs/' }],
} as const;
const ROWS = [PODS, EXEC, LOGS];
const GROUPS = [{ part: 'resources', id: 'api-core', name: '', rows: ROWS }] as const;

const read = (query: string) => readView(new URLSearchParams(query), ROLES, GROUPS);

describe('the view', () => {
  it('of an address without a query is the usual one', () => {
    expect(read('')).toEqual({
      refused: [],
      view: {
        bound: 'cluster',
        search: '',
        show: '',
        pins: [],
        onlyPinned: false,
        hideEqual: false,
        role: 'ops',
        old: '',
        new: '',
        who: '',
      },
    });
  });

  it('comes back from the address it was written to', () => {
    const whole = {
      bound: 'namespace',
      search: 'a&b=c',
      show: 'api-core',
      pins: ['dev', 'ops'],
      onlyPinned: true,
      hideEqual: true,
      role: 'dev',
      old: 'ops',
      new: 'dev',
      who: 'patch pods/exec',
    } as const;
    const { view, refused } = readView(changeView(new URLSearchParams('other=1'), whole), ROLES, GROUPS);
    expect(view).toEqual(whole);
    expect(refused).toEqual([]);
    const empty = { ...read('').view, role: '' };
    expect(changeView(changeView(new URLSearchParams('other=1'), whole), empty).toString()).toBe('other=1');
  });

  it('a search for "cluster" is no switch', () => {
    expect(changeView(new URLSearchParams(), { search: 'cluster' }).toString()).toBe('q=cluster');
  });

  it('says what it left out', () => {
    const { view, refused } = read('bound=world&show=api-nothing&pin=ops,nobody,ops&role=x&old=ops&only=1');
    expect([...refused].sort()).toEqual(['api-nothing', 'nobody', 'world', 'x']);
    expect(view).toMatchObject({
      bound: 'cluster',
      show: '',
      pins: ['ops'],
      onlyPinned: true,
      role: 'ops',
      old: 'ops',
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows nothing called %s', (id) => {
    const { view, refused } = read(
      `bound=${id}&show=${id}&pin=${id}&role=${id}&old=${id}&new=${id}&${id}=ops`,
    );
    expect(view).toEqual(read('').view);
    expect(new Set(refused)).toEqual(new Set([id]));
    expect(readFragment(`#${id}`, ROWS, ROLES)).toBeUndefined();
    expect(readFragment(`#pods/${id}`, ROWS, ROLES)).toBeUndefined();
  });

  it('shows pinned roles only where there are some', () => {
    expect(read('only=1').view.onlyPinned).toBe(false);
  });
});

describe('a fragment', () => {
  it.each(ROWS.flatMap((row) => [{ row }, ...ROLES.map((role) => ({ row, role }))]))(
    'leads back to the line or cell it was made for',
    (target) => {
      const fragment = fragmentOf(target.row, 'role' in target ? target.role : undefined);
      expect(readFragment(`#${fragment}`, ROWS, ROLES)).toEqual(target);
      expect(readFragment(`#${encodeURIComponent(fragment)}`, ROWS, ROLES)).toEqual(target);
    },
  );

  it.each(['', '#', '#nothing', '#pods/nobody', '#nothing/ops', '#ops', '#/ops', '#%E0%A4%A', '#pods/'])(
    'that is "%s" leads nowhere',
    (hash) => {
      expect(readFragment(hash, ROWS, ROLES)).toBeUndefined();
    },
  );
});
