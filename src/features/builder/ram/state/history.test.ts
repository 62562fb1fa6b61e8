import { describe, expect, it } from 'vitest';
import { begin, type Change, change, type History } from './history.ts';

const empty = '{"Version": "1", "Statement": []}';
const one = '{"Version": "1", "Statement": [{}]}';

const write = (text: string, by: 'form' | 'text' | 'whole', at: number): Change => ({
  kind: 'write',
  text,
  by,
  at,
});

function made(...changes: readonly Change[]): History {
  return changes.reduce(change, begin(empty));
}

describe('the history of a policy', () => {
  it('goes back to each text and forth again', () => {
    const there = made(write(one, 'form', 0), write('', 'text', 0));
    const back = change(change(there, { kind: 'undo' }), { kind: 'undo' });
    expect(back.present.text).toBe(empty);
    expect(change(back, { kind: 'undo' })).toBe(back);
    const forth = change(change(back, { kind: 'redo' }), { kind: 'redo' });
    expect(forth.present.text).toBe('');
    expect(change(forth, { kind: 'redo' })).toBe(forth);
  });

  it('forgets what was undone once something else is written', () => {
    const history = made(write(one, 'form', 0), { kind: 'undo' }, write('{}', 'text', 0));
    expect(history.future).toEqual([]);
    expect(change(history, { kind: 'undo' }).present.text).toBe(empty);
  });

  it('takes typing that goes on as one step, and a pause, a choice or an undo as its end', () => {
    const texts = (history: History) => [...history.past, history.present].map(({ text }) => text);
    expect(texts(made(write('a', 'text', 0), write('ab', 'text', 900), write('abc', 'text', 1_800)))).toEqual(
      [empty, 'abc'],
    );
    expect(texts(made(write('a', 'text', 0), write('ab', 'text', 1_000)))).toEqual([empty, 'a', 'ab']);
    expect(texts(made(write('a', 'text', 0), write(one, 'form', 1), write('b', 'text', 2)))).toEqual([
      empty,
      'a',
      one,
      'b',
    ]);
    expect(texts(made(write('a', 'text', 0), { kind: 'undo' }, write('b', 'text', 1)))).toEqual([empty, 'b']);
  });

  it('keeps what was read last while the text cannot be read', () => {
    const { present } = made(write(one, 'form', 0), write('{"Version": ', 'text', 0));
    expect(present.policy.statements).toHaveLength(1);
    expect(present.unreadable.map(({ rule }) => rule)).toEqual(['RAM-L01']);
  });

  it('leaves itself as it is when nothing changes', () => {
    const history = begin(empty);
    expect(change(history, write(empty, 'text', 0))).toBe(history);
  });
});
