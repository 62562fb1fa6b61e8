import { describe, expect, it } from 'vitest';
import { codeLikeWords, salientQuery } from './salient.ts';

describe('words that look like codes', () => {
  it('are picked from lines about a refusal first', () => {
    const text = 'loading ReplicaSetController\nERROR ForbidenHelmUsage: refused';
    expect(codeLikeWords(text).map(({ word }) => word)).toEqual([
      'ForbidenHelmUsage',
      'ReplicaSetController',
    ]);
  });

  it('come with their place in the text', () => {
    const text = 'line\n  APISERVR_403 denied';
    const [first] = codeLikeWords(text);
    expect(first && text.slice(first.start, first.start + first.word.length)).toBe('APISERVR_403');
  });

  it.each(['forbidden', 'v1.28.3', '2026-11-24', 'Forbidden', 'e78a2e2d'])('%s is none', (word) => {
    expect(codeLikeWords(`error: ${word}`)).toEqual([]);
  });

  it('are forty at the most, however long the text', () => {
    const text = Array.from({ length: 500 }, (_, i) => `error SomeCode${i}Failed`).join('\n');
    expect(codeLikeWords(text)).toHaveLength(40);
  });
});

describe('a query from a paste', () => {
  it('holds plain words of the refusals only, each once', () => {
    const text = 'all is well\nERROR access denied for cluster c8f2 denied';
    expect(salientQuery(text)).toBe('error access denied for cluster');
  });

  it('is empty where nothing was refused', () => {
    expect(salientQuery('started\nstopped')).toBe('');
  });
});
