import { type ReactNode, useRef } from 'react';
import type { CodeBlock, CodeLanguage, CodeToken } from '../domain/entry/body.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { VisibleText } from '../ui/visible-text.tsx';
import { useWords } from './words.tsx';

interface Props {
  readonly block: CodeBlock;
  /** The word on the copy button, where the block is what the page is for. */
  readonly copy?: string;
  /** More to do with the text, behind the copy button. */
  readonly children?: ReactNode;
}

/** A titled, copyable block. What the reader has to replace is marked, and named again when it is copied. */
export function CodeBlockView({ block, copy, children }: Props) {
  const words = useWords();
  const pre = useRef<HTMLPreElement>(null);
  const text = block.lines.map((line) => line.map(([part]) => part).join('')).join('\n');
  const fill = words.punctuation.list(block.fill);
  return (
    <figure className="code-block">
      <figcaption>
        <span className="wrap-anywhere">
          {block.title}
          {fill && <span className="block font-normal text-muted">{words.code.fill(fill)}</span>}
        </span>
        <span className="flex flex-wrap items-center justify-end">
          <CopyButton
            text={text}
            label={words.code.copy(block.title)}
            word={copy}
            done={fill ? words.code.copiedFill(block.title, fill) : words.code.copied(block.title)}
            failed={words.code.failed}
            select={() => pre.current && getSelection()?.selectAllChildren(pre.current)}
          />
          {children}
        </span>
      </figcaption>
      <ScrollBox label={block.title} className={copy ? 'max-h-128 overflow-y-auto' : ''}>
        <pre ref={pre}>
          <code>
            {block.lines.map((line, index) => (
              <Line key={index} line={line} fill={block.fill} last={index === block.lines.length - 1} />
            ))}
          </code>
        </pre>
      </ScrollBox>
    </figure>
  );
}

interface TextProps extends Omit<Props, 'block'> {
  readonly title: string;
  readonly text: string;
  readonly language: CodeLanguage;
  /** What the reader has to replace. */
  readonly fill?: readonly string[];
}

/** A text that is made here as such a block. */
export function TextBlock({ title, text, language, fill = [], ...rest }: TextProps) {
  const lines = text.split('\n').map((line) => [[line] as const]);
  return <CodeBlockView {...rest} block={{ tag: 'block', language, title, fill, lines }} />;
}

function Line({ line, fill, last }: { line: readonly CodeToken[]; fill: readonly string[]; last: boolean }) {
  return (
    <>
      {line.map(([part, kind], index) => (
        <span key={index} className={kind && `tok-${kind}`}>
          {markFills(part, fill)}
        </span>
      ))}
      {!last && '\n'}
    </>
  );
}

function markFills(text: string, fill: readonly string[]): ReactNode {
  const word = fill.find((each) => text.includes(each));
  if (!word) return <VisibleText text={text} />;
  const at = text.indexOf(word);
  return (
    <>
      {markFills(text.slice(0, at), fill)}
      <span className="tok-fill">{word}</span>
      {markFills(text.slice(at + word.length), fill)}
    </>
  );
}
