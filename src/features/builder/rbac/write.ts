/**
 * Writes the form into the YAML. Only what differs from what the form showed before is touched, so comments, unknown
 * fields and other objects stay.
 */
import { Document, isSeq, visit, type YAMLMap } from 'yaml';
import { RBAC_GROUP } from '../../../domain/rbac/types.ts';
import { KUBERNETES_YAML, yamlText } from '../../../parts/yaml/kubernetes.ts';
import { isSame } from './align.ts';
import type { RoleForm } from './form.ts';
import { childMap, setText } from './nodes.ts';
import { type Located, readSource, type Source } from './source.ts';
import { writeRules } from './write-rules.ts';
import { writeSubjects } from './write-subjects.ts';

/** The text with the form in it. A text that the form cannot show is left as it is. */
export function writeSource(text: string, form: RoleForm): string {
  const source = readSource(text);
  if (source.form === undefined || isSame(source.form, form)) return text;
  if (source.documents.some(({ document }) => hasAlias(document)))
    return writeSource(withoutAliases(source), form);
  const documents: Document[] = source.documents.map(({ document }) => document);
  // The binding first: it is found by the number of its document, and a new role is put before it.
  writeBinding(documents, source, source.form, form);
  writeRole(documents, source, source.form, form);
  // A text without documents has nothing but comments.
  const comments = source.documents.length === 0 && text.trim() !== '' ? `${text.trimEnd()}\n` : '';
  return comments + yamlText(documents);
}

/** An object that is being changed, in its document. */
interface Target {
  readonly document: Document;
  readonly node: YAMLMap;
}

function writeRole(documents: Document[], source: Source, before: RoleForm, after: RoleForm): void {
  const { kind, name, namespace, rules } = after;
  const own = ({ kind, name, namespace, rules }: RoleForm) => ({ kind, name, namespace, rules });
  if (isSame(own(before), own(after))) return;
  const { document, node } = targetOf(documents, source.role) ?? added(documents, kind, 'first');
  setText(document, node, 'kind', kind);
  const metadata = childMap(node, 'metadata');
  setText(document, metadata, 'name', name);
  setText(document, metadata, 'namespace', kind === 'Role' ? namespace : '', 'optional');
  const isNew = source.role === undefined;
  writeRules(document, node, isNew ? [] : before.rules, rules);
}

function writeBinding(documents: Document[], source: Source, before: RoleForm, after: RoleForm): void {
  const own = ({ rules: _, ...bound }: RoleForm) => bound;
  if (isSame(own(before), own(after))) return;
  const kind = after.bind === 'namespace' ? 'RoleBinding' : 'ClusterRoleBinding';
  const found = targetOf(documents, source.binding);
  if (after.bind === 'none') {
    if (source.binding) remove(documents, source.binding);
    return;
  }
  const { document, node } = found ?? added(documents, kind, 'last');
  setText(document, node, 'kind', kind);
  const metadata = childMap(node, 'metadata');
  setText(document, metadata, 'name', after.bindingName || after.name);
  const place = after.kind === 'Role' ? after.namespace : after.bindingNamespace;
  setText(document, metadata, 'namespace', after.bind === 'namespace' ? place : '', 'optional');
  const roleRef = childMap(node, 'roleRef');
  setText(document, roleRef, 'apiGroup', RBAC_GROUP);
  setText(document, roleRef, 'kind', after.kind);
  setText(document, roleRef, 'name', after.name);
  writeSubjects(document, node, found ? before.subjects : [], after.subjects);
}

function targetOf(documents: readonly Document[], located: Located | undefined): Target | undefined {
  const index = located?.path[0];
  const document = typeof index === 'number' ? documents[index] : undefined;
  return located && document && { document, node: located.node };
}

function added(documents: Document[], kind: string, where: 'first' | 'last'): Target {
  const document = new Document({ apiVersion: `${RBAC_GROUP}/v1`, kind }, KUBERNETES_YAML);
  if (where === 'first') documents.unshift(document);
  else documents.push(document);
  // It was made of an object, so its contents are a map.
  return { document, node: document.contents as YAMLMap };
}

function remove(documents: Document[], { path: [index, , at] }: Located): void {
  if (typeof index !== 'number') return;
  if (at === undefined) {
    documents.splice(index, 1);
    return;
  }
  const items = documents[index]?.getIn(['items'], true);
  if (isSeq(items) && typeof at === 'number') items.items.splice(at, 1);
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The same objects with every alias spelled out, since a change at one place must not change another. */
function withoutAliases({ documents }: Source): string {
  return yamlText(
    documents.map(({ document, value }) =>
      hasAlias(document)
        ? new Document(value, { ...KUBERNETES_YAML, aliasDuplicateObjects: false })
        : document,
    ),
  );
}
