import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaceUnseen, UNSEEN, unseenIn } from './unseen.ts';

it.each([
  ['admin', []],
  ['two\tlines\r\nof 文字, é and e\u0301', []],
  ['שלום', []],
  ['ad\u202emin\u202c', ['U+202E', 'U+202C']],
  ['\u2066a\u2069 \u200e', ['U+2066', 'U+2069', 'U+200E']],
  ['a\u200bd\u200dm\u2060i\ufeffn', ['U+200B', 'U+200D', 'U+2060', 'U+FEFF']],
  ['a\u0000b\u001b[0m\u007f\u0085', ['U+0000', 'U+001B', 'U+007F', 'U+0085']],
  ['a\ud800b', ['U+D800']],
  ['a\u2028b\u3164c\u00add\u061c', ['U+2028', 'U+3164', 'U+00AD', 'U+061C']],
  ['admin\u{e0061}\u{e0100}', ['U+E0061', 'U+E0100']],
  ['admin\ufe0f 20001\u200d', ['U+FE0F', 'U+200D']],
  ['⚠️ 👩‍💻 👍🏽 🇨🇳', []],
])('%j holds %j', (text, codes) => {
  expect(unseenIn(text)).toEqual(codes);
});

it('what is left of a text without them has none, and nothing else is missing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const left = replaceUnseen(text, () => '?');
      expect(unseenIn(left)).toEqual([]);
      expect([...left]).toHaveLength([...text].length);
      expect(left.replaceAll('?', '')).toBe(text.replace(UNSEEN, '').replaceAll('?', ''));
    }),
  );
});
