/** Markdown nodes → body nodes, one rule a kind. What has no place in the body's tree is refused, never passed on. */
import type { Blockquote, Code, Heading, Link, List, Nodes, Parents, Table } from 'mdast';
import { ASIDE_KINDS, type BodyNode, type CodeBlock, type PlainTag } from '../domain/entry/body.ts';
import { readFence } from './fence.ts';
import { plainText } from './plain-text.ts';
import type { FilePlace } from './problem.ts';

/** A link to another entry, or, without `entry`, within the own body. */
export interface BodyLink extends FilePlace {
  readonly entry?: string;
  readonly anchor?: string;
}

export interface PlacedBlock extends FilePlace {
  readonly block: CodeBlock;
}

/** A text of the body that only a look at the catalogue can check, with the place it begins at. */
export interface BodyText extends FilePlace {
  readonly text: string;
}

/** What the rules find on the way besides nodes. */
export interface Findings {
  /** The id of the next heading, given its words. */
  readonly anchor: (words: string) => string;
  readonly links: BodyLink[];
  readonly blocks: PlacedBlock[];
  /** Fenced JSON; its place is that of the fence. */
  readonly json: BodyText[];
  readonly inlineCode: BodyText[];
  readonly refuse: (place: FilePlace, field: string, message: string) => void;
}

const ALLOWED = 'headings of level 2 and 3, paragraphs, lists, tables, quotes, fenced code, links, emphasis';

/** Converts one node; most give one node, a refused one gives none. */
export function convert(node: Nodes, found: Findings): BodyNode[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'inlineCode':
      found.inlineCode.push({ ...placeOf(node), text: node.value });
      return [{ tag: 'code', children: [node.value] }];
    case 'paragraph':
      return plain('p', node, found);
    case 'strong':
      return plain('strong', node, found);
    case 'emphasis':
      return plain('em', node, found);
    case 'delete':
      return plain('del', node, found);
    case 'break':
      return [{ tag: 'br' }];
    case 'thematicBreak':
      return [{ tag: 'hr' }];
    case 'heading':
      return heading(node, found);
    case 'link':
      return link(node, found);
    case 'list':
      return list(node, found);
    case 'table':
      return table(node, found);
    case 'blockquote':
      return blockquote(node, found);
    case 'code':
      return code(node, found);
    case 'html':
      found.refuse(
        placeOf(node),
        'html',
        `"${node.value}" is refused; allowed: Markdown, and \`code\` for angle brackets`,
      );
      return [];
    default:
      found.refuse(placeOf(node), node.type, `has no place in an entry; allowed: ${ALLOWED}`);
      return [];
  }
}

export function placeOf(node: Nodes): FilePlace {
  return node.position?.start ?? { line: 1, column: 1 };
}

function all(node: Parents, found: Findings): BodyNode[] {
  return node.children.flatMap((child) => convert(child, found));
}

function plain(tag: PlainTag, node: Parents, found: Findings): BodyNode[] {
  return [{ tag, children: all(node, found) }];
}

function heading(node: Heading, found: Findings): BodyNode[] {
  const children = all(node, found);
  const id = found.anchor(plainText(children));
  if (node.depth === 2) return [{ tag: 'h2', id, children }];
  if (node.depth !== 3) {
    found.refuse(
      placeOf(node),
      'heading',
      `is of level ${node.depth}; allowed: 2 and 3, the title is the heading above`,
    );
  }
  return [{ tag: 'h3', id, children }];
}

function link(node: Link, found: Findings): BodyNode[] {
  const place = placeOf(node);
  const children = all(node, found);
  if (node.title) found.refuse(place, 'link', 'has a title in quotes; allowed: [text](address)');
  const [, entry, hash] = /^\.\/([^/#]+)\.md(?:#(.+))?$/.exec(node.url) ?? [];
  if (entry) {
    const target = hash ? { entry, anchor: hash } : { entry };
    found.links.push({ ...place, ...target });
    return [{ tag: 'entry-link', ...target, children }];
  }
  if (node.url.startsWith('#')) found.links.push({ ...place, anchor: node.url.slice(1) });
  else if (!URL.canParse(node.url) || new URL(node.url).protocol !== 'https:') {
    found.refuse(
      place,
      'link',
      `leads to "${node.url}"; allowed: ./other.md, ./other.md#heading, #heading, https://…`,
    );
  }
  return [{ tag: 'a', href: node.url, children }];
}

/** In a list without blank lines between its items the text of an item is no paragraph of its own. */
function list(node: List, found: Findings): BodyNode[] {
  const loose = node.spread || node.children.some((item) => item.spread);
  const children = node.children.map((item): BodyNode => {
    if (typeof item.checked === 'boolean') {
      found.refuse(placeOf(item), 'list', 'has a check box; allowed: plain items');
    }
    const parts = item.children.flatMap((child) =>
      child.type === 'paragraph' && !loose ? all(child, found) : convert(child, found),
    );
    return { tag: 'li', children: parts };
  });
  if (!node.ordered) return [{ tag: 'ul', children }];
  const start = node.start ?? 1;
  return [start === 1 ? { tag: 'ol', children } : { tag: 'ol', start, children }];
}

function table(node: Table, found: Findings): BodyNode[] {
  const rows = node.children.map((row, index): BodyNode => {
    const tag = index === 0 ? 'th' : 'td';
    const cells = row.children.map((cell, column): BodyNode => {
      const align = node.align?.[column];
      return { tag, ...(align && { align }), children: all(cell, found) };
    });
    return { tag: 'tr', children: cells };
  });
  const parts: BodyNode[] = [{ tag: 'thead', children: rows.slice(0, 1) }];
  if (rows.length > 1) parts.push({ tag: 'tbody', children: rows.slice(1) });
  return [{ tag: 'table', children: parts }];
}

/** A quote whose first line is `[!KIND]` is an aside. */
function blockquote(node: Blockquote, found: Findings): BodyNode[] {
  const children = all(node, found);
  const [first, ...others] = children;
  const [text, ...rest] = typeof first === 'object' && first.tag === 'p' ? first.children : [];
  if (typeof text !== 'string' || !text.startsWith('[!')) return [{ tag: 'blockquote', children }];
  const [marker, name, after = ''] = /^\[!([^\]]*)\][ \t]*(?:\n|$)([\s\S]*)/.exec(text) ?? [];
  const kind = ASIDE_KINDS.find((known) => known.toUpperCase() === name);
  if (marker === undefined || !kind) {
    const allowed = ASIDE_KINDS.map((known) => `[!${known.toUpperCase()}]`).join(', ');
    found.refuse(
      placeOf(node),
      'callout',
      `begins with "${text.split('\n')[0]}"; allowed: ${allowed}, alone in the line`,
    );
    return [{ tag: 'blockquote', children }];
  }
  const start = [...(after ? [after] : []), ...rest];
  return [
    { tag: 'aside', kind, children: start.length ? [{ tag: 'p', children: start }, ...others] : others },
  ];
}

function code(node: Code, found: Findings): BodyNode[] {
  const { block, problems } = readFence(node);
  const { line, column } = placeOf(node);
  found.blocks.push({ line, column, block });
  if (node.lang === 'json') found.json.push({ line, column, text: node.value });
  for (const problem of problems)
    found.refuse({ line: line + problem.line, column }, 'code block', problem.message);
  return [block];
}
