import type { CapabilityGroup, RbacNeed } from '../capability/capability.ts';
import type { ApiResource, ResourceCatalogue } from '../rbac/resource.ts';
import type { PredefinedRole } from './role.ts';
import { type ResourceParts, type ResourceRow, type RowGroup, resourceRow } from './rows.ts';
import { unservedGroups } from './unserved.ts';

/**
 * All lines of the matrix, by group: the tasks, the resources that Kubernetes serves, those that roles or tasks name
 * besides, the verbs that no API description lists, and paths. Ids are unique. Never fails.
 */
export function matrixRows(
  tasks: readonly CapabilityGroup[],
  catalogue: ResourceCatalogue,
  roles: readonly PredefinedRole[],
): RowGroup[] {
  return [
    ...tasks.map(taskGroup),
    ...servedGroups(catalogue),
    ...unservedGroups(tasks, catalogue, roles),
    { part: 'special-verbs', id: 'special-verbs', name: '', rows: SPECIAL_VERBS.map(specialRow) },
    { part: 'paths', id: 'paths', name: '', rows: PATHS.map(pathRow) },
  ];
}

/**
 * The requests that roles are weighed by (`smallestFirst`): everything that Kubernetes itself serves. Groups of add-ons
 * count for nothing, because most clusters have few of them.
 */
export function weighedRequests(groups: readonly RowGroup[]): RbacNeed[] {
  return groups
    .filter(({ part }) => part === 'resources' || part === 'special-verbs' || part === 'paths')
    .flatMap(({ rows }) => rows.flatMap(({ needs }) => needs));
}

function taskGroup({ id, name, capabilities }: CapabilityGroup): RowGroup {
  return {
    part: 'tasks',
    id: `tasks-${id}`,
    name,
    rows: capabilities.map((capability) => ({
      kind: 'task',
      id: capability.id,
      capability,
      needs: capability.rbac,
    })),
  };
}

function servedGroups({ resources }: ResourceCatalogue): RowGroup[] {
  const groups = new Map<string, ResourceRow[]>();
  for (const resource of resources) {
    groups.set(resource.group, [...(groups.get(resource.group) ?? []), ...servedRows(resource)]);
  }
  return [...groups].map(([name, rows]) => ({ part: 'resources', id: `api-${name || 'core'}`, name, rows }));
}

/** The line of a resource, and one for each of its subresources. */
function servedRows({ group, plural, kind, namespaced, verbs, subresources }: ApiResource): ResourceRow[] {
  const scope = namespaced ? 'namespace' : 'cluster';
  const whole = resourceRow({ group, resource: plural, scope, verbs });
  return [
    { ...whole, resourceKind: kind },
    ...Object.entries(subresources).map(([subresource, verbs]) =>
      resourceRow({ group, resource: plural, subresource, scope, verbs }),
    ),
  ];
}

const RBAC = 'rbac.authorization.k8s.io';
const CERTIFICATES = 'certificates.k8s.io';

/** Verbs that are asked apart from any API call (Kubernetes: "Using RBAC authorization", "User impersonation", "Certificates"). */
const SPECIAL_VERBS: readonly (ResourceParts & { readonly verbs: readonly [string] })[] = [
  { verbs: ['impersonate'], group: '', resource: 'users', scope: 'cluster' },
  { verbs: ['impersonate'], group: '', resource: 'groups', scope: 'cluster' },
  { verbs: ['impersonate'], group: '', resource: 'serviceaccounts', scope: 'namespace' },
  { verbs: ['bind'], group: RBAC, resource: 'roles', scope: 'namespace' },
  { verbs: ['bind'], group: RBAC, resource: 'clusterroles', scope: 'cluster' },
  { verbs: ['escalate'], group: RBAC, resource: 'roles', scope: 'namespace' },
  { verbs: ['escalate'], group: RBAC, resource: 'clusterroles', scope: 'cluster' },
  { verbs: ['approve'], group: CERTIFICATES, resource: 'signers', scope: 'cluster' },
  { verbs: ['sign'], group: CERTIFICATES, resource: 'signers', scope: 'cluster' },
];

function specialRow(parts: (typeof SPECIAL_VERBS)[number]): ResourceRow {
  const [verb] = parts.verbs;
  const row = resourceRow(parts);
  return { ...row, id: `${verb}:${row.id}`, label: `${verb} ${row.id}` };
}

/** Paths that not every logged-in identity may read; those it may, as `/version`, are left out. */
const PATHS = ['/metrics', '/logs/', '/debug/pprof/'];

function pathRow(path: string): ResourceRow {
  return { kind: 'resource', id: path, label: path, needs: [{ verb: 'get', path }] };
}
