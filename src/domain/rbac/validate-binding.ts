/**
 * References and subjects: `ValidateRoleBinding`, `ValidateClusterRoleBinding` and `ValidateRoleBindingSubject` in
 * Kubernetes' `pkg/apis/rbac/validation/validation.go`, after the defaults of `pkg/apis/rbac/v1/defaults.go`
 * (RBAC-V40 to V54).
 */
import type { Field } from './field.ts';
import { isDnsSubdomain } from './names.ts';
import { RBAC_GROUP } from './types.ts';
import { validatePathSegment } from './validate-metadata.ts';

export function validateRoleRef(roleRef: Field, isNamespaced: boolean): void {
  if (!roleRef.hasFields(['apiGroup', 'kind', 'name'])) return;
  const group = roleRef.child('apiGroup').text();
  if (group && group !== RBAC_GROUP) roleRef.child('apiGroup').report('RBAC-V40', { text: group });
  const kind = roleRef.child('kind').text();
  const allowed = kind === 'ClusterRole' || (isNamespaced && kind === 'Role');
  if (kind !== undefined && !allowed) roleRef.child('kind').report('RBAC-V41', { text: kind });
  const name = roleRef.child('name').text();
  if (name === '') roleRef.child('name').report('RBAC-V42');
  if (name) validatePathSegment(roleRef.child('name'), name, 'RBAC-V43');
}

export function validateSubjects(subjects: Field, isNamespaced: boolean): void {
  for (const subject of subjects.list() ?? []) {
    if (subject.hasFields(['kind', 'apiGroup', 'name', 'namespace'])) validateSubject(subject, isNamespaced);
  }
}

function validateSubject(subject: Field, isNamespaced: boolean): void {
  const name = subject.child('name').text();
  if (name === '') subject.child('name').report('RBAC-V50');
  const kind = subject.child('kind').text();
  const group = subject.child('apiGroup').text();
  if (kind === 'ServiceAccount') {
    if (name && !isDnsSubdomain(name)) subject.child('name').report('RBAC-V53', { text: name });
    if (group) subject.child('apiGroup').report('RBAC-V52', { kind, text: group });
    const namespace = subject.child('namespace').text();
    if (!isNamespaced && namespace === '') subject.child('namespace').report('RBAC-V54');
  } else if (kind === 'User' || kind === 'Group') {
    if (group && group !== RBAC_GROUP) subject.child('apiGroup').report('RBAC-V52', { kind, text: group });
  } else if (kind !== undefined) subject.child('kind').report('RBAC-V51', { text: kind });
}
