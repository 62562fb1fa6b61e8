import { expect, it } from 'vitest';
import { readStep } from './step.ts';

const ROLE = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n';

it('remembers the last text that the form could show', () => {
  const sound = readStep(ROLE, undefined);
  expect(sound.sound).toBe(ROLE);
  const broken = readStep('kind: [', sound);
  expect(broken.sound).toBe(ROLE);
  expect(readStep('kind: [[', broken).sound).toBe(ROLE);
  expect(readStep('', broken).sound).toBe('');
});
