import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outline } from '../../domain/guide/outline.ts';
import { layoutOf } from './layout.ts';

function outline(ask: string, ...next: Outline[]): Outline {
  const node = { kind: 'question', id: ask, formerly: [], ask, look: '', answers: [] } as const;
  return { node, again: false, branches: next.map((each) => ({ answers: [], next: each })) };
}

const title = fc.stringMatching(/^(?:[a-zA-Z]{1,30} |哪些){1,12}$/);
const someOutline = fc.letrec<{ tree: Outline }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    title.map((ask) => outline(ask)),
    fc
      .tuple(title, fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([ask, next]) => outline(ask, ...next)),
  ),
})).tree;

it('no two boxes overlap, whatever the tree and its titles', () => {
  fc.assert(
    fc.property(someOutline, (tree) => {
      const { boxes, width, height } = layoutOf(tree);
      for (const [index, a] of boxes.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(width);
        expect(a.y + a.height).toBeLessThanOrEqual(height);
        for (const b of boxes.slice(index + 1)) {
          const besides = a.x + a.width <= b.x || b.x + b.width <= a.x;
          const below = a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(besides || below).toBe(true);
        }
      }
    }),
  );
});

it('a question stands level with the first that it leads to', () => {
  const { boxes } = layoutOf(outline('top', outline('first', outline('deep')), outline('second')));
  const at = (ask: string) => boxes.find(({ node }) => node.id === ask);
  expect(at('first')?.y).toBe(at('top')?.y);
  expect(at('deep')?.y).toBe(at('top')?.y);
  expect(at('second')?.x).toBe(at('first')?.x);
});

it('long titles break at blanks and between Han characters, and are cut at the end', () => {
  const { boxes } = layoutOf(outline('Which of these words stands in the text?', outline('end')));
  expect(boxes.find(({ key }) => key === '0')?.lines).toEqual([
    'Which of these words',
    'stands in the text?',
  ]);
  const [leaf] = layoutOf(outline('很长的标题'.repeat(20))).boxes;
  expect(leaf?.lines).toEqual([`${'很长的标题'.repeat(7)}…`]);
});
