/** A note as plain text. */
import { never } from '../../../domain/lib/never.ts';
import type { Block } from './block.ts';

export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return headingText(block);
    case 'sentence':
      return plain(block.text);
    case 'facts':
      return block.rows.map(([name, value]) => `${name}: ${plain(value)}`).join('\n');
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

function headingText({ level, text }: Extract<Block, { kind: 'heading' }>): string {
  if (level === 3) return `${text}:`;
  return `${text}\n${(level === 1 ? '=' : '-').repeat(widthOf(text))}`;
}

/** Han characters are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
}
