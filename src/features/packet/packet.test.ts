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

interface NoteCase {
  readonly name: string;
  readonly packet: unknown;
  readonly reason?: string;
  readonly subject: string;
  readonly note: readonly string[];
}

function matterOf(data: unknown, reason = ''): Matter {
  const packet = readPacket(data);
  if (!packet) throw new Error('The case holds no packet');
  return { packet, solution: solve(packet, FACTS), reason };
}

/** A block in a line or two. What the artefacts hold has tests of its own. */
function told(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'sentence':
      return [block.text];
    case 'facts':
      return block.rows.map(([name, value]) => `${name}: ${value}`);
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${item}`);
    case 'quote':
      return [`> ${block.text}`];
    case 'link':
      return [block.text + block.address];
    case 'code':
      return [`${block.language}: ${block.title}`];
  }
}

describe('the note', () => {
  it.each(notes as readonly NoteCase[])('$name', ({ packet, reason, subject, note }) => {
    const matter = matterOf(packet, reason);
    expect(subjectOf(matter, WORDS)).toBe(subject);
    const blocks = noteOf(matter, WORDS);
    expect(blocks.flatMap(told)).toEqual(note);
    const short = briefOf(matter, WORDS, 'https://example.com/#note');
    expect(short.some(({ kind }) => kind === 'code')).toBe(false);
    expect(short.flatMap(told).at(-1)).toBe('The whole note, with every format: https://example.com/#note');
  });
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
        const kinds = kindsIn(tree);
        for (const kind of [
          'html',
          'image',
          'link',
          'linkReference',
          'imageReference',
          'table',
          'definition',
        ]) {
          expect(kinds, kind).not.toContain(kind);
        }
        // As many of each as there are blocks of that kind: nothing of a fact has become one.
        expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(
          blocks.filter(({ kind }) => kind === 'heading').length,
        );
        expect(kinds.filter((kind) => kind === 'code')).toHaveLength(
          blocks.filter(({ kind }) => kind === 'code').length,
        );
      }),
      { numRuns: 150 },
    );
  });
});

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

function kindsIn({ type, children = [] }: Node): readonly string[] {
  return [type, ...children.flatMap(kindsIn)];
}

describe('a mail', () => {
  it.each(mails)('$name', ({ subject, whole, brief, is }) => {
    const mail = mailOf({ subject, whole: expand(whole), brief: expand(brief) });
    expect(mail.is).toBe(is);
    if (mail.is === 'long') return expect(mail.length).toBeGreaterThan(LONGEST_MAIL);
    expect(mail.address.length).toBeLessThanOrEqual(LONGEST_MAIL);
    const { searchParams } = new URL(mail.address);
    const body = expand(mail.is === 'whole' ? whole : brief);
    expect(searchParams.get('subject')).toBe(subject);
    expect(searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('holds half a sign as well', () => {
    const mail = mailOf({ subject: 'a\ud800', whole: 'b\udc00', brief: '' });
    expect(mail).toMatchObject({ is: 'whole', address: 'mailto:?subject=a%EF%BF%BD&body=b%EF%BF%BD' });
  });
});

/** `["sign", count]` is a long text. */
function expand(text: string | readonly (string | number)[]): string {
  return typeof text === 'string' ? text : String(text[0]).repeat(Number(text[1]));
}
