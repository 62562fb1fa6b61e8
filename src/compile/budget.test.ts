import { describe, expect, it } from 'vitest';
import { excessesOf, neededFiles } from './budget.ts';
import { brotli } from './compress.ts';

const STYLE = 'body { color: black }';
const SCRIPT = 'console.log("a script")';
const OFFLINE = 'console.log("when idle")';
const PAGE = `<html><head>
  <script src="../theme.js"></script>
  <script type="application/ld+json">{}</script>
  <link rel="icon" href="../icon.svg" type="image/svg+xml">
  <link rel="manifest" href="../manifest.json">
  <link rel="modulepreload" crossorigin href="../assets/a.js">
  <script type="module" crossorigin src="../assets/a.js"></script>
  <link rel="stylesheet" crossorigin href="../assets/a.css">
  </head><body><a href="../">Home</a></body></html>`;

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text), sha256: Buffer.alloc(0) });
const SITE = [
  file('faq/index.html', PAGE),
  file('theme.js', SCRIPT),
  file('icon.svg', '<svg/>'),
  file('manifest.json', '{}'),
  file('assets/a.js', SCRIPT),
  file('assets/a.css', STYLE),
  file('assets/offline-12345678.js', OFFLINE),
  file('hosting/404.html', 'stands alone'),
];
const kB = async (...texts: string[]) =>
  (await Promise.all(texts.map((text) => brotli(Buffer.from(text))))).reduce(
    (sum, { length }) => sum + length,
    0,
  ) / 1000;
const READABLE = await kB(PAGE, STYLE);
const ALL = await kB(PAGE, STYLE, SCRIPT, SCRIPT, '<svg/>', OFFLINE);
const budgets = (most: object) => [
  { pages: /^\/faq\/$/, most: { readable: READABLE, all: ALL, files: 6, ...most } },
];

describe('what a page needs', () => {
  it('is each file that its HTML asks for, once, and what comes when it is idle', () => {
    const paths = SITE.map(({ path }) => path);
    expect(neededFiles(file('faq/index.html', PAGE), paths).sort()).toEqual([
      'assets/a.css',
      'assets/a.js',
      'assets/offline-12345678.js',
      'icon.svg',
      'theme.js',
    ]);
  });

  it('is found below the path that the site is served under, too', () => {
    const notFound = file('zh/404.html', PAGE.replaceAll('"../', '"/tools/two-gates/'));
    const needed = neededFiles(file('faq/index.html', PAGE), [], '/tools/two-gates/');
    expect(needed).toContain('assets/a.css');
    expect(neededFiles(notFound, [], '/tools/two-gates/')).toEqual(needed);
  });
});

describe('a budget', () => {
  it('is kept by a page that weighs exactly what it may', async () => {
    expect(await excessesOf(SITE, budgets({}))).toEqual([]);
  });

  it.each([
    ['readable', READABLE, READABLE - 0.001],
    ['all', ALL, ALL - 0.001],
    ['files', 6, 5],
  ])('names what is over: %s', async (of, is, most) => {
    expect(await excessesOf(SITE, budgets({ [of]: most }))).toEqual([
      { page: 'faq/index.html', of, is, most },
    ]);
  });

  it('counts the heaviest page of its kind, in whatever language', async () => {
    const text = '<p>\u62d2\u7edd</p>';
    const site = [
      ...SITE,
      file('zh/faq/index.html', PAGE.replaceAll('"../', '"../../').replace('<a', `${text}<a`)),
    ];
    const excesses = await excessesOf(site, budgets({}));
    expect(excesses.map(({ page, of }) => [page, of])).toEqual([
      ['zh/faq/index.html', 'readable'],
      ['zh/faq/index.html', 'all'],
    ]);
  });

  it('is there for every page', async () => {
    await expect(excessesOf([...SITE, file('new/index.html', PAGE)], budgets({}))).rejects.toThrow(
      'new/index.html is a page of a kind that has no budget',
    );
  });

  it('cannot be counted where a file is missing', async () => {
    const site = SITE.filter(({ path }) => path !== 'assets/a.css');
    await expect(excessesOf(site, budgets({}))).rejects.toThrow('assets/a.css is asked for');
  });
});
