import { expect, it } from 'vitest';
import { denialOf } from '../../domain/remedy/fixture.ts';
import { answer } from '../../wording/en/answer.ts';
import { sentenceOf } from './facts.ts';

const cases = [
  {
    name: 'names a Namespace once',
    denial: { verb: 'get', resource: 'namespaces', name: 'shop', namespace: 'shop' },
    sentence: 'RBAC refused: the caller may not get namespaces “shop”.',
  },
  {
    name: 'says where an object is asked for, even one of the same name',
    denial: { verb: 'get', resource: 'pods', name: 'shop', namespace: 'shop' },
    sentence: 'RBAC refused: the caller may not get pods “shop” in namespace shop.',
  },
];

it.each(cases)('$name', ({ denial, sentence }) => {
  expect(sentenceOf(denialOf({ gate: 'rbac', apiGroup: '', scope: 'namespace', ...denial }), answer)).toBe(
    sentence,
  );
});
