/**
 * Roles and bindings as `kubectl create` commands. What the flags can say is read in kubectl's
 * `pkg/cmd/create/create_role.go`, `create_clusterrole.go`, `create_rolebinding.go` and `create_clusterrolebinding.go`.
 */
import type { Binding, RbacObjects, Role, Rule, Subject } from '../types.ts';
import { inOrder, manifestOf, type RbacObject, writtenMetadata } from './objects.ts';
import { shellCommand, shellFlag, shellInput, shellWord } from './shell.ts';

export interface KubectlOptions {
  /** The text of a manifest, for objects that the flags cannot say; YAML or JSON. */
  readonly manifest: (object: Readonly<Record<string, unknown>>) => string;
  /** Whether the server is sure to know a resource: `kubectl create` looks it up and refuses others. */
  readonly isServed: (apiGroup: string, resource: string) => boolean;
}

export interface KubectlCommand {
  readonly command: string;
  /** `manifest`: flags cannot say it, so the object itself is the command's input. */
  readonly by: 'flags' | 'manifest';
}

/** One command an object, roles first, so that they can be run from top to bottom. Never fails. */
export function kubectl(objects: RbacObjects, options: KubectlOptions): readonly KubectlCommand[] {
  return inOrder(objects).map((each) => {
    const command = byFlags(each, options);
    if (command !== undefined) return { command, by: 'flags' };
    return { command: shellInput('kubectl create -f -', options.manifest(manifestOf(each))), by: 'manifest' };
  });
}

function byFlags(each: RbacObject, options: KubectlOptions): string | undefined {
  const { name, namespace } = each.object.metadata;
  const isBare = Object.keys(writtenMetadata(each.object)).every((key) =>
    ['name', 'namespace'].includes(key),
  );
  // A label is more than a flag can say, and a name with a leading hyphen would be read as a flag.
  if (!isBare || !/^[^-\p{Cc}]\P{Cc}*$/u.test(name)) return undefined;
  const place = namespace === undefined ? [] : ['-n', shellWord(namespace)];
  const flags =
    each.kind === 'Role' || each.kind === 'ClusterRole'
      ? roleFlags(each.object, each.kind, options)
      : bindingFlags(each.object);
  if (flags === undefined) return undefined;
  return shellCommand(['kubectl', 'create', each.kind.toLowerCase(), shellWord(name), ...place], flags);
}

/** The verbs of every resource; others are tied to certain ones, and `kubectl create` refuses them. */
export const RESOURCE_VERBS = [
  'get',
  'list',
  'watch',
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
];
/** The verbs of non-resource URLs: HTTP's methods. */
export const URL_VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** The flags split their values at commas and read quotes; these characters are safe, and enough. */
const FLAG_VALUE = /^[\w*./:~-]+$/;

/** The flags of a role; `undefined` if it says more than one set of verbs and names, which is all that they can. */
function roleFlags(
  role: Role & { readonly aggregationRule?: unknown },
  kind: 'Role' | 'ClusterRole',
  options: KubectlOptions,
): readonly string[] | undefined {
  const rules = role.rules ?? [];
  const [first] = rules;
  if (first === undefined || role.aggregationRule !== undefined) return undefined;
  const [verbs, names] = [first.verbs, first.resourceNames ?? []];
  if (rules.some((rule) => !isSame(rule.verbs, verbs) || !isSame(rule.resourceNames ?? [], names)))
    return undefined;
  const targets = rules.map((rule) => ruleTargets(rule, kind, options));
  const known = targets.flatMap((target) => target ?? []);
  // A `*` for the core group makes kubectl forget the other resources.
  const forgets = known.length > 1 && known.some(([, value]) => value === '*');
  if (targets.includes(undefined) || forgets) return undefined;
  return [
    shellFlag('verb', verbs.join(',')),
    ...known.map(([flag, value]) => shellFlag(flag, value)),
    ...names.map((name) => shellFlag('resource-name', name)),
  ];
}

type Flag = readonly [name: string, value: string];

/** The flags of what a rule is about; `undefined` if kubectl would refuse it or make something else of it. */
function ruleTargets(
  rule: Rule,
  kind: 'Role' | 'ClusterRole',
  { isServed }: KubectlOptions,
): readonly Flag[] | undefined {
  const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  const isPlain = [...apiGroups.filter(Boolean), ...resources, ...nonResourceURLs].every((v) =>
    FLAG_VALUE.test(v),
  );
  if (!isPlain || resourceNames.some((name) => /\p{Cc}/u.test(name))) return undefined;
  // A star among the verbs makes kubectl forget the others.
  if (verbs.length === 0 || (verbs.includes('*') && verbs.length > 1)) return undefined;
  if (nonResourceURLs.length > 0) {
    const fits =
      kind === 'ClusterRole' &&
      apiGroups.length + resources.length + resourceNames.length === 0 &&
      areAmong(verbs, URL_VERBS) &&
      nonResourceURLs.every((url) => url === '*' || /^\/[^*]*\*?$/.test(url));
    return fits ? nonResourceURLs.map((url) => ['non-resource-url', url]) : undefined;
  }
  const [group] = apiGroups;
  if (group === undefined || apiGroups.length > 1 || resources.length === 0) return undefined;
  if (!areAmong(verbs, RESOURCE_VERBS)) return undefined;
  return resources.every((entry) => isFlagResource(group, entry, isServed))
    ? resources.map((entry) => ['resource', resourceText(group, entry)])
    : undefined;
}

/** Whether kubectl takes these verbs: the known ones, or the star. */
function areAmong(verbs: readonly string[], known: readonly string[]): boolean {
  return verbs.every((verb) => verb === '*' || known.includes(verb));
}

/** Whether kubectl reads a resource as it is written: it looks all but the star up. */
function isFlagResource(group: string, entry: string, isServed: KubectlOptions['isServed']): boolean {
  const [resource = ''] = entry.split('/', 1);
  if (resource === '*') return true;
  return group !== '*' && !resource.includes('.') && isServed(group, resource);
}

/** `plural.group/subresource`, as kubectl spells a resource. */
function resourceText(group: string, entry: string): string {
  const [resource = '', ...subresource] = entry.split('/');
  return [group === '' ? resource : `${resource}.${group}`, ...subresource].join('/');
}

/** The flags of a binding; `undefined` for a subject or a reference that they cannot say. */
function bindingFlags({ roleRef, subjects = [] }: Binding): readonly string[] | undefined {
  if (roleRef.kind !== 'Role' && roleRef.kind !== 'ClusterRole') return undefined;
  const flags = subjects.map(subjectFlag);
  if (flags.includes(undefined) || roleRef.name === '') return undefined;
  return [shellFlag(roleRef.kind.toLowerCase(), roleRef.name), ...flags.flatMap((flag) => flag ?? [])];
}

function subjectFlag({ kind, name, namespace }: Subject): string | undefined {
  if (/\p{Cc}/u.test(name)) return undefined;
  if (kind === 'User') return namespace ? undefined : shellFlag('user', name);
  if (kind === 'Group') return namespace ? undefined : shellFlag('group', name);
  const isWhole = Boolean(namespace) && name !== '' && !`${namespace}${name}`.includes(':');
  return kind === 'ServiceAccount' && isWhole
    ? shellFlag('serviceaccount', `${namespace}:${name}`)
    : undefined;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
