/**
 * Reading of objects that may not be what their type says, since they come from pastes. What Kubernetes could not
 * decode is read so that it grants nothing (RBAC-A40); `validate` says what is wrong with it.
 */
import type { Rule, Subject } from './types.ts';

/** The five lists of a rule, none of them absent, and the rule they were read from. */
export interface RuleLists {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
  readonly source: Rule;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object with fields; anything else has none. */
export function fields(value: unknown): Fields {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; anything else is an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a string, as Kubernetes decodes it: absent and `null` are `""`. `undefined` if it is something else. */
export function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : undefined;
}

/** The value as a list of strings, as Kubernetes decodes it. `undefined` if it is something else. */
export function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const read = value.map(text);
  return read.every((entry) => entry !== undefined) ? read : undefined;
}

const LISTS = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'] as const;

/** The rules of a role, one for one, so that their numbers stay; one that cannot be decoded becomes a rule without verbs. */
export function readRules(value: unknown): readonly RuleLists[] {
  return list(value).map(readRule);
}

export function readRule(value: unknown): RuleLists {
  const rule = fields(value);
  const lists = LISTS.map((name) => texts(rule[name]));
  const [verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = []] =
    lists.includes(undefined) ? [] : lists;
  // The source is shown, not evaluated: whoever pasted something else than a rule sees it as it is.
  return { verbs, apiGroups, resources, resourceNames, nonResourceURLs, source: value as Rule };
}

/** The user or the group that a subject stands for. */
interface Identity {
  readonly user?: string;
  readonly group?: string;
}

/**
 * Whom a subject stands for (RBAC-A20 to A26), from `appliesToUser` in Kubernetes' `pkg/registry/rbac/validation/rule.go`.
 * `bindingNamespace` is the RoleBinding's, and empty in a ClusterRoleBinding. `undefined` if it stands for nobody.
 */
function identify(value: unknown, bindingNamespace: string): Identity | undefined {
  const subject = fields(value);
  const name = text(subject.name);
  if (name === undefined) return undefined;
  if (subject.kind === 'User') return { user: name };
  if (subject.kind === 'Group') return { group: name };
  if (subject.kind !== 'ServiceAccount') return undefined;
  const own = text(subject.namespace);
  const namespace = own === '' ? bindingNamespace : own;
  return namespace ? { user: `system:serviceaccount:${namespace}:${name}` } : undefined;
}

/** The subjects of a binding, with whom each stands for. */
export function readSubjects(
  value: unknown,
  bindingNamespace: string,
): readonly { readonly identity: Identity | undefined; readonly source: Subject }[] {
  // The source is shown, not evaluated, as above.
  return list(value).map((entry) => ({
    identity: identify(entry, bindingNamespace),
    source: entry as Subject,
  }));
}
