import { describe, expect, it } from 'vitest';
import directoryCases from './cases/identities/directory.json';
import directoryProblems from './cases/identities/directory-problems.json';
import holderCases from './cases/identities/holders.json';
import identityCases from './cases/identities/identify.json';
import { readDirectory, statusOf } from './directory.ts';
import { type Holder, holders, mayBeCreators, reach } from './holders.ts';
import { identify } from './identity.ts';
import type { RbacObjects } from './types.ts';

describe('identify', () => {
  it.each(identityCases)('$name', ({ kind, text, identity }) => {
    expect(identify(kind === 'group' ? 'group' : 'user', text)).toEqual(identity);
  });
});

describe('holders', () => {
  it.each(holderCases)('$name', ({ objects, holders: expected }) => {
    const of = (kind: string) => objects.filter((each) => each.kind === kind);
    // The cases' own types are a union of everything in the file.
    const given = {
      roles: of('Role'),
      clusterRoles: of('ClusterRole'),
      roleBindings: of('RoleBinding'),
      clusterRoleBindings: of('ClusterRoleBinding'),
    } as unknown as RbacObjects;
    expect(holders(given).map(holderText)).toEqual(expected);
  });
});

describe('the names behind RAM ids', () => {
  it.each(directoryCases)('$name', ({ outputs, ids }) => {
    const read = readDirectory(outputs);
    if (!read.ok) throw new Error('no directory');
    const said = Object.keys(ids).map((id) => [id, statusText(statusOf(id, read.value))]);
    expect(Object.fromEntries(said)).toEqual(ids);
  });

  it.each(directoryProblems)('refused: $name', ({ outputs, output, problem }) => {
    expect(readDirectory(outputs)).toEqual({ ok: false, error: { output, problem } });
  });
});

function holderText(holder: Holder): string {
  const wide = reach(holder);
  const through = holder.holdings.map((holding) => {
    const { binding, role } = holding;
    const place = binding.namespace === undefined ? '' : `${binding.namespace}/`;
    const creator = mayBeCreators(holding) ? ' creator?' : '';
    return `${binding.kind} ${place}${binding.name} -> ${role.kind} ${role.name} ${role.state}${creator}`;
  });
  return `${holder.kind} ${holder.name}${wide ? ` (${wide})` : ''}: ${through.join('; ')}`;
}

function statusText(status: ReturnType<typeof statusOf>): string {
  if (status.is !== 'named') return status.is;
  const { kind, name, isSso } = status.name;
  return `${kind} ${name}${isSso ? ' (CloudSSO)' : ''}`;
}
