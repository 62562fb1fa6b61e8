/**
 * Roles and bindings for Terraform's Kubernetes provider, laid out as `terraform fmt` does: `kubernetes_role_v1`,
 * `kubernetes_cluster_role_v1` and their bindings.
 */
import type { Binding, ClusterRole, RbacObjects, Role, Rule, Subject } from '../types.ts';
import { RBAC_GROUP } from '../types.ts';
import { attribute, type Body, block, reference } from './hcl.ts';
import { inOrder, type RbacObject, writtenMetadata } from './objects.ts';

const RESOURCES: Readonly<Record<RbacObject['kind'], string>> = {
  Role: 'kubernetes_role_v1',
  ClusterRole: 'kubernetes_cluster_role_v1',
  RoleBinding: 'kubernetes_role_binding_v1',
  ClusterRoleBinding: 'kubernetes_cluster_role_binding_v1',
};

/** One resource an object, roles first. A binding refers to a role that is printed too, so Terraform makes it before. */
export function terraform(objects: RbacObjects): string {
  const all = inOrder(objects);
  const labels = labelsOf(all);
  const text = (each: RbacObject): string => {
    const head = `resource "${RESOURCES[each.kind]}" "${labels.get(each.object)}"`;
    if (each.kind === 'Role' || each.kind === 'ClusterRole') return block(head, roleBody(each, each.object));
    const role = all.find((other) => isReferred(other, each.object));
    const name = role && `${RESOURCES[role.kind]}.${labels.get(role.object)}.metadata[0].name`;
    return block(head, bindingBody(each, each.object, name));
  };
  return all.map(text).join('\n\n');
}

/** A label for each object: its name in Terraform's letters, made different where two are the same. */
function labelsOf(all: readonly RbacObject[]): ReadonlyMap<RbacObject['object'], string> {
  const taken = new Set<string>();
  return new Map(
    all.map(({ kind, object }) => {
      const { name, namespace } = object.metadata;
      const plain = [namespace, name]
        .filter(Boolean)
        .join('_')
        .replace(/[^A-Za-z0-9_]+/g, '_');
      const base = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
      let label = base;
      for (let n = 2; taken.has(`${kind}.${label}`); n++) label = `${base}_${n}`;
      taken.add(`${kind}.${label}`);
      return [object, label];
    }),
  );
}

function isReferred({ kind, object }: RbacObject, { roleRef, metadata }: Binding): boolean {
  if (kind !== roleRef.kind || object.metadata.name !== roleRef.name) return false;
  return kind === 'ClusterRole' || object.metadata.namespace === metadata.namespace;
}

function metadataBody(each: RbacObject['object']): Body {
  const { name, namespace, labels, annotations } = writtenMetadata(each);
  return [
    'metadata',
    [
      attribute('name', name),
      attribute('namespace', namespace),
      attribute('labels', labels),
      attribute('annotations', annotations),
    ],
  ];
}

function roleBody(each: RbacObject, role: Role & ClusterRole): readonly Body[] {
  const selectors = role.aggregationRule?.clusterRoleSelectors;
  return [
    metadataBody(each.object),
    // What aggregation gathers is the controller's, and Terraform would see it as drift.
    ...(selectors ? [] : (role.rules ?? [])).map(ruleBody),
    ...(selectors
      ? [
          [
            'aggregation_rule',
            selectors.map(
              (selector): Body => [
                'cluster_role_selectors',
                [
                  attribute('match_labels', selector.matchLabels),
                  ...(selector.matchExpressions ?? []).map(
                    ({ key, operator, values }): Body => [
                      'match_expressions',
                      [attribute('key', key), attribute('operator', operator), attribute('values', values)],
                    ],
                  ),
                ],
              ],
            ),
          ] satisfies Body,
        ]
      : []),
  ];
}

function ruleBody({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }: Rule): Body {
  return [
    'rule',
    [
      attribute('api_groups', filled(apiGroups)),
      attribute('resources', filled(resources)),
      attribute('resource_names', filled(resourceNames)),
      attribute('non_resource_urls', filled(nonResourceURLs)),
      attribute('verbs', verbs),
    ],
  ];
}

function bindingBody(
  each: RbacObject,
  { roleRef, subjects = [] }: Binding,
  roleName: string | undefined,
): readonly Body[] {
  return [
    metadataBody(each.object),
    [
      'role_ref',
      [
        attribute('api_group', RBAC_GROUP),
        attribute('kind', roleRef.kind),
        attribute('name', roleName === undefined ? roleRef.name : reference(roleName)),
      ],
    ],
    ...subjects.map((subject) => subjectBody(subject, each.object.metadata.namespace)),
  ];
}

/** The provider defaults a service account's namespace to `default`, so it is always written. */
function subjectBody({ kind, name, namespace }: Subject, bindingNamespace: string | undefined): Body {
  return [
    'subject',
    [
      attribute('kind', kind),
      attribute('name', name),
      attribute('namespace', kind === 'ServiceAccount' ? namespace || bindingNamespace : undefined),
      attribute('api_group', kind === 'ServiceAccount' ? undefined : RBAC_GROUP),
    ],
  ];
}

function filled(entries: readonly string[] | undefined): readonly string[] | undefined {
  return entries && entries.length > 0 ? entries : undefined;
}
