import { describe, expect, it } from 'vitest';
import { readPrincipal } from '../../../domain/check/principal.ts';
import { collect } from '../../../domain/rbac/collect.ts';
import { readDump } from '../bindings/read/read.ts';
import { readAll } from '../bindings/read/yaml.ts';
import { withBinding } from './binding-text.ts';

/** What a text is read as: bindings with whom they bind and to what, and whether anything is wrong with it. */
function read(text: string) {
  const dump = readAll(readDump(text));
  const { objects, problems } = collect(dump.documents);
  return {
    bindings: [...objects.clusterRoleBindings, ...objects.roleBindings].map(
      ({ kind, metadata, roleRef, subjects = [] }) =>
        `${kind} ${metadata.namespace ?? '*'}: ${roleRef.name} for ${subjects.map((each) => `${each.kind} ${each.namespace ?? ''}/${each.name}`)}`,
    ),
    roles: [...objects.roles, ...objects.clusterRoles].length,
    isSound: dump.faults.length + problems.length === 0,
  };
}

const ROLE =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: own\nrules: []\n';
const JSON_ROLE =
  '{"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": "own"}}';

describe('a predefined role added to a text', () => {
  it.each([
    ['', '212345678901234567', 'shop', 0, 'RoleBinding shop: cs:ns:dev for User /212345678901234567'],
    [ROLE, '212345678901234567', '', 1, 'ClusterRoleBinding *: cs:ns:dev for User /212345678901234567'],
    [`${ROLE}\n\n`, 'ci/deployer', 'shop', 1, 'RoleBinding shop: cs:ns:dev for ServiceAccount ci/deployer'],
    [JSON_ROLE, '7', 'shop', 1, 'RoleBinding shop: cs:ns:dev for User /7'],
    ['', 'jane: "x" #', 'null', 0, 'RoleBinding null: cs:ns:dev for User /jane: "x" #'],
  ])('%j, %s in %j', (text, user, namespace, roles, binding) => {
    const added = withBinding(text, {
      principal: readPrincipal(user, []),
      namespace,
      clusterRole: 'cs:ns:dev',
    });
    const result = read(added);
    expect(result.bindings).toEqual([binding]);
    expect(result.roles).toBe(roles);
  });

  it('is what Kubernetes would take', () => {
    const grant = { principal: readPrincipal('7', []), namespace: 'shop', clusterRole: 'cs:ns:dev' };
    const twice = withBinding(withBinding(ROLE, grant), { ...grant, namespace: '' });
    expect(read(twice)).toEqual({
      bindings: ['ClusterRoleBinding *: cs:ns:dev for User /7', 'RoleBinding shop: cs:ns:dev for User /7'],
      roles: 1,
      isSound: true,
    });
  });
});
