/** Changes to YAML nodes that keep what they do not touch: comments, quotes, the order of keys. */
import { type Document, isMap, isScalar, isSeq, type Node, YAMLMap, YAMLSeq } from 'yaml';

/** Sets a text; an empty one is left out if it is `optional`. */
export function setText(
  document: Document,
  map: YAMLMap,
  key: string,
  value: string,
  optional: 'optional' | 'required' = 'required',
): void {
  const node = map.get(key, true);
  if (value === '' && optional === 'optional') map.delete(key);
  else if (isScalar(node) && typeof node.value === 'string') node.value = value;
  else map.set(key, document.createNode(value));
}

/** The map at a key, made where there is none. */
export function childMap(map: YAMLMap, key: string): YAMLMap {
  const node = map.get(key, true);
  if (isMap(node)) return node;
  const made = new YAMLMap(map.schema);
  map.set(key, made);
  return made;
}

/** The list at a key, made where there is none. */
export function childList(map: YAMLMap, key: string): YAMLSeq {
  const node = map.get(key, true);
  if (isSeq(node)) {
    // `[]` is how an empty list is written; what follows in it are objects, a line each.
    if (node.items.length === 0) node.flow = false;
    return node;
  }
  const made = new YAMLSeq(map.schema);
  map.set(key, made);
  return made;
}

/** Sets a list of texts; entries that were there keep their nodes. An empty list is left out unless it is `isRequired`. */
export function setTexts(
  document: Document,
  map: YAMLMap,
  key: string,
  texts: readonly string[],
  isRequired: boolean,
): void {
  if (texts.length === 0 && !isRequired) {
    map.delete(key);
    return;
  }
  const node = map.get(key, true);
  if (!isSeq(node)) {
    map.set(key, textList(document, texts));
    return;
  }
  const kept = [...node.items];
  node.items = texts.map((text) => {
    const at = kept.findIndex((item) => isScalar(item) && item.value === text);
    return at === -1 ? document.createNode(text) : kept.splice(at, 1)[0];
  });
  if (texts.length === 0) node.flow = true;
}

/** A list on one line, as long as it is short. */
export function textList(document: Document, texts: readonly string[]): Node {
  const node = document.createNode(texts);
  if (isSeq(node)) node.flow = true;
  return node;
}
