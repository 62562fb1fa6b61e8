/** Resources that roles and tasks name and the API of Kubernetes does not serve: those of add-ons, and old ones. */
import type { CapabilityGroup } from '../capability/capability.ts';
import type { ResourceCatalogue } from '../rbac/resource.ts';
import type { PredefinedRole } from './role.ts';
import { type ResourceParts, type ResourceRow, type RowGroup, resourceRow } from './rows.ts';

const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];

/** Cluster-scoped, as the add-ons that define them say; everything else that is named stands in namespaces. */
const CLUSTER_SCOPED = [
  'metrics.k8s.io nodes',
  'servicecatalog.k8s.io clusterservicebrokers',
  'servicecatalog.k8s.io clusterserviceclasses',
  'servicecatalog.k8s.io clusterserviceplans',
];

/** The verbs that there are, where not all. */
const FEWER_VERBS: Readonly<Record<string, readonly string[]>> = {
  'metrics.k8s.io nodes': ['get', 'list', 'watch'],
  'metrics.k8s.io pods': ['get', 'list', 'watch'],
};

/**
 * A group of lines for each API group that roles or tasks name and Kubernetes does not serve. The resource `*` stands
 * for those that no rule names: a rule allows it exactly where it lists `*`.
 */
export function unservedGroups(
  tasks: readonly CapabilityGroup[],
  { resources }: ResourceCatalogue,
  roles: readonly PredefinedRole[],
): RowGroup[] {
  const served = new Set(resources.map(({ group }) => group));
  const named = new Map<string, Map<string, ResourceRow>>();
  const add = (
    group: string,
    resource: string,
    subresource: string | undefined,
    scope?: ResourceParts['scope'],
  ) => {
    if (served.has(group) || group === '*') return;
    const key = `${group} ${resource}`;
    const row = resourceRow({
      group,
      resource,
      ...(subresource !== undefined && { subresource }),
      scope: scope ?? (CLUSTER_SCOPED.includes(key) ? 'cluster' : 'namespace'),
      verbs: FEWER_VERBS[key] ?? VERBS,
    });
    const rows = named.get(group) ?? new Map<string, ResourceRow>();
    if (!rows.has(row.id)) rows.set(row.id, row);
    named.set(group, rows);
  };
  for (const need of tasks.flatMap(({ capabilities }) => capabilities.flatMap(({ rbac }) => rbac))) {
    if (!('path' in need)) add(need.apiGroup, need.resource, need.subresource, need.scope);
  }
  for (const { apiGroups = [], resources = [] } of roles.flatMap(({ rules = [] }) => rules)) {
    for (const group of apiGroups) {
      for (const entry of resources) {
        const [resource = '', subresource] = entry.split('/', 2);
        add(group, resource, subresource);
      }
    }
  }
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => ({
      part: 'unserved',
      id: `api-${name}`,
      name,
      rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }));
}
