/** The YAML of the builder, read: the objects in it, the ones that the form shows, and what is wrong. */
import { isMap, isScalar, isSeq, type LineCounter, type YAMLMap } from 'yaml';
import { collect } from '../../../domain/rbac/collect.ts';
import type { ValidationProblem } from '../../../domain/rbac/field.ts';
import type { RbacObjects, RoleRef, Rule, Subject } from '../../../domain/rbac/types.ts';
import { parseYamlText, type YamlDocument, type YamlFault } from '../../../parts/yaml/kubernetes.ts';
import { emptyForm, type Nullable, type RoleForm, ruleForm, subjectForm } from './form.ts';

/** An object of the text: its place, its node and its value. */
export interface Located {
  readonly kind: string;
  /** The number of the document, and in a list `items` and the number of the item. */
  readonly path: readonly (string | number)[];
  readonly node: YAMLMap;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Source {
  readonly text: string;
  readonly documents: readonly YamlDocument[];
  readonly lines: LineCounter;
  readonly faults: readonly YamlFault[];
  /** Everything that can be used, all documents together. */
  readonly objects: RbacObjects;
  readonly problems: readonly ValidationProblem[];
  /** The role and the binding that the form shows. */
  readonly role: Located | undefined;
  readonly binding: Located | undefined;
  /** How many other objects the text has, which the form leaves alone. */
  readonly others: number;
  /** `undefined` while the text cannot be shown in the form: broken syntax, a field of the wrong type, too many rules. */
  readonly form: RoleForm | undefined;
}

/** Reads a text. Never throws. */
export function readSource(text: string): Source {
  const { documents, lines, faults } = parseYamlText(text);
  const { objects, problems } = collect(documents.map(({ value }) => value));
  const all = documents.flatMap(locate);
  const role = all.find(({ kind }) => kind === 'Role' || kind === 'ClusterRole');
  const binding = all.find((each) => isBinding(each) && (role === undefined || refersTo(each, role)));
  const shown = [role, binding].filter((each) => each !== undefined);
  const isReadable =
    faults.length === 0 &&
    (documents.length > 0 || isComment(text)) &&
    !problems.some((problem) => hides(problem, shown)) &&
    !isLarge(role);
  return {
    text,
    documents,
    lines,
    faults,
    objects,
    problems,
    role,
    binding,
    others: all.length - shown.length,
    form: isReadable ? formOf(role, binding) : undefined,
  };
}

/** More rules than these, each with its lists, would hold up the page as a form, and help nobody. */
const MOST_IN_FORM = 200;

function isLarge(role: Located | undefined): boolean {
  const rules = role?.value.rules;
  return Array.isArray(rules) && rules.length > MOST_IN_FORM;
}

/** Whether a text without a document is nothing but comments; a directive would want a document behind it. */
function isComment(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

/** Whether a problem keeps the form from showing an object: Kubernetes could not decode it, or there is no object. */
function hides({ rule, severity, path = [] }: ValidationProblem, shown: readonly Located[]): boolean {
  if (severity !== 'error') return false;
  if (rule === 'RBAC-V01' || (rule === 'RBAC-V03' && shown.length === 0)) return true;
  const isInside = shown.some((each) => each.path.every((step, index) => step === path[index]));
  return isInside && (rule === 'RBAC-V02' || rule === 'RBAC-V05');
}

/** Objects that were checked to decode: their fields are what they should be, absent or `null`. */
type Metadata = Partial<Nullable<{ name: string; namespace: string }>>;
type RoleValue = Partial<
  Nullable<{ metadata: Metadata; rules: readonly (Partial<Nullable<Rule>> | null)[] }>
>;
type BindingValue = Partial<
  Nullable<{
    metadata: Metadata;
    roleRef: Partial<Nullable<RoleRef>>;
    subjects: readonly (Partial<Nullable<Subject>> | null)[];
  }>
>;

function formOf(role: Located | undefined, binding: Located | undefined): RoleForm {
  return {
    ...emptyForm(),
    ...(role ? roleFields(role) : binding && referredFields(binding)),
    ...bindingFields(role, binding),
  };
}

function roleFields({ kind, value }: Located): Partial<RoleForm> {
  const { metadata, rules } = value as RoleValue;
  return {
    kind: kind === 'ClusterRole' ? kind : 'Role',
    name: metadata?.name ?? '',
    namespace: metadata?.namespace ?? '',
    rules: (rules ?? []).map(ruleForm),
  };
}

/** A binding alone says what its role is called. */
function referredFields({ value }: Located): Partial<RoleForm> {
  const { metadata, roleRef } = value as BindingValue;
  const kind = roleRef?.kind === 'Role' ? 'Role' : 'ClusterRole';
  return { kind, name: roleRef?.name ?? '', namespace: kind === 'Role' ? (metadata?.namespace ?? '') : '' };
}

function bindingFields(role: Located | undefined, binding: Located | undefined): Partial<RoleForm> {
  if (!binding) return {};
  const { metadata, roleRef, subjects } = binding.value as BindingValue;
  const name = metadata?.name ?? '';
  const roleName = role ? roleFields(role).name : (roleRef?.name ?? '');
  return {
    bind: binding.kind === 'RoleBinding' ? 'namespace' : 'cluster',
    bindingName: name === roleName ? '' : name,
    bindingNamespace: metadata?.namespace ?? '',
    subjects: (subjects ?? []).map(subjectForm),
  };
}

function isBinding({ kind }: Located): boolean {
  return kind === 'RoleBinding' || kind === 'ClusterRoleBinding';
}

function refersTo(binding: Located, role: Located): boolean {
  const { kind, name } = fieldsOf(binding.value.roleRef);
  const own = fieldsOf(role.value.metadata);
  const bound = fieldsOf(binding.value.metadata);
  return (
    kind === role.kind &&
    (name ?? '') === (own.name ?? '') &&
    (kind === 'ClusterRole' || bound.namespace === own.namespace)
  );
}

/** The objects of a document: itself, or the items of a list. */
function locate({ document, value }: YamlDocument, index: number): readonly Located[] {
  const { contents } = document;
  if (!isMap(contents) || !isObject(value)) return [];
  const items = contents.get('items', true);
  if (isSeq(items) && Array.isArray(value.items)) {
    return value.items.flatMap((item: unknown, at) => {
      const node = items.items[at];
      return isMap(node) && isObject(item) ? [located(node, item, [index, 'items', at])] : [];
    });
  }
  return [located(contents, value, [index])];
}

function located(node: YAMLMap, value: Readonly<Record<string, unknown>>, path: Located['path']): Located {
  return { kind: typeof value.kind === 'string' ? value.kind : '', path, node, value };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line of a place in the objects, counted from 1; of the nearest place around it where it is absent. */
export function lineOf({ documents, lines }: Source, path: readonly (string | number)[]): number {
  const [index, ...steps] = path;
  const document = typeof index === 'number' ? documents[index]?.document : undefined;
  let node: unknown = document?.contents;
  let offset = document?.contents?.range?.[0] ?? 0;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return Math.max(lines.linePos(offset).line, 1);
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
