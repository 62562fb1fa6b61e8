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
  /** Where the present was typed, and when, for typing that goes on. */
  readonly typed: Typing | undefined;
}

interface Typing {
  /** The name of the box. */
  readonly where: string;
  readonly at: number;
}

export type Change =
  /** `typed` is absent where a choice was made, which is a step of its own. */
  | { readonly kind: 'write'; readonly text: string; readonly typed?: Typing }
  | { readonly kind: 'undo' | 'redo' };

/** Key presses in one box within this many milliseconds of each other are undone together. */
const TYPING = 1_000;
/** A key press changes the length by no more; a paste is a step of its own. */
const KEY_PRESS = 2;

/** Older steps are forgotten. */
const STEPS = 200;

export function begin(text: string): History {
  return { past: [], present: stepOf(text, { statements: [] }), future: [], typed: undefined };
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
    ? { past: left, present: next, future: grown, typed: undefined }
    : { past: grown, present: next, future: left, typed: undefined };
}

function write(history: History, { text, typed }: Extract<Change, { kind: 'write' }>): History {
  const { past, present, typed: before } = history;
  if (text === present.text) return history;
  const isKeyPress = Math.abs(text.length - present.text.length) <= KEY_PRESS;
  const goesOn = isKeyPress && typed && before?.where === typed.where && typed.at - before.at < TYPING;
  return {
    past: goesOn ? past : [...past, present].slice(-STEPS),
    present: stepOf(text, present.policy),
    future: [],
    typed,
  };
}

function stepOf(text: string, before: Policy): Step {
  const policy = parse(text);
  return policy.ok
    ? { text, policy: policy.value, unreadable: [] }
    : { text, policy: before, unreadable: policy.error };
}
