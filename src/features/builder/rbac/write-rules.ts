import { type Document, isMap, type YAMLMap } from 'yaml';
import { align, isSame } from './align.ts';
import type { RuleForm } from './form.ts';
import { childList, setTexts } from './nodes.ts';

/** The lists of a rule as they are written, and whether each belongs to a rule about resources or about URLs. */
const LISTS = [
  { key: 'apiGroups', about: 'resources' },
  { key: 'resources', about: 'resources' },
  { key: 'resourceNames', about: undefined },
  { key: 'nonResourceURLs', about: 'urls' },
  { key: 'verbs', about: 'any' },
] as const;

/** Brings the rules of a role from what the form showed to what it shows. */
export function writeRules(
  document: Document,
  role: YAMLMap,
  before: readonly RuleForm[],
  after: readonly RuleForm[],
): void {
  if (isSame(before, after)) return;
  const rules = childList(role, 'rules');
  const old = [...rules.items];
  const origin = align(before, after);
  rules.items = after.map((rule, index) => {
    const from = origin[index];
    const node = from === undefined ? undefined : old[from];
    if (from !== undefined && isMap(node)) return changed(document, node, before[from], rule);
    return changed(document, document.createNode({}) as YAMLMap, undefined, rule);
  });
}

function changed(document: Document, node: YAMLMap, before: RuleForm | undefined, after: RuleForm): YAMLMap {
  for (const { key, about } of LISTS) {
    const isRequired = about === 'any' || about === after.about;
    if (before && before.about === after.about && isSame(before[key], after[key])) continue;
    setTexts(document, node, key, after[key], isRequired);
  }
  return node;
}
