import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readPacket } from '../../domain/packet/read.ts';
import { FACTS } from '../../domain/remedy/fixture.ts';
import { answer } from '../../wording/en/answer.ts';
import { packet as packetWords } from '../../wording/en/packet.ts';
import { remedy } from '../../wording/en/remedy.ts';
import { answer as chineseAnswer } from '../../wording/zh/answer.ts';
import { packet as chinese } from '../../wording/zh/packet.ts';
import { remedy as chineseRemedy } from '../../wording/zh/remedy.ts';
import mails from './cases/mails.json';
import notes from './cases/notes.json';
import outputs from './cases/outputs.json';
import { LONGEST_MAIL, mailOf } from './mail.ts';
import type { Block } from './note/block.ts';
import { toMarkdown } from './note/markdown.ts';
import { toText } from './note/text.ts';
import type { NoteWords } from './note/words.ts';
import { briefOf, type Matter, noteOf, subjectOf } from './note/write.ts';
import { solve } from './solution.ts';

const WORDS: NoteWords = { note: packetWords.note, remedy, answer };
const CHINESE: NoteWords = { note: chinese.note, remedy: chineseRemedy, answer: chineseAnswer };

interface NoteCase {
  readonly name: string;
  readonly packet: unknown;
  readonly reason?: string;
  readonly subject: string;
  /** What stands in it, piece by piece. */
  readonly pieces: readonly string[];
  /** Lines that are among it, in this order. */
  readonly lines: readonly string[];
}

function matterOf(data: unknown, reason = ''): Matter {
  const packet = readPacket(data);
  if (!packet) throw new Error('The case holds no packet');
  return { packet, solution: solve(packet, FACTS), reason };
}

/** A piece of the note by its kind; headings in full. What stands in artefacts, steps and cautions has tests of its own. */
function piece(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'list':
      return `list of ${block.items.length}`;
    case 'code':
      return `code: ${block.language}`;
    default:
      return block.kind;
  }
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return toText(blocks, ': ').split('\n');
}

describe('the note', () => {
  it.each(notes as readonly NoteCase[])('$name', ({ packet, reason, subject, pieces, lines }) => {
    const matter = matterOf(packet, reason);
    expect(subjectOf(matter, WORDS)).toBe(subject);
    const blocks = noteOf(matter, WORDS);
    expect(blocks.map(piece)).toEqual(pieces);
    expect(linesOf(blocks).filter((line) => lines.includes(line))).toEqual(lines);
    const short = briefOf(matter, WORDS, 'https://example.com/#note');
    expect(short.some(({ kind }) => kind === 'code')).toBe(false);
    expect(linesOf(short)).toContain('The whole note, with every format: https://example.com/#note');
  });
});

it.each(notes as readonly NoteCase[])('in Chinese: $name', ({ packet, reason }) => {
  const blocks = noteOf(matterOf(packet, reason), CHINESE);
  const text = toText(blocks, CHINESE.note.colon);
  expect(text).toMatch(/^ACK 集群授权申请\n={16}\n/);
  expect(text).not.toMatch(/undefined|\[object|`/);
  // Nothing is said in the other language.
  const sentences = blocks.flatMap((block) => (block.kind === 'sentence' ? [block.text] : []));
  expect(sentences.filter((sentence) => !/\p{Script=Han}/u.test(sentence))).toEqual([]);
});

describe('a note as text and as Markdown', () => {
  it.each(outputs)('$name', ({ block, text, markdown }) => {
    // The cases spell blocks as data; what is none would not be written.
    const blocks = [block as Block];
    expect(toText(blocks, ': ')).toBe(`${text.join('\n')}\n`);
    expect(toMarkdown(blocks, ': ')).toBe(`${markdown.join('\n')}\n`);
  });

  it('keeps whatever a fact or somebody’s words hold mere text', () => {
    const sign = fc.constantFrom(...'<>[]()!*_`#-+=|~&\\\n\t 1.a:/"\''.split(''));
    const text = fc.string({
      unit: fc.oneof(sign, fc.string({ minLength: 1, maxLength: 1 })),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, text, (name, owner, reason) => {
        const data = {
          refusals: [
            {
              gate: 'rbac',
              verb: 'get',
              resource: 'pods',
              namespace: name || 'x',
              principal: { kind: 'other', id: owner || 'x' },
            },
          ],
        };
        const packet = readPacket(data);
        if (!packet) return;
        const blocks = noteOf({ packet, solution: solve(packet, FACTS), reason }, WORDS);
        const tree = unified().use(remarkParse).use(remarkGfm).parse(toMarkdown(blocks, ': '));
        const kinds = nodesIn(tree).map(({ type }) => type);
        for (const kind of ['html', 'image', 'linkReference', 'imageReference', 'table', 'definition']) {
          expect(kinds, kind).not.toContain(kind);
        }
        // GitHub makes links of bare addresses; those lead where they say.
        for (const { url = '', children = [] } of nodesIn(tree).filter(({ type }) => type === 'link')) {
          const said = children.map(({ value }) => value).join('');
          expect([said, `mailto:${said}`, `http://${said}`]).toContain(url);
        }
        // As many of each as there are blocks of that kind: nothing of a fact has become one.
        expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(
          blocks.filter(({ kind }) => kind === 'heading').length,
        );
        expect(kinds.filter((kind) => kind === 'code')).toHaveLength(
          blocks.filter(({ kind }) => kind === 'code').length,
        );
      }),
      { numRuns: 60 },
    );
  });
});

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly url?: string;
  readonly value?: string;
}

function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

describe('a mail', () => {
  it.each(mails as readonly MailCase[])('$name', ({ subject, texts, is }) => {
    const long = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, expand(text)]));
    const mail = mailOf(subject, long);
    expect(mail.is).toBe(is);
    if (mail.is === 'long') return expect(mail.length).toBeGreaterThan(LONGEST_MAIL);
    expect(mail.address.length).toBeLessThanOrEqual(LONGEST_MAIL);
    const { searchParams } = new URL(mail.address);
    expect(searchParams.get('subject')).toBe(subject);
    expect(searchParams.get('body')).toBe(long[mail.is]?.replaceAll('\n', '\r\n'));
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('holds half a sign as well', () => {
    const mail = mailOf('a\ud800', { whole: 'b\udc00' });
    expect(mail).toEqual({ is: 'whole', address: 'mailto:?subject=a%EF%BF%BD&body=b%EF%BF%BD' });
  });
});

interface MailCase {
  readonly name: string;
  readonly subject: string;
  readonly texts: Readonly<Record<string, string | readonly (string | number)[]>>;
  readonly is: string;
}

/** `["sign", count]` is a long text. */
function expand(text: string | readonly (string | number)[]): string {
  return typeof text === 'string' ? text : String(text[0]).repeat(Number(text[1]));
}
