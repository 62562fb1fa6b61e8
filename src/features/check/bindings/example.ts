/** A small cluster to try. Invented names and IDs; nothing in it is anybody's. */
export const EXAMPLE = `apiVersion: v1
kind: List
items:
- apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: cluster-admin
  rules:
  - apiGroups: ["*"]
    resources: ["*"]
    verbs: ["*"]
  - nonResourceURLs: ["*"]
    verbs: ["*"]
- apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: cs:ns:dev
  rules:
  - apiGroups: ["", apps]
    resources: [pods, pods/log, services, deployments]
    verbs: [create, delete, get, list, patch, update, watch]
- apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: 1234567890123456-cluster-admin-clusterrolebinding
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: cluster-admin
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: 1234567890123456-1673419473
- apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: cluster-admin
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: cluster-admin
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: system:masters
- apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: old-monitoring
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: monitoring-reader
  subjects:
  - kind: ServiceAccount
    name: prometheus
    namespace: monitoring
- apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: 212345678901234567-shop-rolebinding
    namespace: shop
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: cs:ns:dev
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: "212345678901234567"
- apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: sso-developers
    namespace: shop
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: cs:ns:dev
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: AliyunReservedSSO-Policy-developers/jane
`;
