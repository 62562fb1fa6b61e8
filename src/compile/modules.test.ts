import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryId } from '../domain/entry/entry.ts';
import { loadContent } from './compile.ts';
import { moduleSource } from './modules.ts';

const real = await loadContent(join(import.meta.dirname, 'fixture'));

/** The content with so many entries, the later in the alphabet the earlier in the list. */
function contentOf(count: number) {
  const [entry] = real.entries;
  if (!entry) throw new Error('There is no entry');
  const entries = Array.from({ length: count }, (_, place) => {
    const id = entryId(`e-${String(count - place).padStart(5, '0')}`);
    if (!id) throw new Error('No id');
    return { ...entry, facts: { ...entry.facts, id } };
  });
  return { ...real, entries };
}

describe('the tables of pages', () => {
  it.each([1, 128, 129, 1000])('of %d entries lead to each', (count) => {
    const content = contentOf(count);
    const root = moduleSource(content, { kind: 'pages', locale: 'zh' }) ?? '';
    const firsts = [...root.matchAll(/\["([^"]+)", \(\) => import\("virtual:pages\/zh\/\1"\)\]/g)].map(
      ([, first = '']) => first,
    );
    expect(firsts.length).toBe(count <= 128 ? 0 : Math.ceil(count / 128));
    for (const { facts } of content.entries) {
      const first = firsts.findLast((each) => each <= facts.id);
      const table =
        first === undefined ? root : moduleSource(content, { kind: 'range', locale: 'zh', first });
      expect(table).toContain(`"${facts.id}": () => import("virtual:page/zh/${facts.id}")`);
    }
  });

  it('have no range that begins elsewhere', () => {
    const content = contentOf(1000);
    expect(moduleSource(content, { kind: 'range', locale: 'en', first: 'e-00002' })).toBeUndefined();
  });
});
