import { Field, type ValidationProblem, type ValidationRule } from './field.ts';
import { type Fields, fields, list } from './read.ts';
import type { RbacObjects } from './types.ts';
import { type Item, itemsOf, kindOf, type RbacKind, validateItem } from './validate.ts';

export interface Collected {
  readonly objects: RbacObjects;
  /** Paths begin with the number of the document. */
  readonly problems: readonly ValidationProblem[];
}

/** What Kubernetes could not decode; an object with such a problem is left out. */
const DECODING: readonly ValidationRule[] = ['RBAC-V01', 'RBAC-V02', 'RBAC-V03', 'RBAC-V05'];

/**
 * Sorts the documents of a dump, lists among them, into the objects that questions are asked about. Checks each as
 * `validate` does. Objects of other kinds are passed over with a notice, what cannot be decoded with an error, the second
 * of two objects with one name with a warning (RBAC-V07); everything else is used. Empty documents are no problem.
 */
export function collect(documents: readonly unknown[]): Collected {
  const problems: ValidationProblem[] = [];
  const found: Record<RbacKind, unknown[]> = {
    Role: [],
    ClusterRole: [],
    RoleBinding: [],
    ClusterRoleBinding: [],
  };
  const seen = new Set<string>();
  const root = new Field(documents, problems);
  for (const document of root.list() ?? []) {
    if (document.isAbsent) continue;
    for (const item of itemsOf(document)) {
      const kind = kindOf(item);
      if (isOther(item)) item.field.child('kind').report('RBAC-V03', undefined, 'notice');
      else if (decodes(item, problems) && kind !== undefined && isFirst(item.field, kind, seen)) {
        found[kind].push(decoded(kind, fields(item.field.value)));
      }
    }
  }
  // Each was checked to decode, and given the fields its type requires, just above.
  const objects = {
    roles: found.Role,
    clusterRoles: found.ClusterRole,
    roleBindings: found.RoleBinding,
    clusterRoleBindings: found.ClusterRoleBinding,
  } as unknown as RbacObjects;
  return { objects, problems };
}

/** Whether it is an object with a kind, but of another group. */
function isOther(item: Item): boolean {
  const kind = item.field.child('kind').value;
  return typeof kind === 'string' && kind !== '' && kindOf(item) === undefined;
}

function decodes(item: Item, problems: readonly ValidationProblem[]): boolean {
  const before = problems.length;
  validateItem(item);
  return !problems
    .slice(before)
    .some(({ rule, severity }) => severity === 'error' && DECODING.includes(rule));
}

/** The object as Kubernetes decodes it: the fields that its type requires are empty where they were absent or `null`. */
function decoded(kind: RbacKind, value: Fields): Fields {
  const metadata = required(value.metadata, ['name']);
  if (kind === 'Role' || kind === 'ClusterRole') {
    const rules = list(value.rules).map((rule) => ({ ...fields(rule), verbs: list(fields(rule).verbs) }));
    return { ...value, metadata, rules };
  }
  const roleRef = required(value.roleRef, ['kind', 'name']);
  return {
    ...value,
    metadata,
    roleRef,
    subjects: list(value.subjects).map((s) => required(s, ['kind', 'name'])),
  };
}

function required(value: unknown, names: readonly string[]): Fields {
  const given = fields(value);
  return { ...given, ...Object.fromEntries(names.map((name) => [name, given[name] ?? ''])) };
}

function isFirst(object: Field, kind: RbacKind, seen: Set<string>): boolean {
  const metadata = object.child('metadata');
  const name = metadata.child('name').text() ?? '';
  const namespace = metadata.child('namespace').text() ?? '';
  const key = JSON.stringify([kind, namespace, name]);
  if (seen.has(key)) {
    metadata.child('name').report('RBAC-V07', { kind, namespace, name }, 'warning');
    return false;
  }
  seen.add(key);
  return true;
}
