import { type CheckState, EMPTY } from './state/state.ts';

/** The terminal, with the RAM gate open and a role that may look but not exec. Invented names and IDs. */
export const EXAMPLE: CheckState = {
  ...EMPTY,
  policies: [
    {
      key: 1,
      name: 'terminal-users',
      layer: 'identity',
      text: `{
  "Version": "1",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "cs:GetClusters",
        "cs:DescribeClusterDetail",
        "cs:DescribeClusterUserKubeconfig"
      ],
      "Resource": "acs:cs:*:*:cluster/c0ffee00000000000000000000000000a"
    }
  ]
}`,
    },
  ],
  objects: `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: viewer
  namespace: shop
rules:
- apiGroups: [""]
  resources: [pods, pods/log, pods/exec]
  verbs: [get, list, watch]
- apiGroups: [apps]
  resources: [deployments]
  verbs: [get, list, watch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: viewers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: viewer
subjects:
- apiGroup: rbac.authorization.k8s.io
  kind: User
  name: "212345678901234567"
`,
  principal: '212345678901234567',
  cluster: 'c0ffee00000000000000000000000000a',
  namespace: 'shop',
  task: 'open-terminal',
};
