import { unseenIn } from '../../lib/unseen.ts';
import type { Path, Tree } from '../tree.ts';
import type { Report, Spot } from './report.ts';

/** RAM-L34, for all names and values of the document. */
export function checkUnseen(tree: Tree, path: Path, report: Report): void {
  switch (tree.kind) {
    case 'string':
      checkText(tree.text, { at: tree, path }, report);
      return;
    case 'array':
      for (const [index, item] of tree.items.entries()) checkUnseen(item, [...path, index], report);
      return;
    case 'object':
      for (const each of tree.members) {
        const at = [...path, each.key];
        checkText(each.key, { at: each, path: at }, report);
        checkUnseen(each.value, at, report);
      }
  }
}

function checkText(text: string, spot: Spot, report: Report): void {
  const codes = unseenIn(text);
  if (codes.length > 0) report('RAM-L34', 'warning', spot, { codes: codes.join(' ') });
}
