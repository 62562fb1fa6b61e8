/** For tests: a project folder of their own, with a copy of fixture/content. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export async function tempContent(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'two-gates-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(import.meta.dirname, 'fixture'), root, { recursive: true });
  return root;
}
