import { Document, isSeq, visit } from 'yaml';
import { KUBERNETES_YAML, yamlText } from './kubernetes.ts';

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
