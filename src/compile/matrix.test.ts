/** The matrix over the project's own content. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rbacNeedText } from '../domain/capability/capability.ts';
import { authorize } from '../domain/rbac/authorize.ts';
import type { RbacObjects, RbacRequest } from '../domain/rbac/types.ts';
import { answerCell, answerNeeds, BOUNDS, createRoleAnswerer } from '../domain/role/answer.ts';
import { matrixRows, weighedRequests } from '../domain/role/matrix.ts';
import { smallestFirst } from '../domain/role/order.ts';
import { parseRequest } from '../domain/role/request.ts';
import { capabilityGroups } from './capabilities.ts';
import pinned from './cases/cells.json' with { type: 'json' };
import { resourceCatalogue } from './kubernetes-resources.ts';
import { readContent } from './read.ts';
import { predefinedRoles } from './roles.ts';

const { content } = await readContent(join(import.meta.dirname, '../..'));
if (!content) throw new Error('The content has problems; content.test.ts says which');
const roles = predefinedRoles(content.catalogue.roles, 'en');
const groups = matrixRows(
  capabilityGroups(content.capabilities, content.catalogue.roles, 'en'),
  resourceCatalogue(content.kubernetes),
  roles,
);
const rows = groups.flatMap((group) => group.rows);
const resources = rows.filter((row) => row.kind === 'resource');

/** Written apart from the matrix: a cluster with one role and one binding, and the request as the API server sees it. */
function cluster(
  rules: RbacObjects['clusterRoles'][number]['rules'],
  namespace: string | undefined,
): RbacObjects {
  const binding = {
    metadata: { name: 'b', ...(namespace && { namespace }) },
    roleRef: { kind: 'ClusterRole', name: 'r' },
    subjects: [{ kind: 'Group', name: 'testers' }],
  };
  return {
    roles: [],
    clusterRoles: [{ metadata: { name: 'r' }, rules: rules ?? [] }],
    roleBindings: namespace ? [binding] : [],
    clusterRoleBindings: namespace ? [] : [binding],
  };
}

function request(need: (typeof rows)[number]['needs'][number]): RbacRequest {
  const who = { user: 'anyone', groups: ['testers'], verb: need.verb };
  if ('path' in need) return { ...who, path: need.path };
  const { apiGroup, resource, subresource = '', scope } = need;
  return { ...who, apiGroup, resource, subresource, namespace: scope === 'namespace' ? 'there' : '' };
}

describe.each(BOUNDS)('bound in the %s', (bound) => {
  it.each(roles)('every cell of $id is what a fresh authorize of the published rules says', (role) => {
    const answer = createRoleAnswerer(role, bound);
    const objects = cluster(role.rules, bound === 'namespace' ? 'there' : undefined);
    for (const { id, needs } of rows) {
      const kinds = needs.map((need) =>
        role.rules === undefined
          ? 'not-published'
          : authorize(objects, request(need)).allowed
            ? 'allowed'
            : 'refused',
      );
      const cell = answerNeeds(answer, needs);
      expect([id, cell.answers.map(({ kind }) => kind)]).toEqual([id, kinds]);
      expect([id, cell.verdict]).toEqual([id, verdict(kinds)]);
      for (const each of cell.answers) {
        if (each.kind === 'allowed') expect(role.rules?.[each.by.ruleIndex]).toEqual(each.by.rule);
        if (each.kind === 'refused' && each.miss) expect(each.miss.lacks.length).toBeGreaterThan(0);
      }
    }
  });
});

function verdict(kinds: readonly string[]): string {
  const all = (wanted: string) => kinds.every((kind) => kind === wanted);
  if (kinds.length === 0) return 'not-asked';
  if (all('not-published')) return 'not-published';
  return all('allowed') ? 'yes' : all('refused') ? 'no' : 'partly';
}

describe('cells pinned from the documents', () => {
  const sources = new Map(Object.entries(pinned.sources));

  it.each(pinned.cells)('$role bound in the $bound: $request is $answer ($source)', (cell) => {
    const role = roles.find(({ id }) => id === cell.role);
    const need = parseRequest(cell.request, resources);
    if (!role || !need) throw new Error('The case names no role or no request');
    expect(sources.has(cell.source)).toBe(true);
    const answer = answerCell(role, need, cell.bound === 'cluster' ? 'cluster' : 'namespace');
    expect(answer.kind).toBe(cell.answer);
    if (cell.lacks) expect(answer).toMatchObject({ miss: { lacks: cell.lacks } });
  });

  it('are many, and each is another', () => {
    expect(pinned.cells.length).toBeGreaterThanOrEqual(60);
    const keys = pinned.cells.map(({ role, bound, request }) => `${role} ${bound} ${request}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the lines', () => {
  it('have ids of their own, which no role and no part of the page has', () => {
    const ids = [...rows.map(({ id }) => id), ...groups.map(({ id }) => id), ...roles.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\S+$/);
  });

  it('are the tasks, and every served resource and subresource', () => {
    expect(rows.filter(({ kind }) => kind === 'task')).toHaveLength(content.capabilities.capabilities.length);
    const served = groups.filter(({ part }) => part === 'resources').flatMap((group) => group.rows);
    expect(served).toHaveLength(76 + 50);
  });

  it('hold every resource that a published rule names in a group of add-ons', () => {
    const ids = new Set(resources.map(({ id }) => id));
    for (const id of [
      '*.networking.istio.io',
      'servicebindings.servicecatalog.k8s.io/status',
      'nodes.metrics.k8s.io',
    ])
      expect(ids).toContain(id);
  });

  it('are found again by what stands in them', () => {
    for (const need of resources.flatMap(({ needs }) => needs))
      expect(parseRequest(rbacNeedText(need), resources)).toEqual(need);
  });
});

it('the roles from the smallest to the largest', () => {
  expect(smallestFirst(roles, weighedRequests(groups)).map(({ id }) => id)).toEqual([
    'k8s-view',
    'ack-dev',
    'k8s-edit',
    'ack-ops',
    'k8s-admin',
    'ack-admin',
    'k8s-cluster-admin',
  ]);
});
