import { never } from '../lib/never.ts';
import { Field, type ValidationProblem } from './field.ts';
import { isObject } from './read.ts';
import { RBAC_GROUP } from './types.ts';
import { validateRoleRef, validateSubjects } from './validate-binding.ts';
import { validateMetadata } from './validate-metadata.ts';
import { validateAggregation, validateRules } from './validate-role.ts';
import { warnOfUnseen } from './validate-unseen.ts';

const RBAC_KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'] as const;
export type RbacKind = (typeof RBAC_KINDS)[number];

const OLD_VERSIONS = [`${RBAC_GROUP}/v1beta1`, `${RBAC_GROUP}/v1alpha1`];

/**
 * Checks a document as the Kubernetes API does when it creates a Role, ClusterRole, RoleBinding or ClusterRoleBinding
 * (RBAC-V01 to V54): decoding, defaults, `pkg/apis/rbac/validation`. A list is checked item by item. Takes any value
 * and never fails; a document without a problem of severity `error` would be accepted.
 */
export function validate(object: unknown): ValidationProblem[] {
  const problems: ValidationProblem[] = [];
  for (const item of itemsOf(new Field(object, problems))) validateItem(item);
  return problems;
}

/** An object of a document, and the kind that its list gives it unless it says so itself. */
export interface Item {
  readonly field: Field;
  readonly listed: RbacKind | undefined;
}

/**
 * The objects of a document: itself, or the items of a list. The API leaves the kind out of the items of a `RoleList`;
 * `kubectl` writes it into those of a `List`.
 */
export function itemsOf(document: Field): readonly Item[] {
  const kind = isObject(document.value) ? document.value.kind : undefined;
  const listed = RBAC_KINDS.find((of) => kind === `${of}List`);
  if (kind !== 'List' && listed === undefined) return [{ field: document, listed: undefined }];
  return (document.child('items').list() ?? []).map((field) => ({ field, listed }));
}

/** The kind of an item; `undefined` if it is none of this group's. */
export function kindOf({ field, listed }: Item): RbacKind | undefined {
  if (!isObject(field.value)) return undefined;
  const { kind } = field.value;
  return kind === undefined || kind === null ? listed : RBAC_KINDS.find((known) => known === kind);
}

/** Checks one object and reports what is wrong with it. */
export function validateItem(item: Item): void {
  const { field, listed } = item;
  const kind = kindOf(item);
  if (!isObject(field.value)) field.report('RBAC-V01');
  else if (kind === undefined) field.child('kind').report('RBAC-V03', textValue(field.value.kind));
  else if (validateVersion(field.child('apiVersion'), listed)) validateObject(field, kind);
}

/** Whether the apiVersion is one that can be read. Items of an API list may leave it out. */
function validateVersion(apiVersion: Field, listed: RbacKind | undefined): boolean {
  const text = apiVersion.text();
  if (text === undefined) return false;
  if (OLD_VERSIONS.includes(text)) apiVersion.report('RBAC-V04', { text }, 'warning');
  else if (text !== `${RBAC_GROUP}/v1` && !(text === '' && listed !== undefined)) {
    apiVersion.report('RBAC-V02', { text });
    return false;
  }
  return true;
}

function validateObject(object: Field, kind: RbacKind): void {
  const isNamespaced = kind === 'Role' || kind === 'RoleBinding';
  warnOfUnseen(object);
  switch (kind) {
    case 'Role':
    case 'ClusterRole': {
      const own = kind === 'ClusterRole' ? ['rules', 'aggregationRule'] : ['rules'];
      object.hasFields(['apiVersion', 'kind', 'metadata', ...own]);
      validateMetadata(object.child('metadata'), isNamespaced);
      validateRules(object.child('rules'), isNamespaced);
      if (kind === 'ClusterRole') validateAggregation(object.child('aggregationRule'));
      return;
    }
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      object.hasFields(['apiVersion', 'kind', 'metadata', 'subjects', 'roleRef']);
      validateMetadata(object.child('metadata'), isNamespaced);
      validateRoleRef(object.child('roleRef'), isNamespaced);
      validateSubjects(object.child('subjects'), isNamespaced);
      return;
    default:
      never(kind);
  }
}

function textValue(value: unknown): { text: string } | undefined {
  return typeof value === 'string' ? { text: value } : undefined;
}
