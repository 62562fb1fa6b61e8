/**
 * What a builder edits, through time. Form and text are two views of one text, so undo and redo know nothing but texts
 * and what each was read as.
 */

/** A role or policy has a few thousand characters, and all of it is read at every key press. */
export const LONGEST_TEXT = 300_000;

/** One state: the text, and whatever the builder reads from it. */
export interface Step {
  readonly text: string;
}

export interface History<S extends Step> {
  readonly past: readonly S[];
  readonly present: S;
  readonly future: readonly S[];
  /** Where the present was typed, and when, for typing that goes on; absent after a choice. */
  readonly typed?: Typing | undefined;
}

export interface Typing {
  /** The name of the box or field. */
  readonly where: string;
  readonly at: number;
}

export type Change =
  /** `typed` is absent where a choice was made, which is a step of its own. */
  | { readonly kind: 'write'; readonly text: string; readonly typed?: Typing }
  | { readonly kind: 'undo' | 'redo' };

/** Reads a text; `before` is the step it follows, for what only the last sound text says. */
export type Read<S extends Step> = (text: string, before: S | undefined) => S;

/** Key presses in one place within this many milliseconds of each other are undone together. */
const TYPING = 1_000;

/** Older steps are forgotten. */
const STEPS = 200;

export function begin<S extends Step>(read: Read<S>, text: string): History<S> {
  return { past: [], present: read(text, undefined), future: [] };
}

/** How a history of texts that are read like this changes. A change that changes nothing answers the same object. */
export function changer<S extends Step>(read: Read<S>): (history: History<S>, change: Change) => History<S> {
  return (history, change) => {
    if (change.kind === 'write') return write(read, history, change);
    const { past, present, future } = history;
    const [from, to] = change.kind === 'undo' ? [past, future] : [future, past];
    const next = from.at(-1);
    if (!next) return history;
    const [left, grown] = [from.slice(0, -1), [...to, present]];
    return change.kind === 'undo'
      ? { past: left, present: next, future: grown }
      : { past: grown, present: next, future: left };
  };
}

function write<S extends Step>(
  read: Read<S>,
  history: History<S>,
  { text, typed }: Extract<Change, { kind: 'write' }>,
): History<S> {
  const { past, present, typed: before } = history;
  if (text === present.text) return history;
  const goesOn = typed && before?.where === typed.where && typed.at - before.at < TYPING;
  return {
    past: goesOn ? past : [...past, present].slice(-STEPS),
    present: read(text, present),
    future: [],
    typed,
  };
}
