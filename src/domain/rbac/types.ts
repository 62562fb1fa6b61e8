/**
 * RBAC objects as Kubernetes spells them (`staging/src/k8s.io/api/rbac/v1/types.go`), plain and read-only.
 * Kinds and groups are strings, not unions: what stands in a paste may be anything, and the evaluator has an answer
 * for it. The fields that Kubernetes' lists leave out (`apiVersion`, `kind`) are optional.
 */
export interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface KubernetesObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: Metadata;
}

export interface Role extends KubernetesObject {
  readonly rules?: readonly Rule[];
}

export interface ClusterRole extends Role {
  readonly aggregationRule?: { readonly clusterRoleSelectors?: readonly LabelSelector[] };
}

interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly LabelRequirement[];
}

interface LabelRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

interface RoleRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface Subject {
  readonly kind: string;
  readonly apiGroup?: string;
  readonly name: string;
  readonly namespace?: string;
}

/** A RoleBinding or a ClusterRoleBinding; the list it stands in says which. */
export interface Binding extends KubernetesObject {
  readonly roleRef: RoleRef;
  readonly subjects?: readonly Subject[];
}

/** Everything an answer is computed from. */
export interface RbacObjects {
  readonly roles: readonly Role[];
  readonly clusterRoles: readonly ClusterRole[];
  readonly roleBindings: readonly Binding[];
  readonly clusterRoleBindings: readonly Binding[];
}

/**
 * What is asked, as the API server sees it after authentication: `groups` includes those the authenticators add.
 * A request for a resource names `resource`; one for a path names `path` and no resource. An absent `apiGroup` is the
 * core group, an absent `namespace` means the cluster scope or all namespaces, an absent `name` no particular object.
 */
export interface RbacRequest {
  readonly user: string;
  readonly groups?: readonly string[];
  readonly verb: string;
  readonly apiGroup?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly path?: string;
}

export const RBAC_GROUP = 'rbac.authorization.k8s.io';
