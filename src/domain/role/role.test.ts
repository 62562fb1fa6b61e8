import { describe, expect, it } from 'vitest';
import type { Rule } from '../rbac/types.ts';
import { answerCell, answerNeeds, createRoleAnswerer } from './answer.ts';
import { compareRoles } from './compare.ts';
import { smallestFirst } from './order.ts';
import type { GrantScope, PredefinedRole } from './role.ts';
import { resourceRow } from './rows.ts';
import { whoMay } from './who-may.ts';

function role(
  id: string,
  rules?: readonly Rule[],
  scopes: readonly GrantScope[] = ['cluster', 'namespace'],
): PredefinedRole {
  const published = { certainty: 'documented', source: 'https://example.com/' } as const;
  const facts = { id, name: id, apiName: id, scopes, custom: false, summary: '', notes: [] };
  return rules ? { ...facts, published, rules } : facts;
}

const rule = (resources: readonly string[], verbs: readonly string[]): Rule => ({
  apiGroups: [''],
  resources,
  verbs,
});
const row = (resource: string, scope: 'namespace' | 'cluster', verbs: readonly string[]) =>
  resourceRow({ group: '', resource, scope, verbs });

const PODS = row('pods', 'namespace', ['get', 'list', 'delete']);
const NODES = row('nodes', 'cluster', ['get', 'list']);
const NAMESPACES = row('namespaces', 'cluster', ['get', 'list']);
const ROWS = [PODS, NODES, NAMESPACES];
const NEEDS = ROWS.flatMap(({ needs }) => needs);

const READER = role('reader', [rule(['pods', 'namespaces'], ['get', 'list'])]);
const WRITER = role('writer', [rule(['pods'], ['get', 'list', 'delete'])], ['namespace']);
const OWNER = role('owner', [rule(['*'], ['*'])], ['all-clusters', 'cluster']);
const SECRET = role('secret');

describe('a cell', () => {
  const getPods = { verb: 'get', apiGroup: '', resource: 'pods', scope: 'namespace' } as const;

  it('names the deciding rule', () => {
    const two = role('two', [rule(['services'], ['get']), rule(['pods'], ['get'])]);
    expect(answerCell(two, getPods, 'namespace')).toEqual({
      kind: 'allowed',
      need: getPods,
      by: { rule: rule(['pods'], ['get']), ruleIndex: 1 },
    });
  });

  it('names the nearest miss', () => {
    const need = { ...getPods, verb: 'delete' };
    expect(answerCell(READER, need, 'cluster')).toMatchObject({
      kind: 'refused',
      miss: { ruleIndex: 0, lacks: ['verb'] },
    });
    expect(answerCell(role('other', [rule(['services'], ['watch'])]), getPods, 'cluster')).toEqual({
      kind: 'refused',
      need: getPods,
    });
  });

  it('is not published without rules', () => {
    expect(answerCell(SECRET, getPods, 'cluster')).toEqual({ kind: 'not-published', need: getPods });
  });

  it('a RoleBinding reaches no further than its namespace', () => {
    const kinds = (bound: 'cluster' | 'namespace') =>
      NEEDS.map((need) => [
        need.verb,
        'resource' in need && need.resource,
        answerCell(OWNER, need, bound).kind,
      ]);
    expect(kinds('cluster').every(([, , kind]) => kind === 'allowed')).toBe(true);
    expect(kinds('namespace').filter(([, , kind]) => kind === 'allowed')).toEqual([
      ['get', 'pods', 'allowed'],
      ['list', 'pods', 'allowed'],
      ['delete', 'pods', 'allowed'],
      ['get', 'namespaces', 'allowed'],
    ]);
    const [getNode] = NODES.needs;
    if (!getNode) throw new Error('NODES has a verb');
    expect(answerCell(OWNER, getNode, 'namespace')).toMatchObject({ miss: { lacks: ['namespace'] } });
    expect(answerCell(OWNER, { verb: 'get', path: '/metrics' }, 'cluster')).toMatchObject({
      kind: 'refused',
    });
  });

  it.each([
    ['yes', OWNER, PODS.needs],
    ['partly', READER, PODS.needs],
    ['no', WRITER, NODES.needs],
    ['not-published', SECRET, PODS.needs],
    ['not-asked', OWNER, []],
    ['not-asked', SECRET, []],
  ] as const)('of several requests is %s', (verdict, asked, needs) => {
    expect(answerNeeds(createRoleAnswerer(asked, 'cluster'), needs).verdict).toBe(verdict);
  });
});

describe('smallestFirst', () => {
  it('puts a role before those that cover it, and otherwise the one with fewer grants first', () => {
    const ids = (roles: readonly PredefinedRole[]) => smallestFirst(roles, NEEDS).map(({ id }) => id);
    expect(ids([OWNER, SECRET, READER, WRITER])).toEqual(['writer', 'reader', 'owner']);
    const unseen = role('unseen', [rule(['configmaps'], ['get'])]);
    const more = role('more', [rule(['configmaps'], ['get', 'list'])]);
    expect(ids([more, unseen]), 'covered, though both allow none of the requests').toEqual([
      'unseen',
      'more',
    ]);
    expect(ids([role('b', more.rules), more]), 'equal ones keep their order').toEqual(['b', 'more']);
  });
});

describe('whoMay', () => {
  it('tells apart who may, who is not offered, who may a part, and whom nobody knows', () => {
    const ids = (answer: ReturnType<typeof whoMay>) => ({
      able: answer.able.map(({ id }) => id),
      notOffered: answer.notOffered.map(({ id }) => id),
      partly: answer.partly.map(({ role }) => role.id),
      notPublished: answer.notPublished.map(({ id }) => id),
    });
    const hidden = role('hidden', undefined, ['cluster']);
    const small = role('small', [rule(['pods'], ['get'])], ['cluster']);
    const roles = [READER, WRITER, OWNER, SECRET, hidden, small];
    expect(ids(whoMay(PODS.needs, roles, 'namespace'))).toEqual({
      able: ['writer'],
      notOffered: ['owner'],
      partly: ['reader'],
      notPublished: ['secret'],
    });
    expect(ids(whoMay(PODS.needs, roles, 'cluster'))).toEqual({
      able: ['owner'],
      notOffered: ['writer'],
      partly: ['reader', 'small'],
      notPublished: ['secret', 'hidden'],
    });
  });
});

describe('compareRoles', () => {
  it('tells what is gained and lost', () => {
    const task = {
      kind: 'task',
      id: 'look',
      capability: {
        id: 'look',
        group: 'g',
        name: 'Look',
        ram: [],
        rbac: NAMESPACES.needs,
        documentedRoles: [],
        serviceRoles: [],
        certainty: 'known',
      },
      needs: NAMESPACES.needs,
    } as const;
    expect(compareRoles(READER, WRITER, [task, ...ROWS], 'cluster')).toEqual({
      gained: { tasks: [], resources: [{ row: PODS, needs: [PODS.needs[2]] }] },
      lost: { tasks: [task], resources: [{ row: NAMESPACES, needs: NAMESPACES.needs }] },
      covers: { old: false, new: false },
    });
    expect(compareRoles(READER, OWNER, ROWS, 'cluster')?.covers).toEqual({ old: true, new: false });
    expect(compareRoles(READER, SECRET, ROWS, 'cluster')).toBeUndefined();
  });
});
