import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { capabilitiesQuery, resourcesQuery, rolesQuery } from '../../data/content.ts';
import type { CapabilityGroup } from '../../domain/capability/capability.ts';
import type { ResourceCatalogue } from '../../domain/rbac/resource.ts';
import { matrixRows, weighedRequests } from '../../domain/role/matrix.ts';
import { smallestFirst } from '../../domain/role/order.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { ResourceRow, Row, RowGroup } from '../../domain/role/rows.ts';
import { useWords } from '../../parts/words.tsx';

/** Everything the page is about, as the content has it. */
export interface MatrixData {
  readonly roles: readonly PredefinedRole[];
  /** The smallest first; those without published rules last. Weighing takes a moment, so it is done when asked for. */
  readonly bySize: () => readonly PredefinedRole[];
  readonly groups: readonly RowGroup[];
  readonly rows: readonly Row[];
  readonly resources: readonly ResourceRow[];
  /** The version of Kubernetes whose resources are listed. */
  readonly kubernetes: string;
}

export function useMatrixData(): MatrixData {
  const { locale } = useWords();
  const { data: roles } = useSuspenseQuery(rolesQuery(locale));
  const { data: tasks } = useSuspenseQuery(capabilitiesQuery(locale));
  const { data: catalogue } = useSuspenseQuery(resourcesQuery());
  return useMemo(() => createMatrixData(roles, tasks, catalogue), [roles, tasks, catalogue]);
}

function createMatrixData(
  roles: readonly PredefinedRole[],
  tasks: readonly CapabilityGroup[],
  catalogue: ResourceCatalogue,
): MatrixData {
  const groups = matrixRows(tasks, catalogue, roles);
  const rows = groups.flatMap((group) => group.rows);
  let weighed: readonly PredefinedRole[] | undefined;
  const bySize = () => {
    weighed ??= [...smallestFirst(roles, weighedRequests(groups)), ...roles.filter(({ rules }) => !rules)];
    return weighed;
  };
  return {
    roles,
    bySize,
    groups,
    rows,
    resources: rows.filter((row) => row.kind === 'resource'),
    kubernetes: catalogue.kubernetes,
  };
}
