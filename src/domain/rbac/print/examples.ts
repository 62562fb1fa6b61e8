/** Requests that a rule allows, concrete enough for `kubectl auth can-i` to ask them. */
import type { ApiResource, ResourceCatalogue } from '../resource.ts';
import type { RbacRequest, Rule } from '../types.ts';

export type Example = Omit<RbacRequest, 'user' | 'groups'>;

/** So many requests a rule. */
const MOST = 3;

/**
 * Examples of what a rule allows where it is bound (`''`: in the whole cluster). A star among resources or groups is
 * replaced by a resource that it stands for, because kubectl does not read it; what has no such resource has no example.
 */
export function exampleRequests(
  rule: Rule,
  namespace: string,
  catalogue: ResourceCatalogue,
): readonly Example[] {
  const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  const urls = nonResourceURLs.flatMap((url) => {
    const path = url.replace(/\*+$/, '') || '/';
    const [verb] = verbs;
    return path.startsWith('/') && verb !== undefined ? [{ verb, path }] : [];
  });
  const asked = resources.flatMap((entry): Example[] => {
    const found = apiGroups.map((group) => find(group, entry, catalogue)).find((each) => each !== undefined);
    const verb = found && verbFor(verbs, resourceNames, found);
    if (found === undefined || verb === undefined) return [];
    const { group, plural, subresource, isNamespaced } = found;
    // A request for one Namespace object carries its name as its namespace, too.
    const own = namespace !== '' && group === '' && plural === 'namespaces' && OWN_NAMESPACE.includes(verb);
    const name = own ? namespace : resourceNames[0];
    return [
      {
        verb,
        ...(group && { apiGroup: group }),
        resource: plural,
        ...(subresource && { subresource }),
        ...(name && { name }),
        ...(namespace && (isNamespaced || own) && { namespace }),
      },
    ];
  });
  return [...asked, ...urls].slice(0, MOST);
}

interface Found {
  readonly group: string;
  readonly plural: string;
  readonly subresource: string;
  readonly isNamespaced: boolean;
  /** What the API serves; empty where the catalogue does not know it. */
  readonly served: readonly string[];
}

/** A resource that an entry of a rule stands for. One that the catalogue does not know is taken as it is written. */
function find(group: string, entry: string, { resources }: ResourceCatalogue): Found | undefined {
  const [plural = '', ...rest] = entry.split('/');
  const subresource = rest.join('/');
  const known = resources.find(
    (each) =>
      (group === '*' || each.group === group) &&
      (plural === '*' || each.plural === plural) &&
      (subresource === '' || Object.hasOwn(each.subresources, subresource)),
  );
  if (known)
    return { ...known, subresource, isNamespaced: known.namespaced, served: servedVerbs(known, subresource) };
  if (plural === '*' || group === '*' || entry.includes('*')) return undefined;
  const whole = resources.find((each) => each.group === group && each.plural === plural);
  return { group, plural, subresource, isNamespaced: whole?.namespaced ?? true, served: [] };
}

function servedVerbs(resource: ApiResource, subresource: string): readonly string[] {
  return subresource === '' ? resource.verbs : (resource.subresources[subresource] ?? []);
}

/** A verb of the rule that the API serves; with names, one whose request carries a name. */
function verbFor(verbs: readonly string[], names: readonly string[], found: Found): string | undefined {
  const listed = verbs.includes('*') ? ['get', ...found.served] : verbs;
  const served = listed.filter((verb) => found.served.length === 0 || found.served.includes(verb));
  const candidates = served.length > 0 ? served : listed;
  const named = candidates.filter(
    (verb) => verb !== 'deletecollection' && (verb !== 'create' || found.subresource),
  );
  return names.length > 0 ? named[0] : candidates[0];
}

/** Verbs on one Namespace object. */
const OWN_NAMESPACE = ['get', 'update', 'patch', 'delete'];
