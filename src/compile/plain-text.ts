import type { BodyNode } from '../domain/entry/body.ts';

const INLINE: ReadonlySet<string> = new Set(['a', 'code', 'del', 'em', 'entry-link', 'strong']);

/** The words of a body without its markup, blocks apart from each other. Of a code block only the title counts. */
export function plainText(nodes: readonly BodyNode[]): string {
  const parts = nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.tag === 'block') return ` ${node.title} `;
    if (!('children' in node)) return ' ';
    const inner = plainText(node.children);
    return INLINE.has(node.tag) ? inner : ` ${inner} `;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
