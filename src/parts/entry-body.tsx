import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { BodyNode } from '../domain/entry/body.ts';
import { never } from '../domain/lib/never.ts';
import { paths } from '../paths.ts';
import { Icon } from '../ui/icon.tsx';
import { Unbroken } from '../ui/inline-code.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { CodeBlockView } from './code-block.tsx';
import { useWords } from './words.tsx';

/** Renders an entry's body. Every tag is one of a closed list, so nothing else can come out of an entry. */
export function EntryBody({ nodes }: { nodes: readonly BodyNode[] }) {
  return <div className="prose">{renderAll(nodes)}</div>;
}

function renderAll(nodes: readonly BodyNode[]): ReactNode[] {
  return nodes.map((node, index) => <Node key={index} node={node} />);
}

function Node({ node }: { node: BodyNode }): ReactNode {
  if (typeof node === 'string') return node;
  switch (node.tag) {
    case 'h2':
    case 'h3':
      return (
        <Heading level={node.tag} id={node.id} text={plainText(node.children)}>
          {renderAll(node.children)}
        </Heading>
      );
    case 'br':
    case 'hr':
      return <node.tag />;
    case 'ol':
      return <ol start={node.start}>{renderAll(node.children)}</ol>;
    case 'th':
    case 'td':
      return <node.tag data-align={node.align}>{renderAll(node.children)}</node.tag>;
    case 'table':
      return (
        <ScrollBox label={headings(node.children)}>
          <table>{renderAll(node.children)}</table>
        </ScrollBox>
      );
    case 'code':
      return (
        <code className="code-inline">
          <Unbroken code={plainText(node.children)} />
        </code>
      );
    case 'a':
      return (
        <a className="link" href={node.href} rel="noreferrer">
          {renderAll(node.children)}
        </a>
      );
    case 'entry-link':
      return <EntryLink entry={node.entry} anchor={node.anchor} nodes={node.children} />;
    case 'aside':
      return <Aside kind={node.kind} nodes={node.children} />;
    case 'block':
      return <CodeBlockView block={node} />;
    case 'p':
    case 'ul':
    case 'li':
    case 'thead':
    case 'tbody':
    case 'tr':
    case 'strong':
    case 'em':
    case 'del':
    case 'blockquote':
      return <node.tag>{renderAll(node.children)}</node.tag>;
    default:
      return never(node);
  }
}

interface HeadingProps {
  readonly level: 'h2' | 'h3';
  readonly id: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Heading({ level: Level, id, text, children }: HeadingProps) {
  const words = useWords();
  return (
    <Level id={id} className="heading">
      {children}
      <a
        href={`#${id}`}
        className="permalink icon-button align-middle"
        aria-label={words.entry.permalink(text)}
      >
        <Icon name="link" />
      </a>
    </Level>
  );
}

function EntryLink({
  entry,
  anchor,
  nodes,
}: {
  entry: string;
  anchor: string | undefined;
  nodes: readonly BodyNode[];
}) {
  const { locale } = useWords();
  return (
    <Link className="link" to={paths.entry(locale, entry, anchor)}>
      {renderAll(nodes)}
    </Link>
  );
}

function Aside({ kind, nodes }: { kind: 'caution' | 'unsure' | 'corrected'; nodes: readonly BodyNode[] }) {
  const words = useWords();
  const icon = { caution: 'warning', unsure: 'question', corrected: 'history' } as const;
  return (
    <div className="aside" data-kind={kind} role="note">
      <p className="flex items-center gap-2 text-sm font-semibold">
        <Icon name={icon[kind]} />
        {words.entry.aside[kind]}
      </p>
      {renderAll(nodes)}
    </div>
  );
}

/** The text of a subtree, for names that assistive technology reads. */
function plainText(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : 'children' in node ? plainText(node.children) : ''))
    .join('');
}

/** A table is named by its column headings. */
function headings(nodes: readonly BodyNode[]): string {
  const head = nodes.find((node) => typeof node !== 'string' && node.tag === 'thead');
  const row = head && typeof head !== 'string' && 'children' in head ? head.children[0] : undefined;
  if (!row || typeof row === 'string' || !('children' in row)) return '';
  return row.children.map((cell) => plainText([cell])).join(', ');
}
