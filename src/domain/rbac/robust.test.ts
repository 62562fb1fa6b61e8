/** Nothing that JSON can hold makes the public functions throw. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregate } from './aggregate.ts';
import { authorize } from './authorize.ts';
import { collect } from './collect.ts';
import type { RbacObjects, RbacRequest } from './types.ts';
import { validate } from './validate.ts';

/** Any JSON, with the keys that matter often in it. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      7,
      '',
      'Role',
      'List',
      'jane',
      '*',
      'rbac.authorization.k8s.io/v1',
      'ClusterRoleBinding',
      'User',
    ),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'apiVersion',
        'kind',
        'metadata',
        'name',
        'namespace',
        'labels',
        'annotations',
        'ownerReferences',
        'items',
        'rules',
        'verbs',
        'apiGroups',
        'resources',
        'resourceNames',
        'nonResourceURLs',
        'subjects',
        'roleRef',
        'roles',
        'clusterRoles',
        'roleBindings',
        'clusterRoleBindings',
        'aggregationRule',
        'clusterRoleSelectors',
        'matchLabels',
        'matchExpressions',
        'user',
        'groups',
        'verb',
        'path',
        '__proto__',
      ),
      tie('json'),
      { maxKeys: 6 },
    ),
  ),
}));

it('RBAC-A40 RBAC-V05 no JSON makes anything throw', () => {
  const survives = fc.property(json, json, (a, b) => {
    expect(Array.isArray(validate(a))).toBe(true);
    const { objects: read } = collect([a, b]);
    // The types promise more than JSON keeps: that is what is tried here.
    const objectsLike = a as RbacObjects;
    expect(typeof authorize(aggregate(objectsLike), b as RbacRequest).allowed).toBe('boolean');
    expect(authorize(aggregate(read), { user: 'jane', verb: 'get', resource: 'pods' }).allowed).toBe(false);
  });
  fc.assert(survives, { numRuns: 3000 });
});
