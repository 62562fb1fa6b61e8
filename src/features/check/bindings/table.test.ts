import { describe, expect, it } from 'vitest';
import { aggregate } from '../../../domain/rbac/aggregate.ts';
import { collect } from '../../../domain/rbac/collect.ts';
import { readDirectory } from '../../../domain/rbac/directory.ts';
import { holders } from '../../../domain/rbac/holders.ts';
import { EXAMPLE } from './example.ts';
import { readDump } from './read/read.ts';
import { readAll } from './read/yaml.ts';
import { PAGE_SIZE, type Query, Table } from './table.ts';

const ALL: Query = { text: '', kind: undefined, flag: undefined, page: 0 };
const bound = holders(aggregate(collect(readAll(readDump(EXAMPLE)).documents).objects));
const RAM = readDirectory([
  { Users: { User: [{ UserId: '999', UserName: 'Alice' }] } },
  { Roles: { Role: [{ RoleId: '998', RoleName: 'ci', Arn: 'acs:ram::1234567890123456:role/ci' }] } },
]);
const directory = RAM.ok ? RAM.value : undefined;

describe('finding identities', () => {
  const table = new Table(bound, directory);
  const CREATOR = '1234567890123456-1673419473';
  const MASTERS = 'system:masters';
  const PROMETHEUS = 'system:serviceaccount:monitoring:prometheus';
  const DEVELOPER = '212345678901234567';
  const SSO = 'AliyunReservedSSO-Policy-developers/jane';
  it.each([
    { query: {}, names: [CREATOR, MASTERS, PROMETHEUS, DEVELOPER, SSO] },
    { query: { text: '2123' }, names: [DEVELOPER] },
    { query: { text: 'PROMETHEUS' }, names: [PROMETHEUS] },
    { query: { text: 'old-monitoring' }, names: [PROMETHEUS] },
    { query: { text: 'cs:ns:dev' }, names: [DEVELOPER, SSO] },
    { query: { text: 'shop jane' }, names: [SSO] },
    { query: { text: 'nobody' }, names: [] },
    { query: { kind: 'ram' }, names: [CREATOR, DEVELOPER] },
    { query: { kind: 'sso-name' }, names: [SSO] },
    { query: { flag: 'everything' }, names: [CREATOR, MASTERS] },
    { query: { flag: 'creator' }, names: [CREATOR] },
    { query: { flag: 'nowhere' }, names: [PROMETHEUS] },
    { query: { flag: 'gone' }, names: [DEVELOPER] },
    { query: { kind: 'ram', flag: 'everything' }, names: [CREATOR] },
  ] as const)('$query', ({ query, names }) => {
    expect(table.find({ ...ALL, ...query }).rows.map(({ name }) => name)).toEqual(names);
  });

  it('counts kinds and flags', () => {
    expect(table.counts()).toEqual({
      kinds: { ram: 2, 'sso-name': 1, 'service-account': 1, user: 0, group: 0, system: 1 },
      flags: { everything: 2, nowhere: 1, gone: 1, creator: 1 },
    });
  });

  it('says nothing of ids without the lists', () => {
    const [row] = new Table(bound, undefined).find(ALL).rows;
    expect(row?.status).toBeUndefined();
    expect(new Table(bound, undefined).counts().flags.gone).toBe(0);
  });

  it('finds an identity by the name that the lists give it', () => {
    const names = readDirectory([{ Users: { User: [{ UserId: DEVELOPER, UserName: 'Alice' }] } }]);
    const named = new Table(bound, names.ok ? names.value : undefined);
    expect(named.find({ ...ALL, text: 'alice' }).rows.map(({ name }) => name)).toEqual([DEVELOPER]);
  });
});

describe('pages', () => {
  const many = Array.from({ length: PAGE_SIZE * 2 + 1 }, (_, key) => ({
    kind: 'user' as const,
    name: `user-${key}`,
    identity: { kind: 'user' as const },
    holdings: [],
  }));
  const table = new Table(many, undefined);
  it.each([
    { page: 0, first: 'user-0', rows: PAGE_SIZE },
    { page: 1, first: `user-${PAGE_SIZE}`, rows: PAGE_SIZE },
    { page: 2, first: `user-${PAGE_SIZE * 2}`, rows: 1 },
    { page: 99, first: `user-${PAGE_SIZE * 2}`, rows: 1 },
    { page: -1, first: 'user-0', rows: PAGE_SIZE },
  ])('page $page', ({ page, first, rows }) => {
    const found = table.find({ ...ALL, page });
    expect(found.pages).toBe(3);
    expect(found.total).toBe(many.length);
    expect(found.rows[0]?.name).toBe(first);
    expect(found.rows).toHaveLength(rows);
  });
});
