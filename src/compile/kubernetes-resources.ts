/** content/kubernetes-resources.json, which `generate/kubernetes-resources.mjs` writes: what the Kubernetes API serves. */
import { z } from 'zod';
import type { ApiResource, ResourceCatalogue } from '../domain/rbac/resource.ts';

/** Verbs of requests, in the order in which people read them. */
const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'] as const;

const verbs = z.array(z.enum(VERBS)).min(1);

const servedResource = z.strictObject({
  /** `''` is the core group. */
  group: z.string(),
  version: z.string().regex(/^v\d+(?:(?:alpha|beta)\d+)?$/),
  plural: z.string().min(1),
  kind: z.string().min(1),
  namespaced: z.boolean(),
  verbs,
  subresources: z.record(z.string(), verbs),
});

export const kubernetesResources = z.strictObject({
  /** The package the list was made from, and the Kubernetes that the package was made from. */
  source: z.strictObject({ package: z.string(), version: z.string(), kubernetes: z.string() }),
  /** One a group, version and resource. */
  resources: z.array(servedResource),
});

export type KubernetesResources = z.output<typeof kubernetesResources>;
type ServedResource = KubernetesResources['resources'][number];

/** The catalogue as the app loads it: the versions of a resource put together, since RBAC does not tell them apart. */
export function resourceCatalogue({ source, resources }: KubernetesResources): ResourceCatalogue {
  const byName = new Map<string, ServedResource[]>();
  for (const resource of resources) {
    const name = `${resource.group}/${resource.plural}`;
    byName.set(name, [...(byName.get(name) ?? []), resource]);
  }
  return { kubernetes: source.kubernetes, resources: [...byName.values()].map(mergeVersions) };
}

function mergeVersions(served: readonly ServedResource[]): ApiResource {
  const [best, ...others] = [...served].sort((a, b) => stability(b.version) - stability(a.version));
  if (!best) throw new Error('A group of resources is never empty');
  const subresources = new Set(served.flatMap((each) => Object.keys(each.subresources)));
  const { group, plural, kind, namespaced } = best;
  return {
    group,
    plural,
    kind,
    namespaced,
    versions: [best, ...others].map(({ version }) => version),
    verbs: inOrder(served.flatMap((each) => each.verbs)),
    subresources: Object.fromEntries(
      [...subresources].map((name) => [
        name,
        inOrder(served.flatMap((each) => each.subresources[name] ?? [])),
      ]),
    ),
  };
}

/** `v2` before `v1` before `v1beta2` before `v1beta1` before `v1alpha1`, as the API server prefers them. */
function stability(version: string): number {
  const [, major = 0, stage, minor = 0] = /^v(\d+)(alpha|beta)?(\d+)?$/.exec(version) ?? [];
  const rank = stage === undefined ? 2 : stage === 'beta' ? 1 : 0;
  return rank * 10_000 + Number(major) * 100 + Number(minor);
}

function inOrder(verbs: readonly (typeof VERBS)[number][]): string[] {
  return VERBS.filter((verb) => verbs.includes(verb));
}
