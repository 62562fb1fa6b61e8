/** What remedies are made from, as the app loads it; for tests over the whole content. */
import type { RemedyFacts } from '../domain/remedy/facts.ts';
import type { Locale } from '../paths.ts';
import { capabilityGroups } from './capabilities.ts';
import type { Content } from './content.ts';
import { resourceCatalogue } from './kubernetes-resources.ts';
import { predefinedRoles } from './roles.ts';
import { serviceRoles } from './service-roles.ts';

export function remedyFacts({ catalogue, capabilities, kubernetes }: Content, locale: Locale): RemedyFacts {
  return {
    actions: catalogue.actions,
    roles: predefinedRoles(catalogue.roles, locale),
    capabilities: capabilityGroups(capabilities, catalogue.roles, locale),
    serviceRoles: serviceRoles(catalogue.serviceRoles, locale),
    resources: resourceCatalogue(kubernetes),
  };
}
