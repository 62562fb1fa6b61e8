/**
 * The guided decision in one language, as the app loads it: questions that lead to further questions or to endings.
 * A text may hold `code` between backticks. `compile/guide.ts` explains the fields to their author.
 */
import type { EntryGate } from '../entry/entry.ts';
import type { EntryHead } from '../entry/page.ts';
import type { Sign } from './sign.ts';

export interface Guide {
  /** The id of the first question. */
  readonly start: string;
  readonly questions: readonly Question[];
  readonly endings: readonly Ending[];
}

export type GuideNode = Question | Ending;

interface Named {
  readonly id: string;
  /** Ids it had before; links with them still lead here. */
  readonly formerly: readonly string[];
}

export interface Question extends Named {
  readonly kind: 'question';
  readonly ask: string;
  /** What to look at in order to answer. */
  readonly look: string;
  readonly answers: readonly Answer[];
}

export interface Answer extends Named {
  readonly say: string;
  readonly example: string;
  /** The id of the question or ending that comes next. */
  readonly to: string;
  /** What a pasted error has to state for this to be its answer: any one of these. */
  readonly signs: readonly Sign[];
}

export interface Ending extends Named {
  readonly kind: 'ending';
  readonly gate: EntryGate;
  /** The entry that explains it in full. */
  readonly entry: Pick<EntryHead, 'id' | 'title' | 'kind'>;
  readonly title: string;
  /** What it means, in a sentence or two. */
  readonly why: string;
  /** The steps of the fix, in order. */
  readonly fix: readonly string[];
  /** How to see that it worked. */
  readonly check: string;
  /** What to try if it did not; `to` is a question or another ending. */
  readonly otherwise: readonly { readonly say: string; readonly to: string }[];
}

/** Finds a question or an ending by the id it has or once had. Answers `undefined` for any other id. */
export function nodeOf(guide: Guide, id: string): GuideNode | undefined {
  return named(guide.questions, id) ?? named(guide.endings, id);
}

/** Finds what has the given id, or had it. */
export function named<T extends Named>(all: readonly T[], id: string): T | undefined {
  return all.find((each) => each.id === id) ?? all.find(({ formerly }) => formerly.includes(id));
}

/** The node that a link inside a guide names. Throws where there is none: `soundness` has made sure that there is. */
export function knownNode(guide: Guide, id: string): GuideNode {
  const node = nodeOf(guide, id);
  if (!node) throw new Error(`The guide has nothing with the id ${id}`);
  return node;
}
