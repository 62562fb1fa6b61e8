/** A note as Markdown (CommonMark). Whatever a fact or somebody's own words hold, it stays text. */
import { never } from '../../../domain/lib/never.ts';
import type { Block } from './block.ts';

/** @param colon stands between a name and what it names, as the language has it. */
export function toMarkdown(blocks: readonly Block[], colon: string): string {
  return `${blocks.map((block) => blockText(block, colon)).join('\n\n')}\n`;
}

function blockText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'sentence':
      return inline(block.text);
    case 'facts':
      return block.rows.map(([name, value]) => `- **${inline(name)}**${colon}${inline(value)}`).join('\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
        .join('\n');
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${ownLine(line)}`.trimEnd())
        .join('\n');
    case 'link':
      return `${inline(block.text)}<${block.address}>`;
    case 'code':
      return fenced(block, colon);
    default:
      return never(block);
  }
}

/** Signs that begin or end something in the middle of a line. */
const ACTIVE = /[\\`*_[\]<>|~&]/g;
/** Signs that make something of a whole line, where it begins with them. */
const LEADING = /^(\s*)([-+#=>]|\d+(?=[.)]))/;

/** A sentence: what stands between backticks stays code, the rest is text. */
function inline(text: string): string {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? `\`${piece}\`` : piece.replace(ACTIVE, '\\$&')))
    .join('');
}

function ownLine(line: string): string {
  const text = line.replace(ACTIVE, '\\$&');
  return text.replace(LEADING, (_, indent: string, sign: string) =>
    /\d/.test(sign) ? `${indent}${sign}\\` : `${indent}\\${sign}`,
  );
}

/** A fence longer than any in the text. */
function fenced({ title, language, text }: Extract<Block, { kind: 'code' }>, colon: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${inline(title)}${colon.trimEnd()}\n\n${fence}${language}\n${text}\n${fence}`;
}
