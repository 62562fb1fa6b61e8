/** The refused request as RBAC sees it, read from a denial with the help of the catalogue of Kubernetes' resources. */
import type { RbacDenial } from '../../diagnose/denial.ts';
import { HIDDEN } from '../../lib/unseen.ts';
import { isDnsLabel, isDnsSubdomain } from '../../rbac/names.ts';
import type { ApiResource, ResourceCatalogue } from '../../rbac/resource.ts';
import { RBAC_GROUP, type RbacRequest } from '../../rbac/types.ts';
import { type Given, PLACEHOLDERS } from '../facts.ts';
import type { Caution, MissingFact } from '../remedy.ts';

/** A request without the asker. `namespace` absent: outside of namespaces, or in all of them. */
export type Question = Omit<RbacRequest, 'user' | 'groups'>;

export type QuestionAnswer =
  | { readonly question: Question; readonly cautions: readonly Caution[] }
  | { readonly missing: readonly MissingFact[] };

/** Reads what was asked (REM-K01 to K07), or says which facts are not there. Never guesses a verb or a resource. */
export function questionOf(denial: RbacDenial, catalogue: ResourceCatalogue, given: Given): QuestionAnswer {
  const { verb, resource, path, uncertain = [] } = denial;
  const needed = ['verb', 'resource', 'subresource', 'apiGroup', 'namespace', 'path'] as const;
  const cut = needed.filter((fact) => uncertain.includes(fact));
  if (cut.length > 0) return { missing: ['cut-off'] };
  if (verb === undefined)
    return { missing: resource === undefined && path === undefined ? ['verb', 'resource'] : ['verb'] };
  if (path !== undefined) return { question: { verb, path }, cautions: [] };
  if (resource === undefined) return { missing: ['resource'] };
  const apiGroup = denial.apiGroup ?? groupOf(resource, catalogue);
  if (apiGroup === undefined) return { missing: ['apiGroup'] };
  if (!isNameTold({ ...denial, apiGroup })) return { missing: ['name'] };
  const isInferred = denial.apiGroup === undefined && apiGroup !== '';
  return resourceQuestion({ ...denial, verb, resource, apiGroup }, catalogue, given, isInferred);
}

function resourceQuestion(
  denial: RbacDenial & { readonly verb: string; readonly resource: string; readonly apiGroup: string },
  catalogue: ResourceCatalogue,
  given: Given,
  isInferred: boolean,
): QuestionAnswer {
  const { verb, apiGroup, resource, subresource, name, uncertain = [] } = denial;
  const namespace = namespaceOf(denial, find(apiGroup, resource, catalogue), given);
  const cautions: Caution[] = isInferred ? ['group-inferred'] : [];
  const isGenerated = name !== undefined && hasGeneratedName(resource, name);
  if (isGenerated) cautions.push('generated-name');
  const isNamed = name !== undefined && !isGenerated && carriesName(verb, subresource);
  return {
    question: {
      verb,
      apiGroup,
      resource,
      ...(subresource !== undefined && { subresource }),
      ...(isNamed && !uncertain.includes('name') && { name }),
      ...(namespace !== undefined && { namespace }),
    },
    cautions,
  };
}

/** The denial without a namespace that Kubernetes would not accept: a masked one, or one that was made up (REM-K08). */
export function withValidNamespace(denial: RbacDenial): RbacDenial {
  const { namespace, ...rest } = denial;
  return namespace === undefined || isDnsLabel(namespace) ? denial : rest;
}

/**
 * Whether the object's name, where the text has one, can be an object's (REM-K08). Those of RBAC's objects, signers and
 * identities are freer than a DNS subdomain.
 */
function isNameTold({ name, apiGroup, resource, verb, uncertain = [] }: RbacDenial): boolean {
  if (name === undefined || uncertain.includes('name')) return true;
  const isFree = apiGroup === RBAC_GROUP || resource === 'signers' || verb === 'impersonate';
  return isFree ? !name.includes(HIDDEN) : isDnsSubdomain(name);
}

/** The group of a resource that is named without one: the core group's, or that of the only group that has it. */
function groupOf(resource: string, { resources }: ResourceCatalogue): string | undefined {
  const groups = new Set(resources.filter(({ plural }) => plural === resource).map(({ group }) => group));
  if (groups.has('')) return '';
  const [only, ...others] = groups;
  return others.length === 0 ? only : undefined;
}

function find(apiGroup: string, resource: string, { resources }: ResourceCatalogue): ApiResource | undefined {
  return resources.find(({ group, plural }) => group === apiGroup && plural === resource);
}

/**
 * Where the request counts. Of what stands outside of namespaces only a Namespace carries one, its own
 * (`endpoints/request/requestinfo.go`).
 */
function namespaceOf(
  { namespace, scope, resource, verb }: RbacDenial,
  known: ApiResource | undefined,
  given: Given,
): string | undefined {
  const isOutside = known !== undefined && !known.namespaced && resource !== 'namespaces';
  if (isOutside || scope === 'cluster') return undefined;
  if (namespace !== undefined) return namespace;
  if (verb === 'impersonate' && resource !== 'serviceaccounts') return undefined;
  return known?.namespaced === false ? undefined : (given.namespace ?? PLACEHOLDERS.namespace);
}

/**
 * Whether a name in the text is one that the request carried, so that `resourceNames` can hold it (RBAC-W01 to W03). A list or
 * watch carries the one that its field selector asks for, and the API server prints no other (`endpoints/request/requestinfo.go`).
 */
function carriesName(verb: string, subresource: string | undefined): boolean {
  if (verb === 'deletecollection') return false;
  return verb !== 'create' || subresource !== undefined;
}

/** Kinds whose objects controllers make, under names that end in signs drawn at random (`k8s.io/apimachinery/pkg/util/rand`). */
const MADE = ['pods', 'replicasets', 'jobs', 'events', 'endpointslices', 'controllerrevisions'];
const DRAWN = /-[bcdfghjklmnpqrstvwxz2456789]{5}$|-(?=[a-z]*\d)[a-z0-9]{8,10}$/;

function hasGeneratedName(resource: string, name: string): boolean {
  return MADE.includes(resource) && DRAWN.test(name);
}
