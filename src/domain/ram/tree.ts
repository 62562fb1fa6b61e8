import { never } from '../lib/never.ts';
import type { Json } from './policy.ts';

/** A JSON value with the place where it stands; numbers keep their spelling. */
export type Tree = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'string' | 'number' | 'boolean' | 'null'; readonly text: string }
  | { readonly kind: 'array'; readonly items: readonly Tree[] }
  | { readonly kind: 'object'; readonly members: readonly TreeMember[] }
);

export type ObjectTree = Extract<Tree, { kind: 'object' }>;

export interface TreeMember {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: Tree;
}

export type Path = readonly (string | number)[];

/** The member of that name; of several the last, as JSON readers have it. */
export function member(tree: ObjectTree, key: string): TreeMember | undefined {
  return tree.members.findLast((each) => each.key === key);
}

/** The value at a path, or undefined where the path leads nowhere. */
export function descend(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) {
    if (here?.kind === 'object' && typeof step === 'string') here = member(here, step)?.value;
    else if (here?.kind === 'array' && typeof step === 'number') here = here.items[step];
    else return undefined;
  }
  return here;
}

/** The value without its places. */
export function toJson(tree: Tree): Json {
  switch (tree.kind) {
    case 'string':
      return tree.text;
    case 'number':
      return { number: tree.text };
    case 'boolean':
      return tree.text === 'true';
    case 'null':
      return null;
    case 'array':
      return { items: tree.items.map(toJson) };
    case 'object':
      return { members: tree.members.map(({ key, value }) => ({ key, value: toJson(value) })) };
    default:
      return never(tree);
  }
}
