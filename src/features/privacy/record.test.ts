import { describe, expect, it } from 'vitest';
import { grouped, madeOf } from './record.ts';

const ORIGIN = 'https://gates.example';
const ENTRY = {
  name: `${ORIGIN}/assets/start-12345678.js`,
  entryType: 'resource',
  startTime: 20,
  transferSize: 900,
  encodedBodySize: 600,
  workerStart: 0,
};

describe('a request', () => {
  it.each([
    ['a file of the site', {}, { address: '/assets/start-12345678.js', isOwn: true, kind: 'script' }],
    [
      'the page itself',
      { entryType: 'navigation', name: `${ORIGIN}/faq?x=1` },
      { address: '/faq?x=1', kind: 'page' },
    ],
    ['a style', { name: `${ORIGIN}/assets/a.css` }, { kind: 'style' }],
    ['the icon', { name: `${ORIGIN}/icon.svg` }, { kind: 'image' }],
    ['the manifest', { name: `${ORIGIN}/manifest.json` }, { kind: 'other' }],
    [
      'a file of another origin',
      { name: 'https://elsewhere.example/a.js?k=1' },
      { address: 'https://elsewhere.example/a.js?k=1', isOwn: false },
    ],
    ['another port', { name: `${ORIGIN}:8443/a.js` }, { isOwn: false }],
    ['an address in the page', { name: 'data:text/plain,x' }, { isOwn: false, kind: 'other' }],
    ['an answer of a server', {}, { source: 'network', size: 600, at: 20 }],
    ['an answer of the cache', { transferSize: 0 }, { source: 'cache' }],
    ['a file that is in the cache and has not changed', { encodedBodySize: 0 }, { source: 'cache', size: 0 }],
    ['an answer of the copy', { transferSize: 0, workerStart: 12 }, { source: 'copy' }],
  ])('%s', (_, entry, made) => {
    expect(madeOf({ ...ENTRY, ...entry }, ORIGIN)).toMatchObject(made);
  });
});

it('requests of one kind stand together, earliest first', () => {
  const made = ['/b.js', '/a.css', '/c.js'].map((path, index) =>
    madeOf({ ...ENTRY, name: ORIGIN + path, startTime: 9 - index }, ORIGIN),
  );
  expect(
    grouped(made).map(({ kind, size, made }) => [kind, size, made.map(({ address }) => address)]),
  ).toEqual([
    ['script', 1200, ['/c.js', '/b.js']],
    ['style', 600, ['/a.css']],
  ]);
});
