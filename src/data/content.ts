/** The door to compiled content: every module of it is loaded through one of these queries, or by `entry.ts`. */
import { queryOptions } from '@tanstack/react-query';
import type { CapabilityGroup } from '../domain/capability/capability.ts';
import type { Signature } from '../domain/diagnose/signature.ts';
import type { Overview } from '../domain/entry/overview.ts';
import type { EntryHead } from '../domain/entry/page.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { CatalogueAction } from '../domain/ram/action.ts';
import type { PolicyTemplate } from '../domain/ram/template.ts';
import type { ResourceCatalogue } from '../domain/rbac/resource.ts';
import type { RemedyFacts } from '../domain/remedy/facts.ts';
import type { ServiceRole } from '../domain/remedy/service-role.ts';
import type { PredefinedRole } from '../domain/role/role.ts';
import type { Locale } from '../paths.ts';
import { loadEntry } from './entry.ts';
import type { Search } from './search.ts';

/** A module for each language, so that a page loads only its own. A bundler has to see every name in full. */
const MODULES = {
  en: {
    overview: () => import('virtual:overview/en'),
    content: () => import('virtual:content/en'),
    search: () => import('virtual:search/en'),
    capabilities: () => import('virtual:capabilities/en'),
    roles: () => import('virtual:roles/en'),
    serviceRoles: () => import('virtual:service-roles/en'),
    guide: () => import('virtual:guide/en'),
    actions: () => import('virtual:actions/en'),
    templates: () => import('virtual:templates/en'),
  },
  zh: {
    overview: () => import('virtual:overview/zh'),
    content: () => import('virtual:content/zh'),
    search: () => import('virtual:search/zh'),
    capabilities: () => import('virtual:capabilities/zh'),
    roles: () => import('virtual:roles/zh'),
    serviceRoles: () => import('virtual:service-roles/zh'),
    guide: () => import('virtual:guide/zh'),
    actions: () => import('virtual:actions/zh'),
    templates: () => import('virtual:templates/zh'),
  },
} satisfies Record<Locale, unknown>;

export interface ContentIndex {
  readonly heads: readonly EntryHead[];
  readonly signatures: readonly Signature[];
}

export interface ActionCatalogue {
  readonly actions: readonly CatalogueAction[];
  readonly reviewed: string;
}

/** The first entries in short, and how many there are. */
export function overviewQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['overview', locale],
    queryFn: async (): Promise<Overview> => (await MODULES[locale].overview()).overview,
  });
}

/** All entries in short, with the signatures that find them. */
export function indexQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['index', locale],
    queryFn: async (): Promise<ContentIndex> => {
      const { heads, signatures } = await MODULES[locale].content();
      return { heads, signatures };
    },
  });
}

/** One entry in full. `null` when no entry has this id, which a stale link can ask for. */
export function entryQuery(locale: Locale, id: string) {
  return queryOptions({
    queryKey: ['entry', locale, id],
    queryFn: () => loadEntry(locale, id),
  });
}

/** The tasks people do on a cluster, with what each needs at both gates. */
export function capabilitiesQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['capabilities', locale],
    queryFn: async (): Promise<readonly CapabilityGroup[]> => (await MODULES[locale].capabilities()).groups,
  });
}

/** The predefined roles with their published rules. */
export function rolesQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['roles', locale],
    queryFn: async (): Promise<readonly PredefinedRole[]> => (await MODULES[locale].roles()).roles,
  });
}

/** What the Kubernetes API serves, without regard to language. */
export function resourcesQuery() {
  return queryOptions({
    queryKey: ['kubernetes-resources'],
    queryFn: async (): Promise<ResourceCatalogue> => (await import('virtual:kubernetes-resources')).catalogue,
  });
}

/** The guided decision, all of it: a step in it waits for nothing. */
export function guideQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['guide', locale],
    queryFn: async (): Promise<Guide> => (await MODULES[locale].guide()).guide,
  });
}

/** The RAM actions that are known here, with the day they were last compared with their sources. */
export function actionsQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['actions', locale],
    queryFn: async (): Promise<ActionCatalogue> => {
      const { actions, reviewed } = await MODULES[locale].actions();
      return { actions, reviewed };
    },
  });
}

/** The roles of an account that ACK works through. */
export function serviceRolesQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['service-roles', locale],
    queryFn: async (): Promise<readonly ServiceRole[]> => (await MODULES[locale].serviceRoles()).serviceRoles,
  });
}

/** All that remedies are made from; it is much, so it is for pages that have a refusal to answer. */
export function remedyFactsQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['remedy-facts', locale],
    queryFn: async ({ client }): Promise<RemedyFacts> => {
      const [{ actions }, roles, capabilities, serviceRoles, resources] = await Promise.all([
        client.ensureQueryData(actionsQuery(locale)),
        client.ensureQueryData(rolesQuery(locale)),
        client.ensureQueryData(capabilitiesQuery(locale)),
        client.ensureQueryData(serviceRolesQuery(locale)),
        client.ensureQueryData(resourcesQuery()),
      ]);
      return { actions, roles, capabilities, serviceRoles, resources };
    },
  });
}

/** Starting points for RAM policies. */
export function templatesQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['templates', locale],
    queryFn: async (): Promise<readonly PolicyTemplate[]> => (await MODULES[locale].templates()).templates,
  });
}

/** Typed words → entries. The index is built once, on first use. */
export function searchQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['search', locale],
    queryFn: async (): Promise<Search> => {
      // Fuse comes with the documents: pages where nobody searches load neither.
      const [{ createSearch }, { docs }] = await Promise.all([
        import('./search.ts'),
        MODULES[locale].search(),
      ]);
      return createSearch(docs);
    },
  });
}
