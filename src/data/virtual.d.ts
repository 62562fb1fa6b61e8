/**
 * The modules that `src/compile/plugin.ts` answers. Only files of `src/data` import them.
 * Where a star stands, there is one for each language.
 */
declare module 'virtual:content/date' {
  /** The newest review date of any entry. */
  export const contentDate: string;
}

declare module 'virtual:content/*' {
  import type { Signature } from '../domain/diagnose/signature.ts';
  import type { EntryHead } from '../domain/entry/page.ts';

  /** Heads of all entries, in the order of their parts and files. */
  export const heads: readonly EntryHead[];
  export const signatures: readonly Signature[];
}

declare module 'virtual:overview/*' {
  import type { Overview } from '../domain/entry/overview.ts';

  export const overview: Overview;
}

declare module 'virtual:pages/*' {
  import type { EntryPage } from '../domain/entry/page.ts';

  type Pages = Readonly<Record<string, () => Promise<{ readonly default: EntryPage }>>>;

  /** One chunk an entry; none where there are too many for one table. */
  export const pages: Pages;
  /** By the first id, in order, the tables that all entries are spread over; none where one is enough. */
  export const ranges: readonly (readonly [first: string, () => Promise<{ readonly pages: Pages }>])[];
}

declare module 'virtual:search/*' {
  import type { SearchDoc } from '../domain/entry/page.ts';

  export const docs: readonly SearchDoc[];
}

declare module 'virtual:roles/*' {
  import type { PredefinedRole } from '../domain/role/role.ts';

  /** In the console's order, Kubernetes' own last. */
  export const roles: readonly PredefinedRole[];
}

declare module 'virtual:kubernetes-resources' {
  import type { ResourceCatalogue } from '../domain/rbac/resource.ts';

  export const catalogue: ResourceCatalogue;
}

declare module 'virtual:capabilities/*' {
  import type { CapabilityGroup } from '../domain/capability/capability.ts';

  export const groups: readonly CapabilityGroup[];
}

declare module 'virtual:service-roles/*' {
  import type { ServiceRole } from '../domain/remedy/service-role.ts';

  export const serviceRoles: readonly ServiceRole[];
}

declare module 'virtual:guide/*' {
  import type { Guide } from '../domain/guide/guide.ts';

  export const guide: Guide;
}

declare module 'virtual:actions/*' {
  import type { CatalogueAction } from '../domain/ram/action.ts';

  export const actions: readonly CatalogueAction[];
  /** The day the list was last compared with its sources. */
  export const reviewed: string;
}

declare module 'virtual:templates/*' {
  import type { PolicyTemplate } from '../domain/ram/template.ts';

  export const templates: readonly PolicyTemplate[];
}
