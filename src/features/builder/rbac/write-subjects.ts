import { type Document, isMap, type YAMLMap } from 'yaml';
import { RBAC_GROUP } from '../../../domain/rbac/types.ts';
import { align, isSame } from './align.ts';
import type { SubjectForm } from './form.ts';
import { childList, setText } from './nodes.ts';

/** Brings the subjects of a binding from what the form showed to what it shows. */
export function writeSubjects(
  document: Document,
  binding: YAMLMap,
  before: readonly SubjectForm[],
  after: readonly SubjectForm[],
): void {
  if (isSame(before, after)) return;
  const subjects = childList(binding, 'subjects');
  const old = [...subjects.items];
  const origin = align(before, after);
  subjects.items = after.map((subject, index) => {
    const from = origin[index];
    const node = from === undefined ? undefined : old[from];
    if (from !== undefined && isMap(node)) return changed(document, node, before[from], subject);
    return changed(document, document.createNode({}) as YAMLMap, undefined, subject);
  });
}

function changed(
  document: Document,
  node: YAMLMap,
  before: SubjectForm | undefined,
  { kind, name, namespace }: SubjectForm,
): YAMLMap {
  if (before?.kind !== kind) {
    setText(document, node, 'kind', kind);
    // Users and groups belong to the API group, service accounts to the core group, which is left out.
    if (kind === 'ServiceAccount') node.delete('apiGroup');
    else setText(document, node, 'apiGroup', RBAC_GROUP);
  }
  if (before?.name !== name) setText(document, node, 'name', name);
  if (before?.namespace !== namespace) setText(document, node, 'namespace', namespace, 'optional');
  return node;
}
