/** The objects to print, each with its kind, in the order in which they have to be made: roles before bindings. */
import { type Binding, type ClusterRole, RBAC_GROUP, type RbacObjects, type Role } from '../types.ts';

export type RbacObject =
  | { readonly kind: 'Role'; readonly object: Role }
  | { readonly kind: 'ClusterRole'; readonly object: ClusterRole }
  | { readonly kind: 'RoleBinding' | 'ClusterRoleBinding'; readonly object: Binding };

export function inOrder(objects: RbacObjects): readonly RbacObject[] {
  return [
    ...objects.clusterRoles.map((object): RbacObject => ({ kind: 'ClusterRole', object })),
    ...objects.roles.map((object): RbacObject => ({ kind: 'Role', object })),
    ...objects.clusterRoleBindings.map((object): RbacObject => ({ kind: 'ClusterRoleBinding', object })),
    ...objects.roleBindings.map((object): RbacObject => ({ kind: 'RoleBinding', object })),
  ];
}

/** What the server sets; an object that carries it cannot be created anew. */
const SERVER_SET = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'selfLink',
];
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** The metadata of an object as one writes it, without what the server and `kubectl apply` add. */
export function writtenMetadata(object: RbacObject['object']): Readonly<Record<string, unknown>> {
  const { annotations, ...rest } = object.metadata;
  const own = Object.entries(annotations ?? {}).filter(([key]) => key !== LAST_APPLIED);
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !SERVER_SET.includes(key))),
    ...(own.length > 0 && { annotations: Object.fromEntries(own) }),
  };
}

/** An object as a manifest spells it: the version and kind that a list leaves out stand first. */
export function manifestOf({ kind, object }: RbacObject): Readonly<Record<string, unknown>> {
  const { apiVersion: _, kind: __, ...rest } = object;
  return { apiVersion: `${RBAC_GROUP}/v1`, kind, ...rest, metadata: writtenMetadata(object) };
}
