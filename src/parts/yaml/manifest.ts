import { Document, isSeq, visit } from 'yaml';
import { inOrder, manifestOf } from '../../domain/rbac/print/objects.ts';
import type { RbacObjects } from '../../domain/rbac/types.ts';
import { KUBERNETES_YAML, yamlText } from './kubernetes.ts';

/** RBAC objects as one text of YAML, a document each. */
export function manifestsText(objects: RbacObjects): string {
  return inOrder(objects)
    .map((each) => manifestText(manifestOf(each)))
    .join('---\n');
}

/** An object as YAML, short lists of texts on one line. */
export function manifestText(object: Readonly<Record<string, unknown>>): string {
  const document = new Document(object, { ...KUBERNETES_YAML, aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      if (
        isSeq(node) &&
        node.items.every((item) => typeof item !== 'object' || item === null || 'value' in item)
      )
        node.flow = true;
    },
  });
  return yamlText([document]);
}
