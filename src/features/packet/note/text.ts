/** A note as plain text. */
import { never } from '../../../domain/lib/never.ts';
import type { Block } from './block.ts';

/** @param colon stands between a name and what it names, as the language has it. */
export function toText(blocks: readonly Block[], colon: string): string {
  return `${blocks.map((block) => blockText(block, colon)).join('\n\n')}\n`;
}

function blockText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'heading':
      return headingText(block, colon);
    case 'sentence':
      return plain(block.text);
    case 'facts':
      return block.rows.map(([name, value]) => name + colon + plain(value)).join('\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plain(item)}`)
        .join('\n');
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'link':
      return block.text + block.address;
    case 'code':
      return `[${block.title}]\n\n${block.text}`;
    default:
      return never(block);
  }
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function headingText({ level, text }: Extract<Block, { kind: 'heading' }>, colon: string): string {
  if (level === 3) return (text + colon).trimEnd();
  return `${text}\n${(level === 1 ? '=' : '-').repeat(widthOf(text))}`;
}

/** Han characters are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
}
