import { describe, expect, it } from 'vitest';
import { begin, type Change, change, type History } from './history.ts';

const empty = '{"Version": "1", "Statement": []}';
const one = '{"Version": "1", "Statement": [{}]}';

const chosen = (text: string): Change => ({ kind: 'write', text });
const typed = (text: string, at: number, where = 'json'): Change => ({
  kind: 'write',
  text,
  typed: { where, at },
});

function made(...changes: readonly Change[]): History {
  return changes.reduce(change, begin(empty));
}

describe('the history of a policy', () => {
  it('goes back to each text and forth again', () => {
    const there = made(chosen(one), typed('', 0));
    const back = change(change(there, { kind: 'undo' }), { kind: 'undo' });
    expect(back.present.text).toBe(empty);
    expect(change(back, { kind: 'undo' })).toBe(back);
    const forth = change(change(back, { kind: 'redo' }), { kind: 'redo' });
    expect(forth.present.text).toBe('');
    expect(change(forth, { kind: 'redo' })).toBe(forth);
  });

  it('forgets what was undone once something else is written', () => {
    const history = made(chosen(one), { kind: 'undo' }, typed('{}', 0));
    expect(history.future).toEqual([]);
    expect(change(history, { kind: 'undo' }).present.text).toBe(empty);
  });

  it('takes typing that goes on as one step, and a pause, a paste, another box, a choice or an undo as its end', () => {
    const texts = (history: History) => [...history.past, history.present].map(({ text }) => text);
    expect(texts(made(typed('a', 0), typed('ab', 900), typed('abc', 1_800)))).toEqual([empty, 'abc']);
    expect(texts(made(typed('a', 0), typed('ab', 1_000)))).toEqual([empty, 'a', 'ab']);
    expect(texts(made(typed('a', 0), chosen(one), typed('b', 2)))).toEqual([empty, 'a', one, 'b']);
    expect(texts(made(typed('a', 0), typed('abcd', 1)))).toEqual([empty, 'a', 'abcd']);
    expect(texts(made(typed('a', 0), typed('b', 1, 'region')))).toEqual([empty, 'a', 'b']);
    expect(texts(made(typed('a', 0), { kind: 'undo' }, typed('b', 1)))).toEqual([empty, 'b']);
  });

  it('keeps what was read last while the text cannot be read', () => {
    const { present } = made(chosen(one), typed('{"Version": ', 0));
    expect(present.policy.statements).toHaveLength(1);
    expect(present.unreadable.map(({ rule }) => rule)).toEqual(['RAM-L01']);
  });

  it('leaves itself as it is when nothing changes', () => {
    const history = begin(empty);
    expect(change(history, typed(empty, 0))).toBe(history);
  });
});
