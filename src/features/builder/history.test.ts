import { describe, expect, it } from 'vitest';
import { begin, type Change, changer, type History, type Step } from './history.ts';

/** A step that remembers the last text without a question mark. */
interface Answer extends Step {
  readonly sound: string;
}

const read = (text: string, before: Answer | undefined): Answer => ({
  text,
  sound: text.includes('?') ? (before?.sound ?? '') : text,
});
const change = changer(read);

const chosen = (text: string): Change => ({ kind: 'write', text });
const typed = (text: string, at: number, where = 'text'): Change => ({
  kind: 'write',
  text,
  typed: { where, at },
});
const UNDO: Change = { kind: 'undo' };
const REDO: Change = { kind: 'redo' };

function made(...changes: readonly Change[]): History<Answer> {
  return changes.reduce(change, begin(read, 'start'));
}

const texts = (history: History<Answer>) => [...history.past, history.present].map(({ text }) => text);

describe('the history of a text', () => {
  it.each<{ name: string; changes: readonly Change[]; texts: readonly string[] }>([
    {
      name: 'typing that goes on is one step',
      changes: [typed('a', 0), typed('ab', 900), typed('abc', 1_800)],
      texts: ['start', 'abc'],
    },
    {
      name: 'after a rest it is another',
      changes: [typed('a', 0), typed('ab', 1_000)],
      texts: ['start', 'a', 'ab'],
    },
    {
      name: 'so it is in another box',
      changes: [typed('a', 0), typed('b', 1, 'region')],
      texts: ['start', 'a', 'b'],
    },
    {
      name: 'a choice is a step of its own',
      changes: [typed('a', 0), chosen('x'), typed('b', 1)],
      texts: ['start', 'a', 'x', 'b'],
    },
    {
      name: 'so is a choice after a choice',
      changes: [chosen('x'), chosen('y')],
      texts: ['start', 'x', 'y'],
    },
    {
      name: 'typing after undoing begins anew',
      changes: [typed('a', 0), UNDO, typed('b', 1)],
      texts: ['start', 'b'],
    },
    {
      name: 'what changes nothing is no step',
      changes: [chosen('start'), typed('start', 0)],
      texts: ['start'],
    },
    {
      name: 'redo brings back',
      changes: [chosen('x'), chosen('y'), UNDO, UNDO, REDO, REDO],
      texts: ['start', 'x', 'y'],
    },
    {
      name: 'a change ends what could be redone',
      changes: [chosen('x'), UNDO, chosen('y'), REDO],
      texts: ['start', 'y'],
    },
    { name: 'nothing to undo or redo', changes: [UNDO, REDO], texts: ['start'] },
  ])('$name', ({ changes, texts: expected }) => {
    expect(texts(made(...changes))).toEqual(expected);
  });

  it('answers the same object where nothing changes', () => {
    const history = made();
    for (const each of [UNDO, REDO, chosen('start')]) expect(change(history, each)).toBe(history);
  });

  it('keeps what was read last, and every step what it was read as', () => {
    const there = made(chosen('x'), chosen('what?'));
    expect(there.present.sound).toBe('x');
    expect(change(change(there, UNDO), REDO).present).toEqual(there.present);
  });

  it('forgets the oldest steps', () => {
    const history = made(...Array.from({ length: 300 }, (_, index) => chosen(`${index}`)));
    expect(history.past).toHaveLength(200);
    expect(history.past.at(0)?.text).toBe('99');
  });
});
