/** Places the guide's picture: a question stands left of what it leads to, and level with the first of it. */
import type { GuideNode } from '../../domain/guide/guide.ts';
import type { Outline } from '../../domain/guide/outline.ts';
import { withoutCode } from '../../ui/inline-code.tsx';
import { titleOf } from './address.ts';

export interface Box {
  /** Where it stands in the tree, as `0.3.1`. */
  readonly key: string;
  readonly node: GuideNode;
  /** A leaf that stands for what has its place further up. */
  readonly again: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly lines: readonly { readonly from: Box; readonly to: Box }[];
  readonly width: number;
  readonly height: number;
}

export const LINE_HEIGHT = 14;
/** The room above and below the text of a box. */
export const PADDING = 4;
/** The room that an ending's mark takes before its text. */
export const MARK = 18;
const QUESTION = { width: 160, room: 20, lines: 4 };
const COLUMN = QUESTION.width + 24;
const GAP = 4;
/** The room a Latin letter takes; a Han character takes twice as much. */
const LETTER = 6.2;
const LONGEST_LEAF = 70;

/** Lays the tree out. Every box has rows of its own, so nothing overlaps, and leaves may be as wide as their text. */
export function layoutOf(outline: Outline): Layout {
  const boxes: Box[] = [];
  const lines: { from: Box; to: Box }[] = [];
  let bottom = 0;
  const place = ({ node, again, branches }: Outline, column: number, key: string): Box => {
    const box = { key, node, again, x: column * COLUMN, y: bottom, ...textBox(node, branches.length === 0) };
    const children = branches.map(({ next }, index) => place(next, column + 1, `${key}.${index}`));
    bottom = Math.max(bottom, box.y + box.height + GAP);
    boxes.push(box);
    lines.push(...children.map((to) => ({ from: box, to })));
    return box;
  };
  place(outline, 0, '0');
  return { boxes, lines, width: Math.max(...boxes.map(({ x, width }) => x + width)), height: bottom };
}

function textBox(node: GuideNode, isLeaf: boolean): Pick<Box, 'lines' | 'width' | 'height'> {
  const title = withoutCode(titleOf(node));
  const lines = isLeaf ? wrap(title, LONGEST_LEAF, 1) : wrap(title, QUESTION.room, QUESTION.lines);
  const mark = node.kind === 'ending' ? MARK : 0;
  const width = isLeaf ? Math.ceil(widthOf(lines[0] ?? '') * LETTER) + mark + 18 : QUESTION.width;
  return { lines, width, height: lines.length * LINE_HEIGHT + 2 * PADDING };
}

/** Breaks a title at blanks, or anywhere between Han characters; what does not fit is cut. */
function wrap(text: string, room: number, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + word.trimEnd()) > room) lines.push('');
    lines[lines.length - 1] += word;
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= most) return trimmed;
  return [...trimmed.slice(0, most - 1), `${trimmed[most - 1]}…`];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}
