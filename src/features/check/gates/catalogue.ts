import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  actionsQuery,
  capabilitiesQuery,
  resourcesQuery,
  rolesQuery,
  templatesQuery,
} from '../../../data/content.ts';
import type { Capability } from '../../../domain/capability/capability.ts';
import type { CatalogueAction } from '../../../domain/ram/action.ts';
import type { PolicyTemplate } from '../../../domain/ram/template.ts';
import { matrixRows } from '../../../domain/role/matrix.ts';
import type { PredefinedRole } from '../../../domain/role/role.ts';
import type { ResourceRow } from '../../../domain/role/rows.ts';
import { useWords } from '../../../parts/words.tsx';

/** What the page knows of tasks, requests, roles and policies. */
export interface Catalogue {
  readonly tasks: readonly { readonly group: string; readonly capability: Capability }[];
  readonly rows: readonly ResourceRow[];
  readonly actions: readonly CatalogueAction[];
  readonly scopeOf: (action: string) => CatalogueAction['scope'];
  readonly roles: readonly PredefinedRole[];
  readonly templates: readonly PolicyTemplate[];
}

export function useCatalogue(): Catalogue {
  const { locale } = useWords();
  const { data: groups } = useSuspenseQuery(capabilitiesQuery(locale));
  const { data: resources } = useSuspenseQuery(resourcesQuery());
  const { data: roles } = useSuspenseQuery(rolesQuery(locale));
  const { data: templates } = useSuspenseQuery(templatesQuery(locale));
  const {
    data: { actions },
  } = useSuspenseQuery(actionsQuery(locale));
  return useMemo(() => {
    const scopes = new Map(actions.map(({ name, scope }) => [name.toLowerCase(), scope]));
    return {
      tasks: groups.flatMap(({ name, capabilities }) =>
        capabilities.map((capability) => ({ group: name, capability })),
      ),
      rows: matrixRows(groups, resources, roles).flatMap((group) =>
        group.rows.filter((row) => row.kind === 'resource'),
      ),
      actions,
      scopeOf: (action) => scopes.get(action.toLowerCase()) ?? 'unknown',
      roles,
      templates,
    };
  }, [groups, resources, roles, templates, actions]);
}
