import { describe, expect, it } from 'vitest';
import cases from './diagnose.cases.json' with { type: 'json' };
import { diagnose, diagnoseSteps } from './diagnose.ts';
import { groupDenials } from './group.ts';
import { isTrusted, rolesOf } from './service-role/link.ts';

describe('diagnose', () => {
  it.each(cases)('$name', ({ text, denials: expected, ...rest }) => {
    const { denials, lookAlikes, ask } = diagnose(text, []);
    expect(denials.length).toBe(expected.length);
    denials.forEach((denial, index) => {
      for (const [name, value] of Object.entries(expected[index] ?? {})) {
        const found = Object.entries(denial).find(([key]) => key === name)?.[1];
        expect([name, found ?? null]).toEqual([name, value]);
      }
    });
    if ('lookAlikes' in rest) expect(lookAlikes.map(({ kind }) => kind)).toEqual(rest.lookAlikes);
    if ('ask' in rest) expect(ask).toBe(rest.ask);
  });

  it('tells how much has been read, and can be left at any time', () => {
    const text = `${'lorem ipsum '.repeat(40_000)}RAM policy Forbidden for action cs:A`;
    const shares = [...diagnoseSteps(text, [])];
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(diagnose(text, []).denials.length).toBe(1);
  });

  it('finds a report where two stretches meet', () => {
    const report =
      'Code: StatusForbidden\nMessage: RAM policy Forbidden for action cs:DescribeEvents\nRequestId: 0B1C2D3E-1111-2222-3333-444455556666';
    for (let before = 130_900; before < 131_120; before += 7) {
      const { denials } = diagnose(`${'x'.repeat(before)}\n\n${report}\n\n${'y'.repeat(20_000)}`, []);
      expect(denials.map(({ count }) => count)).toEqual([1]);
      expect(denials[0]).toMatchObject({ code: 'StatusForbidden', action: 'cs:DescribeEvents' });
    }
  });
});

describe('groups', () => {
  it('puts the likely root first', () => {
    const { denials } = diagnose(
      [
        'pods is forbidden: User "2012345678901234567" cannot list resource "pods" in API group "" at the cluster scope',
        'nodes is forbidden: User "2012345678901234567" cannot list resource "nodes" in API group "" at the cluster scope: RBAC: clusterrole.rbac.authorization.k8s.io "cs:ops" not found',
        'pods is forbidden: User "system:serviceaccount:a:b" cannot list resource "pods" in API group "" at the cluster scope',
        'RAM policy Forbidden for action cs:DescribeEvents',
        'ErrManagedAddonRoleNotAttach',
      ].join('\n\n'),
      [],
    );
    const groups = groupDenials(denials);
    expect(groups.map(({ gate, denials }) => [gate, denials.length])).toEqual([
      ['service-role', 1],
      ['ram', 1],
      ['rbac', 2],
      ['rbac', 1],
    ]);
    expect(groups[2]?.root).toMatchObject({ resource: 'nodes' });
  });
});

describe('authorize links', () => {
  const request = (roles: string[]) =>
    encodeURIComponent(JSON.stringify({ Services: [{ Roles: roles.map((RoleName) => ({ RoleName })) }] }));

  it.each([
    ['one role', request(['A']), ['A']],
    ['several, one of them twice', request(['A', 'B', 'A']), ['A', 'B']],
    ['encoded twice', encodeURIComponent(request(['A'])), ['A']],
    ['malformed', '%7B%E0%A4%A', []],
  ])('%s', (_, encoded, roles) => {
    expect(rolesOf(`https://ram.console.aliyun.com/role/authorize?request=${encoded}`)).toEqual(roles);
  });

  it.each([
    ['https://ram.console.aliyun.com/role/authorize?request=x', true],
    ['https://ram.console.alibabacloud.com/role/authorize?request=x', true],
    ['http://ram.console.aliyun.com/role/authorize?request=x', false],
    ['https://ram.console.aliyun.com.evil.example/role/authorize?request=x', false],
    ['https://ram.console.aliyun.com@evil.example/role/authorize?request=x', false],
    ['https://ram-console.aliyun.com/role/authorize?request=x', false],
    ['https://evil.example/?https://ram.console.aliyun.com/role/authorize?request=x', false],
  ])('%s: %s', (address, trusted) => {
    expect(isTrusted(address)).toBe(trusted);
  });

  it('does not take full-width letters for the host they look like', () => {
    const [denial] = diagnose('https://ram.ｃonsole.aliyun.com/role/authorize?request=%7B%7D', []).denials;
    expect(denial).toMatchObject({ gate: 'service-role', trusted: false });
  });
});
