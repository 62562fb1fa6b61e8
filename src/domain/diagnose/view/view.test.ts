import { describe, expect, it } from 'vitest';
import breakCases from './breaks.cases.json' with { type: 'json' };
import { Breaks } from './breaks.ts';
import { GAP } from './characters.ts';
import { Lines } from './lines.ts';
import cases from './view.cases.json' with { type: 'json' };
import { View } from './view.ts';

function viewOf(text: string): View {
  const view = new View(text, text.length);
  view.load(0, text.length);
  return view;
}

describe('view', () => {
  it.each(cases)('$name', ({ text, view }) => {
    const loaded = viewOf(text);
    expect(loaded.text(0, loaded.length)).toBe(view);
  });

  it('leads back to the place of every character, escapes and all', () => {
    const text = 'a \\"b\\" &quot;c&quot;';
    const view = viewOf(text);
    const places = [...view.units.subarray(0, view.length).keys()].map((i) => {
      const { start, end } = view.span(i, i + 1);
      return text.slice(start, end);
    });
    expect(places).toEqual(['a', '\\"', 'b', '\\"', '&quot;', 'c', '&quot;']);
  });

  it('remembers what stood in front of each character', () => {
    const view = viewOf('a b\\nc\nd\n\ne\n2026-01-02T03:04:05Z f');
    expect([...view.gaps.subarray(1, view.length)]).toEqual([
      GAP.space,
      GAP.escapedLine,
      GAP.line,
      GAP.paragraph,
      GAP.record,
    ]);
  });
});

describe('breaks', () => {
  it.each(breakCases)('$name', ({ lines, full }) => {
    const breaks = new Breaks(new Lines(lines.join('\n')));
    expect(lines.map((_, index) => breaks.full(index))).toEqual(full);
  });

  it('tells folded text from records', () => {
    const folded = new Breaks(
      new Lines(
        [
          'Error from server (Forbidden): pods is',
          'forbidden: User "2012" cannot list',
          'resource "pods" in API group "" at the',
          'cluster scope',
        ].join('\n'),
      ),
    );
    expect([0, 1, 2].map((index) => folded.flows(index))).toEqual([true, true, true]);
    const records = new Breaks(
      new Lines('2026-01-02 03:04:05 first one\n2026-01-02 03:04:06 second\n2026-01-02 03:04:07 third'),
    );
    expect([0, 1].map((index) => records.flows(index))).toEqual([false, false]);
  });
});
