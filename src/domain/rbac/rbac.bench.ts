/** How long a cluster's bindings take to read and to ask, and how that grows. */
import { bench, describe } from 'vitest';
import { authorize, createAuthorizer } from './authorize.ts';
import { collect } from './collect.ts';
import type { Binding, ClusterRole, RbacObjects, RbacRequest, Role, Rule } from './types.ts';

const RESOURCES = ['pods', 'services', 'secrets', 'configmaps', 'deployments', 'jobs', 'events', 'ingresses'];
const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];
const NAMESPACES = 400;
const QUESTIONS = 1000;

for (const bindings of [5_000, 50_000]) {
  const objects = cluster(bindings);
  const questions = requests(bindings);
  const { roles, clusterRoles, roleBindings, clusterRoleBindings } = objects;
  const dump = [
    {
      apiVersion: 'v1',
      kind: 'List',
      items: [roles, clusterRoles, roleBindings, clusterRoleBindings].flat(),
    },
  ];

  describe(`${bindings} bindings`, () => {
    bench(`read once, ${QUESTIONS} questions`, () => {
      const ask = createAuthorizer(objects);
      for (const question of questions) ask(question);
    });
    bench('read for one question', () => {
      authorize(objects, { user: 'user-1', verb: 'delete', resource: 'nodes' });
    });
    bench('collect and check a dump', () => {
      collect(dump);
    });
  });
}

/** A tenth of the bindings hold for the cluster; half of the RoleBindings refer to a Role of their own namespace. */
function cluster(bindings: number): RbacObjects {
  const clusterRoles = numbers(200).map(
    (n): ClusterRole => object('ClusterRole', `role-${n}`, { rules: rules(n) }),
  );
  const clusterRoleBindings = numbers(bindings / 10).map((n) =>
    binding('ClusterRoleBinding', n, 'ClusterRole', undefined),
  );
  const roleBindings = numbers(bindings - bindings / 10).map((n) =>
    binding('RoleBinding', n, n % 2 === 0 ? 'ClusterRole' : 'Role', `ns-${n % NAMESPACES}`),
  );
  const roles = numbers(NAMESPACES).flatMap((n) =>
    numbers(5).map((m): Role => object('Role', `role-${m}`, { rules: rules(n + m) }, `ns-${n}`)),
  );
  return { roles, clusterRoles, roleBindings, clusterRoleBindings };
}

function binding(kind: string, n: number, roleKind: string, namespace: string | undefined): Binding {
  const apiGroup = 'rbac.authorization.k8s.io';
  const roleRef = { apiGroup, kind: roleKind, name: `role-${n % (roleKind === 'Role' ? 5 : 200)}` };
  const subjects = [
    { kind: 'User', apiGroup, name: `user-${n % 2000}` },
    { kind: 'ServiceAccount', name: `sa-${n % 7}`, namespace: `ns-${n % NAMESPACES}` },
    { kind: 'Group', apiGroup, name: `group-${n % 100}` },
  ];
  return object(kind, `binding-${n}`, { roleRef, subjects }, namespace);
}

function object<T>(kind: string, name: string, rest: T, namespace?: string) {
  const metadata = namespace === undefined ? { name } : { name, namespace };
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata, ...rest };
}

function rules(n: number): Rule[] {
  return numbers(8).map((m) => ({
    apiGroups: [(n + m) % 3 === 0 ? 'apps' : ''],
    resources: RESOURCES.slice(m % 4, (m % 4) + 3),
    verbs: VERBS.slice(n % 4, (n % 4) + 3),
  }));
}

function requests(bindings: number): RbacRequest[] {
  return numbers(QUESTIONS).map((n) => ({
    user: `user-${(n * 7) % 2000}`,
    groups: ['system:authenticated', `group-${n % 100}`],
    verb: VERBS[n % VERBS.length] ?? 'get',
    resource: RESOURCES[n % RESOURCES.length] ?? 'pods',
    namespace: `ns-${(n * bindings) % NAMESPACES}`,
  }));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
