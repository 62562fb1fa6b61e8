import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STORED_NAMES } from '../../wording/privacy.ts';
import { nameOf } from './storage.ts';

const SRC = join(import.meta.dirname, '../..');

/** Every key by which the code keeps something, as it stands there. */
const keys = ['app', 'features', 'parts'].flatMap((folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(SRC, folder, file), 'utf8').matchAll(/['"](two-gates[:-][\w-]+)['"]/g),
    ])
    .map(([, key = '']) => key),
);

it('everything that is kept has a name for the visitor, and nothing else has one', () => {
  expect([...new Set(keys.map(nameOf))].sort()).toEqual([...STORED_NAMES].sort());
});

it('a text that outlives a reload is known whatever page it is of', () => {
  expect(nameOf('two-gates-kept-paste')).toBe('kept');
});
