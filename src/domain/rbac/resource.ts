/** The catalogue of what the Kubernetes API serves. Which verbs a rule may sensibly list is told by it. */

/** A resource as RBAC sees it: rules name group and plural, never the version. */
export interface ApiResource {
  /** `''` is the core group. */
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** Where it is served, the most stable and newest version first. */
  readonly versions: readonly string[];
  /** In the usual order, reading first. The special verbs (`bind`, `escalate`, `impersonate` …) are in no API description. */
  readonly verbs: readonly string[];
  /** The verbs of each subresource, by its name. */
  readonly subresources: Readonly<Record<string, readonly string[]>>;
}

export interface ResourceCatalogue {
  /** The version of Kubernetes that was read, as `1.36`. */
  readonly kubernetes: string;
  /** By group, then by plural; the core group first. */
  readonly resources: readonly ApiResource[];
}
