import { type ReactNode, useRef } from 'react';
import type { CodeBlock, CodeToken } from '../domain/entry/body.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { useWords } from './words.tsx';

/** A titled, copyable block. What the reader has to replace is marked, and named again when it is copied. */
export function CodeBlockView({ block }: { block: CodeBlock }) {
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
        <CopyButton
          text={text}
          label={words.code.copy(block.title)}
          done={fill ? words.code.copiedFill(block.title, fill) : words.code.copied(block.title)}
          failed={words.code.failed}
          select={() => pre.current && getSelection()?.selectAllChildren(pre.current)}
        />
      </figcaption>
      <ScrollBox label={block.title}>
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
  if (!word) return text;
  const at = text.indexOf(word);
  return (
    <>
      {markFills(text.slice(0, at), fill)}
      <span className="tok-fill">{word}</span>
      {markFills(text.slice(at + word.length), fill)}
    </>
  );
}
