/** A packet as a note, in the words of one language. */
import type { Packet } from '../../../domain/packet/packet.ts';
import type { Solution } from '../solution.ts';
import type { Block } from './block.ts';
import { grantInFull, grantInShort } from './granted.ts';
import { factRows, refusedText } from './refused.ts';
import { withoutGrant } from './without.ts';
import type { NoteWords } from './words.ts';

/** What a note is about. The packet is masked, and the solution is that of the masked one. */
export interface Matter {
  readonly packet: Packet;
  readonly solution: Solution;
  /** In the sender's own words; may be empty. */
  readonly reason: string;
}

/** The whole note. */
export function noteOf(matter: Matter, words: NoteWords): readonly Block[] {
  const { granted, without } = matter.solution;
  const { note } = words;
  return [
    ...beginning(matter, words),
    ...gates(matter, words),
    ...ownWords(matter, words),
    ...(granted ? grantInShort(granted.grant, words) : []),
    ...(granted ? grantInFull(granted.grant, granted.delivery, words) : []),
    ...(without.length > 0 ? [heading(granted ? note.without : note.none)] : []),
    ...without.flatMap(({ denial, none }) => [
      ...(matter.solution.denials.length > 1
        ? [sentence(refusedText(denial, matter.packet.given ?? {}, words, isInstance(none)))]
        : []),
      ...withoutGrant(none, words),
    ]),
    sentence(note.closing),
  ];
}

/**
 * The note in short: who, what, why, what is asked for, and its proof.
 * @param address where the whole of it is; absent where it cannot be linked to.
 */
export function briefOf(matter: Matter, words: NoteWords, address: string | undefined): readonly Block[] {
  const { granted, without } = matter.solution;
  return [
    ...beginning(matter, words),
    ...ownWords(matter, words),
    ...(granted
      ? grantInShort(granted.grant, words)
      : without.flatMap(({ none }) => withoutGrant(none, words))),
    ...(address === undefined ? [] : [{ kind: 'link', text: words.note.whole, address } as const]),
  ];
}

/** What was refused, and where the whole note is. */
export function linkOnly(matter: Matter, words: NoteWords, address: string): readonly Block[] {
  const [first = '', ...others] = refusedTexts(matter, words);
  return [
    sentence(others.length > 0 ? `${first} (+${others.length})` : first),
    { kind: 'link', text: words.note.whole, address },
  ];
}

/** The first refusal in a line, for the head of a mail. */
export function subjectOf(matter: Matter, words: NoteWords): string {
  const [sentence = ''] = refusedTexts(matter, words);
  return words.note.subject(sentence.replaceAll('`', ''));
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function sentence(text: string): Block {
  return { kind: 'sentence', text };
}

function isInstance({ why }: Solution['without'][number]['none']): boolean {
  return why === 'instance-role';
}

function refusedTexts({ packet, solution: { denials, without } }: Matter, words: NoteWords) {
  return denials.map((denial) => {
    const none = without.find((each) => each.denial === denial)?.none;
    return refusedText(denial, packet.given ?? {}, words, none !== undefined && isInstance(none));
  });
}

function beginning(matter: Matter, words: NoteWords): readonly Block[] {
  const { packet, solution } = matter;
  const { title, refused } = words.note;
  const rows = factRows(solution.denials, packet.given ?? {}, words);
  const texts = refusedTexts(matter, words);
  const [only = '', ...others] = texts;
  return [
    { kind: 'heading', level: 1, text: title },
    ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []),
    heading(others.length > 0 ? refused.several : refused.one),
    others.length > 0 ? { kind: 'list', ordered: true, items: texts } : sentence(only),
  ];
}

/** What the gates are that refused: whoever gets the note may know one of them only. */
function gates({ solution: { denials } }: Matter, { note }: NoteWords): readonly Block[] {
  const met = new Set(denials.map(({ gate }) => gate));
  return (['ram', 'rbac'] as const).filter((gate) => met.has(gate)).map((gate) => sentence(note.gates[gate]));
}

function ownWords({ reason }: Matter, { note }: NoteWords): readonly Block[] {
  const text = reason.trim();
  return text === '' ? [] : [heading(note.reason), { kind: 'quote', text }];
}
