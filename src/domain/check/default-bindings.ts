/** The bindings by which every cluster begins (`plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go`). */
import { RBAC_GROUP, type RbacObjects, type Rule } from '../rbac/types.ts';

const HEALTH = ['/livez', '/readyz', '/healthz', '/version', '/version/'];
const DISCOVERY = ['/openapi', '/openapi/*', '/api', '/api/*', '/apis', '/apis/*'];
const ISSUER = [
  '/.well-known/openid-configuration',
  '/.well-known/openid-configuration/',
  '/openid/v1/jwks',
  '/openid/v1/jwks/',
];

const AUTHENTICATED = 'system:authenticated';

const paths = (nonResourceURLs: readonly string[]): Rule => ({ verbs: ['get'], nonResourceURLs });

const creates = (group: string, ...resources: readonly string[]): Rule => ({
  verbs: ['create'],
  apiGroups: [group],
  resources,
});

/** Each ClusterRole, which its ClusterRoleBinding has the name of, and the groups that it is bound to. */
const DEFAULTS: readonly { name: string; groups: readonly string[]; rules: readonly Rule[] }[] = [
  {
    name: 'system:public-info-viewer',
    groups: [AUTHENTICATED, 'system:unauthenticated'],
    rules: [paths(HEALTH)],
  },
  { name: 'system:discovery', groups: [AUTHENTICATED], rules: [paths([...HEALTH, ...DISCOVERY])] },
  {
    name: 'system:basic-user',
    groups: [AUTHENTICATED],
    rules: [
      creates('authorization.k8s.io', 'selfsubjectaccessreviews', 'selfsubjectrulesreviews'),
      creates('authentication.k8s.io', 'selfsubjectreviews'),
    ],
  },
  {
    name: 'system:service-account-issuer-discovery',
    groups: ['system:serviceaccounts'],
    rules: [paths(ISSUER)],
  },
];

/**
 * The default roles and bindings for logged-in identities, service accounts and anybody, without those bindings that
 * stand among the given ones: what is given of a cluster is what it has. Never fails.
 */
export function defaultObjects({ clusterRoleBindings }: RbacObjects): RbacObjects {
  const given = new Set(clusterRoleBindings.map(({ metadata }) => metadata.name));
  const missing = DEFAULTS.filter(({ name }) => !given.has(name));
  return {
    roles: [],
    roleBindings: [],
    clusterRoles: missing.map(({ name, rules }) => ({ metadata: { name }, rules })),
    clusterRoleBindings: missing.map(({ name, groups }) => ({
      metadata: { name },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name },
      subjects: groups.map((group) => ({ kind: 'Group', apiGroup: RBAC_GROUP, name: group })),
    })),
  };
}
