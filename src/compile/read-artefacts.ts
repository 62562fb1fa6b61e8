/** Reads back what artefacts say, in the formats of the programs they are for. Not used by the app. */
import { parse as parseHcl } from '@cdktn/hcl2json';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { RbacObjects, Rule } from '../domain/rbac/types.ts';

const texts = z.array(z.string());
const ruleSchema = z.object({
  verbs: texts,
  apiGroups: texts.optional(),
  resources: texts.optional(),
  resourceNames: texts.optional(),
  nonResourceURLs: texts.optional(),
});
const objectSchema = z.object({
  apiVersion: z.literal('rbac.authorization.k8s.io/v1'),
  kind: z.enum(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']),
  metadata: z.object({ name: z.string(), namespace: z.string().optional() }),
  rules: z.array(ruleSchema).optional(),
  roleRef: z.object({ kind: z.string(), name: z.string() }).optional(),
  subjects: z
    .array(z.object({ kind: z.string(), name: z.string(), namespace: z.string().optional() }))
    .optional(),
});
export type ReadObject = Omit<z.output<typeof objectSchema>, 'apiVersion'>;

/** The objects of a YAML stream. */
export function fromYaml(text: string): ReadObject[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors?.length > 0) throw document.errors[0];
    return objectSchema.parse(document.toJS());
  });
}

/** The object of one `kubectl create`, from its arguments and its input. */
export function fromKubectl(args: readonly string[], input: string): ReadObject[] {
  const [verb, type = '', name = ''] = args;
  if (verb !== 'create') throw new Error(`kubectl ${verb}`);
  if (type === '-f') return fromYaml(input);
  const kinds = {
    role: 'Role',
    clusterrole: 'ClusterRole',
    rolebinding: 'RoleBinding',
    clusterrolebinding: 'ClusterRoleBinding',
  } as const;
  const kind = z
    .enum(['role', 'clusterrole', 'rolebinding', 'clusterrolebinding'])
    .transform((each) => kinds[each])
    .parse(type);
  const at = args.indexOf('-n');
  const metadata = { name, ...(at > 0 && { namespace: args[at + 1] ?? '' }) };
  const flags = (flag: string) =>
    args.flatMap((arg) => (arg.startsWith(`--${flag}=`) ? [arg.slice(flag.length + 3)] : []));
  if (kind === 'Role' || kind === 'ClusterRole') return [{ kind, metadata, rules: flagRules(flags) }];
  const [clusterRole] = flags('clusterrole');
  const [role = ''] = flags('role');
  return [
    {
      kind,
      metadata,
      roleRef:
        clusterRole === undefined ? { kind: 'Role', name: role } : { kind: 'ClusterRole', name: clusterRole },
      subjects: [
        ...flags('user').map((user) => ({ kind: 'User', name: user })),
        ...flags('group').map((group) => ({ kind: 'Group', name: group })),
        ...flags('serviceaccount').map((account) => {
          const [namespace = '', own = ''] = account.split(':');
          return { kind: 'ServiceAccount', name: own, namespace };
        }),
      ],
    },
  ];
}

function flagRules(flags: (flag: string) => string[]): z.output<typeof ruleSchema>[] {
  const verbs = flags('verb').flatMap((value) => value.split(','));
  const names = flags('resource-name');
  const urls = flags('non-resource-url');
  return [
    ...flags('resource').map((value) => {
      const [type = '', ...subresource] = value.split('/');
      const [plural = '', ...group] = type.split('.');
      return {
        verbs,
        apiGroups: [group.join('.')],
        resources: [[plural, ...subresource].join('/')],
        ...(names.length > 0 && { resourceNames: names }),
      };
    }),
    ...(urls.length > 0 ? [{ verbs, nonResourceURLs: urls }] : []),
  ];
}

const blocks = z.record(z.string(), z.record(z.string(), z.array(z.record(z.string(), z.unknown()))));
export type Resources = z.output<typeof blocks>;

/** The resources of a Terraform file, by type and label. */
export async function fromTerraform(text: string): Promise<Resources> {
  return z.object({ resource: blocks }).parse(await parseHcl('grant.tf', text)).resource;
}

const KINDS = {
  kubernetes_role_v1: 'Role',
  kubernetes_cluster_role_v1: 'ClusterRole',
  kubernetes_role_binding_v1: 'RoleBinding',
  kubernetes_cluster_role_binding_v1: 'ClusterRoleBinding',
} as const;
const hclRule = z.object({
  verbs: texts,
  api_groups: texts.optional(),
  resources: texts.optional(),
  resource_names: texts.optional(),
  non_resource_urls: texts.optional(),
});
const hclObject = z.object({
  metadata: z.tuple([z.object({ name: z.string(), namespace: z.string().optional() })]),
  rule: z.array(hclRule).optional(),
  role_ref: z.tuple([z.object({ kind: z.string(), name: z.string() })]).optional(),
  subject: objectSchema.shape.subjects,
});

/** The RBAC objects among the resources; a reference to another resource is the name that stands there. */
export function objectsOf(resources: Resources): ReadObject[] {
  return Object.entries(KINDS).flatMap(([type, kind]) =>
    Object.values(resources[type] ?? {}).flatMap(([block]) => {
      const { metadata, rule, role_ref, subject } = hclObject.parse(block);
      return [
        {
          kind,
          metadata: metadata[0],
          ...(rule && { rules: rule.map(toRule) }),
          ...(role_ref && { roleRef: { ...role_ref[0], name: resolve(role_ref[0].name, resources) } }),
          ...(subject && { subjects: subject }),
        },
      ];
    }),
  );
}

function toRule(rule: z.output<typeof hclRule>): z.output<typeof ruleSchema> {
  const { verbs, api_groups, resources, resource_names, non_resource_urls } = rule;
  return {
    verbs,
    apiGroups: api_groups,
    resources,
    resourceNames: resource_names,
    nonResourceURLs: non_resource_urls,
  };
}

function resolve(name: string, resources: Resources): string {
  const [, type = '', label = ''] = /^\$\{(\w+)\.(\w+)\.metadata\[0\]\.name\}$/.exec(name) ?? [];
  const block = resources[type]?.[label]?.[0];
  return block ? hclObject.parse(block).metadata[0].name : name;
}

/** What objects say, in one text each that does not depend on how rules are written. */
export function meaning(objects: readonly ReadObject[]): string[] {
  return objects
    .map(({ kind, metadata, rules = [], roleRef, subjects = [] }) =>
      JSON.stringify([
        kind,
        metadata.namespace ?? '',
        metadata.name,
        roleRef ? [roleRef.kind, roleRef.name] : atomsOf(rules),
        subjects.map((subject) => [subject.kind, subject.name, subject.namespace ?? '']),
      ]),
    )
    .sort();
}

/** The objects of a grant, in the same form. */
export function readObjects(objects: RbacObjects): ReadObject[] {
  const of = (kind: ReadObject['kind'], list: readonly object[]) =>
    list.map((object) => objectSchema.parse({ ...object, apiVersion: 'rbac.authorization.k8s.io/v1', kind }));
  return [
    ...of('Role', objects.roles),
    ...of('ClusterRole', objects.clusterRoles),
    ...of('RoleBinding', objects.roleBindings),
    ...of('ClusterRoleBinding', objects.clusterRoleBindings),
  ];
}

/** Everything that rules allow, spelled out. */
function atomsOf(rules: readonly { readonly [list in keyof Rule]?: Rule[list] | undefined }[]): string[] {
  const atoms = rules.flatMap(
    ({ verbs = [], apiGroups = [], resources = [], resourceNames = ['*'], nonResourceURLs = [] }) =>
      verbs.flatMap((verb) => [
        ...nonResourceURLs.map((url) => JSON.stringify([verb, url])),
        ...apiGroups.flatMap((group) =>
          resources.flatMap((resource) =>
            resourceNames.map((name) => JSON.stringify([verb, group, resource, name])),
          ),
        ),
      ]),
  );
  return [...new Set(atoms)].sort();
}
