/**
 * Metadata of new objects: `ValidateObjectMeta` in Kubernetes' `apimachinery/pkg/api/validation/objectmeta.go`
 * (RBAC-V10 to V19).
 */
import type { Field } from './field.ts';
import { isDnsLabel, isLabelKey, isLabelValue, pathSegmentFaults } from './names.ts';

const METADATA = [
  'name',
  'generateName',
  'namespace',
  'selfLink',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'labels',
  'annotations',
  'ownerReferences',
  'finalizers',
  'managedFields',
];
const OWNER_REFERENCE = ['apiVersion', 'kind', 'name', 'uid', 'controller', 'blockOwnerDeletion'];
const ANNOTATION_BYTES = 256 * 1024;

export function validateMetadata(metadata: Field, isNamespaced: boolean): void {
  if (!metadata.hasFields(METADATA)) return;
  validateName(metadata);
  validateNamespace(metadata.child('namespace'), isNamespaced);
  const generation = metadata.child('generation');
  if ((generation.integer() ?? 0) < 0) generation.report('RBAC-V19');
  validateLabels(metadata.child('labels'), 'RBAC-V15');
  validateAnnotations(metadata.child('annotations'));
  validateOwners(metadata.child('ownerReferences'));
  validateFinalizers(metadata.child('finalizers'));
}

/** A map of labels, also in a selector: well-formed keys and values. */
export function validateLabels(labels: Field, rule: 'RBAC-V15' | 'RBAC-V34'): void {
  for (const { key, value, field } of labels.textMap()) {
    if (!isLabelKey(key)) field.report(rule, { part: 'key', text: key });
    if (!isLabelValue(value)) field.report(rule, { part: 'value', text: value });
  }
}

/** Reports what keeps a text from being one segment of a path, once a fault. */
export function validatePathSegment(field: Field, text: string, rule: 'RBAC-V11' | 'RBAC-V43'): void {
  for (const fault of pathSegmentFaults(text)) field.report(rule, { text, fault });
}

function validateName(metadata: Field): void {
  const name = metadata.child('name');
  const generateName = metadata.child('generateName');
  const prefix = generateName.text();
  if (prefix) validatePathSegment(generateName, prefix, 'RBAC-V11');
  const text = name.text();
  if (text === '' && prefix === '') name.report('RBAC-V10');
  if (text) validatePathSegment(name, text, 'RBAC-V11');
}

function validateNamespace(namespace: Field, isNamespaced: boolean): void {
  const text = namespace.text();
  if (text === undefined) return;
  if (!isNamespaced) {
    if (text !== '') namespace.report('RBAC-V14', { text });
  } else if (text === '') namespace.report('RBAC-V12');
  else if (!isDnsLabel(text)) namespace.report('RBAC-V13', { text });
}

function validateAnnotations(annotations: Field): void {
  let bytes = 0;
  for (const { key, value, field } of annotations.textMap()) {
    if (!isLabelKey(key.toLowerCase())) field.report('RBAC-V16', { part: 'key', text: key });
    bytes += utf8Length(key) + utf8Length(value);
  }
  if (bytes > ANNOTATION_BYTES)
    annotations.report('RBAC-V16', { part: 'size', bytes, most: ANNOTATION_BYTES });
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function validateOwners(owners: Field): void {
  let controllers = 0;
  for (const owner of owners.list() ?? []) {
    if (!owner.hasFields(OWNER_REFERENCE)) continue;
    for (const name of ['apiVersion', 'kind', 'name', 'uid']) {
      if (owner.child(name).text() === '') owner.child(name).report('RBAC-V17', { fault: 'empty' });
    }
    if (owner.child('kind').value === 'Event' && owner.child('apiVersion').value === 'v1') {
      owner.report('RBAC-V17', { fault: 'banned' });
    }
    if (owner.child('controller').value !== true) continue;
    controllers += 1;
    if (controllers > 1) owner.report('RBAC-V17', { fault: 'second-controller' });
  }
}

function validateFinalizers(finalizers: Field): void {
  const entries = finalizers.list() ?? [];
  for (const entry of entries) {
    const text = entry.text();
    if (text !== undefined && !isLabelKey(text)) entry.report('RBAC-V18', { text });
  }
  const has = (name: string) => entries.some(({ value }) => value === name);
  if (has('orphan') && has('foregroundDeletion')) finalizers.report('RBAC-V18', { text: 'orphan' });
}
