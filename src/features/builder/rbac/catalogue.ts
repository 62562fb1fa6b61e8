/** What the catalogue of the Kubernetes API knows of a rule while it is being filled in. */

import type { KubectlOptions } from '../../../domain/rbac/print/kubectl.ts';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import { manifestText } from '../../../parts/yaml/manifest.ts';
import type { RuleForm } from './form.ts';

/** Every resource and subresource to choose from, with its API group and whether it is the cluster's own. */
export function resourceChoices(
  { resources }: ResourceCatalogue,
  apiGroups: readonly string[],
  words: { readonly core: string; readonly ofCluster: string },
) {
  const isOpen = apiGroups.length === 0 || apiGroups.includes('*');
  return resources
    .filter(({ group }) => isOpen || apiGroups.includes(group))
    .flatMap(({ group, plural, subresources, namespaced }) =>
      [plural, ...Object.keys(subresources).map((name) => `${plural}/${name}`)].map((value) => ({
        value,
        label: `${group || words.core}${namespaced ? '' : ` · ${words.ofCluster}`}`,
      })),
    );
}

export function groupChoices({ resources }: ResourceCatalogue): readonly { readonly value: string }[] {
  return [...new Set(resources.map(({ group }) => group || 'core'))].map((value) => ({ value }));
}

/** The API groups that have a resource, a subresource left aside. */
export function groupsOf({ resources }: ResourceCatalogue, entry: string): readonly string[] {
  const [plural = ''] = entry.split('/', 1);
  return resources.filter((each) => each.plural === plural).map(({ group }) => group);
}

/** A resource of the rule that belongs to other API groups than the rule names, with the group it belongs to. */
export function misplaced(
  catalogue: ResourceCatalogue,
  { apiGroups, resources }: Pick<RuleForm, 'apiGroups' | 'resources'>,
): { readonly resource: string; readonly group: string } | undefined {
  if (apiGroups.length === 0 || apiGroups.includes('*')) return undefined;
  for (const resource of resources) {
    const groups = groupsOf(catalogue, resource);
    const [group] = groups;
    if (group !== undefined && !groups.some((each) => apiGroups.includes(each))) return { resource, group };
  }
  return undefined;
}

/** The verbs that the API serves for some resource of the rule; `undefined` where one is not in the catalogue. */
export function servedVerbs(
  { resources: known }: ResourceCatalogue,
  { apiGroups, resources }: Pick<RuleForm, 'apiGroups' | 'resources'>,
): ReadonlySet<string> | undefined {
  const served = new Set<string>();
  for (const entry of resources) {
    const [plural = '', subresource] = entry.split('/');
    const found = known.filter((each) => each.plural === plural && apiGroups.includes(each.group));
    if (found.length === 0) return undefined;
    for (const { verbs, subresources } of found) {
      for (const verb of subresource === undefined ? verbs : (subresources[subresource] ?? []))
        served.add(verb);
    }
  }
  return resources.length > 0 && served.size > 0 ? served : undefined;
}

/** How kubectl's commands are printed here. */
export function kubectlOptions({ resources }: ResourceCatalogue): KubectlOptions {
  const groups = new Set(resources.map(({ group }) => group));
  return {
    manifest: manifestText,
    // A group that the catalogue does not know is one of custom resources, which the server knows if they are installed.
    isServed: (group: string, plural: string) =>
      !groups.has(group) || resources.some((each) => each.group === group && each.plural === plural),
  };
}
