import type { Place } from '../../lib/result.ts';
import { setAside } from '../match.ts';
import { type StatementTree, toStatement } from '../parse.ts';
import type { Statement } from '../policy.ts';
import { member } from '../tree.ts';
import type { Spot } from './report.ts';

/** A statement that RAM would take as it is, with the places of its values. */
export interface Readable {
  readonly index: number;
  readonly statement: Statement;
  readonly whole: Spot;
  /** The value of an element, or one of its values. */
  readonly spot: (element: string, index?: number) => Spot;
}

/** The statements whose meaning can be compared: those that `evaluate` would not set aside. */
export function readable(
  trees: readonly StatementTree[],
  place: (start: number, end: number) => Place,
): Readable[] {
  return trees.flatMap((each, index) => {
    const statement = toStatement(each.tree, place);
    if (setAside(statement)) return [];
    const spot = (element: string, at?: number) => spotOf(each, element, at);
    return [{ index, statement, whole: { at: each.tree, path: each.path }, spot }];
  });
}

function spotOf({ tree, path }: StatementTree, element: string, index?: number): Spot {
  const value = member(tree, element)?.value ?? tree;
  const item = value.kind === 'array' && index !== undefined ? value.items[index] : undefined;
  if (item && index !== undefined) return { at: item, path: [...path, element, index] };
  return { at: value, path: [...path, element] };
}
