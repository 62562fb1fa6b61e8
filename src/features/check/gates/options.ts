/** What the search for tasks and requests finds. */
import { rbacNeedText } from '../../../domain/capability/capability.ts';
import type { ComboboxOption } from '../../../ui/combobox.tsx';
import type { CheckWording } from '../../../wording/check.ts';
import type { Catalogue } from './catalogue.ts';

const MOST = 5;
const TASK = 'task ';

/** Tasks that have all of the words, then RAM actions and Kubernetes requests; none for an empty text. */
export function findOptions(
  text: string,
  { tasks, actions, rows }: Catalogue,
  words: CheckWording['what'],
): readonly ComboboxOption[] {
  const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  const has = (...texts: readonly (string | undefined)[]) => {
    const all = texts.join(' ').toLowerCase();
    return asked.every((word) => all.includes(word));
  };
  const needs = rows.flatMap((row) => row.needs.map(rbacNeedText));
  return [
    ...tasks
      .filter(({ group, capability: { id, name, code, ram, rbac } }) =>
        has(id, name, group, code, ...ram.map(({ action }) => action), ...rbac.map(rbacNeedText)),
      )
      .sort((a, b) => Number(has(b.capability.name)) - Number(has(a.capability.name)))
      .slice(0, MOST)
      .map(({ group, capability: { id, name } }) => ({ key: `${TASK}${id}`, title: name, hint: group })),
    ...actions
      .filter(({ name, meaning }) => has(name, meaning))
      .slice(0, MOST)
      .map(({ name }) => ({ key: name, title: name, hint: words.ram })),
    ...needs
      .filter((need) => has(need))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST)
      .map((need) => ({ key: need, title: need, hint: words.rbac })),
  ];
}

/** What an option stands for: a task by its id, or a line to add. */
export function chosen(key: string): { readonly task: string } | { readonly line: string } {
  return key.startsWith(TASK) ? { task: key.slice(TASK.length) } : { line: key };
}
