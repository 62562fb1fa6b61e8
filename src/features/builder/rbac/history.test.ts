import { describe, expect, it } from 'vitest';
import { sharedText, shareLink } from './draft.ts';
import { emptyForm } from './form.ts';
import { type Change, changed, type History, START } from './history.ts';

const yaml = (text: string, at: number): Change => ({ kind: 'yaml', text, at });
const named = (name: string, at: number, field = 'name'): Change => ({
  kind: 'form',
  form: { ...emptyForm(), kind: 'ClusterRole', name },
  field,
  at,
});
const ROLE = (name: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: ${name}\n`;
const after = (...changes: readonly Change[]): History => changes.reduce(changed, START);
const UNDO: Change = { kind: 'undo' };
const REDO: Change = { kind: 'redo' };

describe('history', () => {
  it.each<{ name: string; changes: readonly Change[]; text: string }>([
    { name: 'the form writes the text', changes: [named('a', 0)], text: ROLE('a') },
    { name: 'undo', changes: [named('a', 0), UNDO], text: '' },
    { name: 'redo', changes: [named('a', 0), UNDO, REDO], text: ROLE('a') },
    { name: 'typing in one field is one step', changes: [named('a', 0), named('ab', 500), UNDO], text: '' },
    {
      name: 'after a rest it is another',
      changes: [named('a', 0), named('ab', 5000), UNDO],
      text: ROLE('a'),
    },
    {
      name: 'another field is another step',
      changes: [named('a', 0), named('b', 1, 'x'), UNDO],
      text: ROLE('a'),
    },
    {
      name: 'the YAML after the form is another step',
      changes: [named('a', 0), yaml(ROLE('b'), 1), UNDO],
      text: ROLE('a'),
    },
    {
      name: 'what is loaded is always a step',
      changes: [yaml('a: 1', 0), { kind: 'load', text: 'b: 1' }, { kind: 'load', text: 'c: 1' }, UNDO],
      text: 'b: 1',
    },
    {
      name: 'a change ends what could be redone',
      changes: [named('a', 0), UNDO, yaml('b: 1', 1), REDO],
      text: 'b: 1',
    },
    { name: 'nothing to undo', changes: [UNDO, REDO], text: '' },
    {
      name: 'back to what the form shows',
      changes: [named('a', 0), yaml(ROLE('b'), 5000), yaml('a: [', 5001), { kind: 'restore' }],
      text: ROLE('b'),
    },
    {
      name: 'and undone again',
      changes: [named('a', 0), yaml('a: [', 5000), { kind: 'restore' }, UNDO],
      text: 'a: [',
    },
    {
      name: 'a form that shows nothing new changes nothing',
      changes: [yaml(ROLE('a'), 0), named('a', 1), UNDO],
      text: '',
    },
    { name: 'a form cannot write into broken YAML', changes: [yaml('a: [', 0), named('a', 1)], text: 'a: [' },
  ])('$name', ({ changes, text }) => {
    expect(after(...changes).text).toBe(text);
  });
});

describe('a shared link', () => {
  it.each(['a: 1', ROLE('ü & # + %'), 'a: "%41"\n---\n{}'])('carries %j', (text) => {
    const link = shareLink('https://example.com/build/rbac/#yaml=old', text);
    expect(link.startsWith('https://example.com/build/rbac/#yaml=')).toBe(true);
    expect(sharedText(new URL(link).hash)).toBe(text);
  });
  it('other fragments carry nothing', () => {
    expect(sharedText('#rules')).toBeUndefined();
    expect(sharedText('')).toBeUndefined();
  });
});
