/** What commands and Terraform say, read back into what was asked for, to compare them. Not used by the app. */
import type { Binding, Role, Rule } from '../../../domain/rbac/types.ts';

/** Pieces of text that a shell, YAML or HCL would make something of. */
export const HOSTILE = [
  ...[
    "'",
    '"',
    '`',
    '$(id)',
    '$' + '{HOME}',
    '%' + '{if}',
    '\\',
    '!!',
    '*',
    '?',
    '~',
    '#',
    ';',
    '&',
    '|',
    '<',
    '>',
  ],
  ...['\n', '\t', ' ', '-n', '--', '=', 'EOF', '\nEOF\n', 'ü', '中', '{a,b}', '[a]', '@', ':', ','],
];

/** Everything that rules allow, spelled out. */
export function atomsOf(rules: readonly Rule[]): readonly string[] {
  const atoms = rules.flatMap(
    ({ verbs, apiGroups = [], resources = [], resourceNames, nonResourceURLs = [] }) =>
      verbs.flatMap((verb) => [
        ...nonResourceURLs.map((url) => JSON.stringify([verb, url])),
        ...apiGroups.flatMap((group) =>
          resources.flatMap((resource) =>
            (resourceNames ?? ['*']).map((name) => JSON.stringify([verb, group, resource, name])),
          ),
        ),
      ]),
  );
  return [...new Set(atoms)].sort();
}

/** What `kubectl create clusterrole` makes of its arguments. */
export function roleOf(args: readonly string[]): {
  readonly name: string;
  readonly atoms: readonly string[];
} {
  const [, , name = '', ...flags] = args;
  const verbs = values(flags, 'verb').flatMap((value) => value.split(','));
  const names = values(flags, 'resource-name');
  const urls = values(flags, 'non-resource-url');
  const rules = values(flags, 'resource').map((value): Rule => {
    const [type = '', ...subresource] = value.split('/');
    const [plural = '', ...group] = type.split('.');
    const resource = [plural, ...subresource].join('/');
    return {
      verbs,
      apiGroups: [group.join('.')],
      resources: [resource],
      ...(names.length > 0 && { resourceNames: names }),
    };
  });
  const urlRules = urls.length > 0 ? [{ verbs, nonResourceURLs: urls }] : [];
  return { name, atoms: atomsOf([...rules, ...urlRules]) };
}

/** What `kubectl create clusterrolebinding` makes of its arguments, and the same of a binding. */
export function bindingOf(args: readonly string[]): readonly unknown[] {
  const [, , name = '', ...flags] = args;
  const of = (flag: string) => values(flags, flag);
  return [name, of('clusterrole'), of('user'), of('group'), of('serviceaccount')];
}

export function bindingText({ metadata, roleRef, subjects = [] }: Binding): readonly unknown[] {
  const of = (kind: string) => subjects.filter((subject) => subject.kind === kind);
  const names = (kind: string) => of(kind).map(({ name }) => name);
  const accounts = of('ServiceAccount').map(({ namespace, name }) => `${namespace}:${name}`);
  return [metadata.name, [roleRef.name], names('User'), names('Group'), accounts];
}

function values(flags: readonly string[], name: string): readonly string[] {
  return flags.flatMap((flag) => (flag.startsWith(`--${name}=`) ? [flag.slice(name.length + 3)] : []));
}

/** A role as the HCL parser reads its block. */
export function roleBlock({ metadata, rules = [] }: Role): unknown {
  return {
    metadata: [{ name: metadata.name }],
    rule: rules.map(({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }) => ({
      ...(apiGroups && { api_groups: apiGroups }),
      ...(resources && { resources }),
      ...(resourceNames && { resource_names: resourceNames }),
      ...(nonResourceURLs && { non_resource_urls: nonResourceURLs }),
      verbs,
    })),
  };
}

export function bindingBlock({ metadata, roleRef, subjects = [] }: Binding): unknown {
  const group = 'rbac.authorization.k8s.io';
  const subject = subjects.map(({ kind, name, namespace }) => ({
    kind,
    name: name,
    ...(kind === 'ServiceAccount' ? { namespace: namespace ?? '' } : { api_group: group }),
  }));
  return {
    metadata: [{ name: metadata.name }],
    role_ref: [{ api_group: group, kind: roleRef.kind, name: roleRef.name }],
    ...(subject.length > 0 && { subject }),
  };
}
