import { expect, it } from 'vitest';
import { readStep } from './step.ts';

it('keeps what was read last while the text cannot be read', () => {
  const before = readStep('{"Version": "1", "Statement": [{}]}', undefined);
  expect(before.policy.statements).toHaveLength(1);
  const after = readStep('{"Version": ', before);
  expect(after.policy).toBe(before.policy);
  expect(after.unreadable.map(({ rule }) => rule)).toEqual(['RAM-L01']);
});
