/** The grant of a note: what it gives, how sure that is, and how to give it, to check it and to take it back. */
import {
  type CheckStep,
  type Delivery,
  type Undo,
  type Way,
  wayOf,
} from '../../../domain/remedy/artefacts/delivery.ts';
import type { Proof } from '../../../domain/remedy/proof.ts';
import type { Grant } from '../../../domain/remedy/remedy.ts';
import { LANGUAGES } from '../../../parts/remedy/languages.ts';
import { partsOf } from '../../../parts/remedy/options.ts';
import { sentenceOf, sumText } from '../../../parts/remedy/say.ts';
import type { Block } from './block.ts';
import type { NoteWords } from './words.ts';

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function sentences(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'sentence', text }));
}

/** What is asked for, in a sentence, and its proof in a line. */
export function grantInShort(grant: Grant, words: NoteWords): readonly Block[] {
  return [
    heading(words.note.grant),
    ...sentences([sentenceOf(grant, words.remedy)]),
    ...pieces(grant, words),
    ...sentences([proofText(grant.proof, words)]),
  ];
}

/** What each piece gives, where the grant has several. */
function pieces(grant: Grant, { remedy }: NoteWords): readonly Block[] {
  if (grant.kind !== 'task') return [];
  return [{ kind: 'list', ordered: false, items: grant.parts.map((part) => sentenceOf(part, remedy)) }];
}

function proofText(proof: Proof, { note, remedy }: NoteWords): string {
  const status = proof.status === 'proven' ? 'proven' : 'documented';
  return note.proof(remedy.status[status].name, sumText(proof, remedy));
}

/** Everything else about it. */
export function grantInFull(grant: Grant, delivery: Delivery, words: NoteWords): readonly Block[] {
  const { note, remedy } = words;
  const { artefacts, steps, fill } = delivery;
  return [
    ...sentences(tried(grant.proof, words)),
    ...sentences([...new Set(partsOf(grant).flatMap((part) => reasons(part, words)))]),
    ...cautions(grant, words),
    ...sentences(fill.length > 0 ? [note.fill(fill)] : []),
    heading(note.give),
    ...artefacts.map(
      ({ format, text }): Block => ({
        kind: 'code',
        language: LANGUAGES[format],
        title: `${remedy.formats[format].tab} · ${remedy.formats[format].title}`,
        text: text.replace(/\n+$/, ''),
      }),
    ),
    { kind: 'heading', level: 3, text: remedy.formats.console.title },
    {
      kind: 'list',
      ordered: true,
      items: steps.map(({ code, values = {} }) => remedy.steps[code](values)),
    },
    ...afterwards(delivery, words),
  ];
}

/** What comes after giving it, once for each way in which that differs, under the names of the formats that go it. */
function afterwards({ artefacts, after }: Delivery, words: NoteWords): readonly Block[] {
  const { check, undo, formats } = words.remedy;
  const isOne = JSON.stringify(after.objects) === JSON.stringify(after.ack);
  const ways: readonly Way[] = isOne ? ['objects'] : ['objects', 'ack'];
  const shown = [...artefacts.map(({ format }) => format), 'console' as const];
  const each = (title: string, blocks: (way: Way) => readonly Block[]): readonly Block[] => {
    const all = ways.flatMap((way): readonly Block[] => {
      const names = shown.flatMap((format) => (wayOf(format) === way ? [formats[format].tab] : []));
      const own = blocks(way);
      if (isOne || own.length === 0) return own;
      // Two blocks of one name could not be told apart by somebody who hears the page.
      const named = own.map((block) =>
        block.kind === 'code' ? { ...block, title: `${block.title} · ${names.join(' / ')}` } : block,
      );
      return [{ kind: 'heading', level: 3, text: names.join(' · ') }, ...named];
    });
    return all.length === 0 ? [] : [heading(title), ...all];
  };
  return [
    ...each(check.title, (way) => checks(after[way].check, words)),
    ...each(undo.title, (way) => undoing(after[way].undo, words)),
  ];
}

function tried({ canaries }: Proof, { note, remedy }: NoteWords): readonly string[] {
  const refused = canaries.flatMap(({ canary, verdict }) =>
    verdict === 'refused' ? [remedy.proof.canary[canary]] : [],
  );
  return refused.length > 0 ? [note.tried(refused)] : [];
}

/** Why a policy's resource is no narrower. */
function reasons(part: Grant, { remedy }: NoteWords): readonly string[] {
  return part.kind === 'ram' ? part.resources.map((choice) => remedy.resource[choice]) : [];
}

/** That somebody is not known is to be seen in what is to be filled in. */
function cautions(grant: Grant, { remedy }: NoteWords): readonly Block[] {
  const items = grant.cautions.flatMap((caution) =>
    caution === 'principal-unknown' ? [] : [remedy.cautions.each[caution]],
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: remedy.cautions.title },
    { kind: 'list', ordered: false, items },
  ];
}

function checks(steps: readonly CheckStep[], { remedy: { check } }: NoteWords): readonly Block[] {
  const commands = (expected: 'yes' | 'no' | undefined, title: string) => {
    const own = steps.flatMap((step) =>
      step.kind === 'command' && step.expected === expected ? [step.command] : [],
    );
    return shell(title, own);
  };
  return [
    ...commands(undefined, check.look),
    ...commands('yes', check.yes),
    ...commands('no', check.no),
    ...sentences([check.repeat]),
  ];
}

function undoing({ commands, cautions }: Undo, { remedy: { undo } }: NoteWords): readonly Block[] {
  if (commands.length === 0) return [];
  return [...shell(undo.commands, commands), ...sentences(cautions.map((caution) => undo.cautions[caution]))];
}

function shell(title: string, commands: readonly string[]): readonly Block[] {
  return commands.length === 0 ? [] : [{ kind: 'code', language: 'sh', title, text: commands.join('\n') }];
}
