import { placeholdersIn } from '../../../domain/remedy/facts.ts';
import { CodeBlockView } from '../../../parts/code-block.tsx';
import { InlineCode } from '../../../ui/inline-code.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import type { Block } from './block.ts';

/** A note on the page: the same blocks as in every other form, the texts to copy one by one. */
export function NoteView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="grid grid-cols-1 gap-3 text-[0.9375rem]">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'sentence':
      return (
        <p className="wrap-anywhere">
          <InlineCode text={block.text} />
        </p>
      );
    case 'facts':
      return (
        <dl className="grid gap-x-6 gap-y-1 xs:grid-cols-[auto_minmax(0,1fr)]">
          {block.rows.map(([name, value]) => (
            <div key={name} className="xs:col-span-2 xs:grid xs:grid-cols-subgrid">
              <dt className="text-muted">{name}</dt>
              <dd className="wrap-anywhere">
                <InlineCode text={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return <List {...block} />;
    case 'quote':
      return (
        <blockquote className="border-l-4 border-line pl-3 whitespace-pre-wrap wrap-anywhere">
          <VisibleText text={block.text} />
        </blockquote>
      );
    case 'link':
      return (
        <p className="wrap-anywhere">
          {block.text}
          <a className="link" href={block.address} rel="noreferrer" target="_blank">
            {block.address}
          </a>
        </p>
      );
    case 'code':
      return (
        <CodeBlockView
          block={{
            tag: 'block',
            language: block.language,
            title: block.title,
            fill: placeholdersIn(block.text),
            lines: block.text.split('\n').map((line) => [[line]]),
          }}
        />
      );
  }
}

/** The page's own heading stands above them. */
function Heading({ level, text }: Extract<Block, { kind: 'heading' }>) {
  switch (level) {
    case 1:
      return (
        <h2 className="text-xl">
          <VisibleText text={text} />
        </h2>
      );
    case 2:
      return (
        <h3 className="mt-2 text-base">
          <VisibleText text={text} />
        </h3>
      );
    case 3:
      return (
        <h4 className="text-sm font-semibold">
          <VisibleText text={text} />
        </h4>
      );
  }
}

function List({ ordered, items }: Extract<Block, { kind: 'list' }>) {
  const lines = items.map((item) => (
    <li key={item} className="wrap-anywhere">
      <InlineCode text={item} />
    </li>
  ));
  return ordered ? (
    <ol className="grid list-decimal gap-1 pl-6">{lines}</ol>
  ) : (
    <ul className="grid list-disc gap-1 pl-6">{lines}</ul>
  );
}
