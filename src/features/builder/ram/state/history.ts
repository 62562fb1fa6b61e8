import { parse } from '../../../../domain/ram/parse.ts';
import type { Policy } from '../../../../domain/ram/policy.ts';
import type { RamProblem } from '../../../../domain/ram/problem.ts';

/** One state of the policy. */
export interface Step {
  readonly text: string;
  /** What the text says, or, while it cannot be read, what was read last: the form shows it. */
  readonly policy: Policy;
  /** Why the text cannot be read; empty when it can. */
  readonly unreadable: readonly RamProblem[];
}

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
  /** What made the present, for typing that goes on. */
  readonly last: { readonly by: Author; readonly at: number } | undefined;
}

/** Who changes the policy: the form, the text, or something that replaces it as a whole. */
export type Author = 'form' | 'text' | 'whole';

export type Change =
  | { readonly kind: 'write'; readonly text: string; readonly by: Author; readonly at: number }
  | { readonly kind: 'undo' | 'redo' };

/** Key presses in the text within this many milliseconds of each other are undone together. */
const TYPING = 1_000;

/** Older steps are forgotten. */
const STEPS = 200;

export function begin(text: string): History {
  return { past: [], present: stepOf(text, { statements: [] }), future: [], last: undefined };
}

/** The history after a change. A change that changes nothing leaves it as it is. */
export function change(history: History, made: Change): History {
  const { past, present, future } = history;
  if (made.kind === 'write') return write(history, made);
  const [from, to] = made.kind === 'undo' ? [past, future] : [future, past];
  const next = from.at(-1);
  if (!next) return history;
  const [left, grown] = [from.slice(0, -1), [...to, present]];
  return made.kind === 'undo'
    ? { past: left, present: next, future: grown, last: undefined }
    : { past: grown, present: next, future: left, last: undefined };
}

function write(history: History, { text, by, at }: Extract<Change, { kind: 'write' }>): History {
  const { past, present, last } = history;
  if (text === present.text) return history;
  const goesOn = by === 'text' && last?.by === 'text' && at - last.at < TYPING;
  return {
    past: goesOn ? past : [...past, present].slice(-STEPS),
    present: stepOf(text, present.policy),
    future: [],
    last: { by, at },
  };
}

function stepOf(text: string, before: Policy): Step {
  const policy = parse(text);
  return policy.ok
    ? { text, policy: policy.value, unreadable: [] }
    : { text, policy: before, unreadable: policy.error };
}
