import { describe, expect, it } from 'vitest';
import { pageHtml } from './html.ts';

const TEMPLATE =
  '<html lang="en"><head><script src="./theme.js"></script><!--head--></head><body><div id="root"><!--page--></div></body></html>';
const MANIFEST = {
  'src/app/shell.tsx': { file: 'assets/shell-1.js', src: 'src/app/shell.tsx', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-2.js', css: ['assets/shared-3.css'] },
};
const page = { path: '/faq/x/', lang: 'zh-Hans', alternates: {}, modules: ['src/app/shell.tsx'] };
const drawn = (html: string) => ({ drawn: html, loaded: {} });

describe('a page’s HTML', () => {
  it('leads to files and pages of the site from wherever it stands', () => {
    const rendered = drawn('<a href="/">Home</a><a href="/faq/y/?a#b">Y</a>');
    expect(pageHtml(TEMPLATE, page, rendered, MANIFEST, '../../')).toBe(
      '<html lang="zh-Hans"><head><script src="../../theme.js"></script>' +
        '<link rel="modulepreload" crossorigin href="../../assets/shell-1.js">' +
        '<link rel="modulepreload" crossorigin href="../../assets/shared-2.js">' +
        '<link rel="stylesheet" crossorigin href="../../assets/shared-3.css">' +
        '</head><body><div id="root" data-path="/faq/x/">' +
        '<a href="../../">Home</a><a href="../../faq/y/?a#b">Y</a></div></body></html>',
    );
    expect(pageHtml(TEMPLATE, page, rendered, MANIFEST, '/tools/')).toContain('<a href="/tools/faq/y/?a#b">');
  });

  it('leaves alone what only looks like an address of the site', () => {
    const others =
      '<a href="//elsewhere.example/">1</a><a href="https://elsewhere.example/">2</a><a href="#x">3</a>' +
      '<code>href=&quot;/x&quot;</code><code title="href=/x"> href=/x</code>';
    expect(pageHtml(TEMPLATE, page, drawn(others), MANIFEST, '../../')).toContain(others);
  });

  it('has in its head what React drew before the page, and facts that cannot end their element', () => {
    const rendered = drawn(
      '<title data-page="">T</title><meta data-page="" name="d" content="x"/><h1>T</h1>',
    );
    const html = pageHtml(TEMPLATE, { ...page, data: { a: '</script>' } }, rendered, MANIFEST, '../../');
    expect(html).toMatch(
      /<title data-page="">T<\/title><meta data-page="" name="d" content="x"\/><script.*<\/head>/,
    );
    expect(html).toContain('<script type="application/ld+json">{"a":"\\u003c/script>"}</script>');
    expect(html).toContain('data-path="/faq/x/"><h1>T</h1></div>');
  });

  it('ends with what its loaders answered, in which nothing is an address or ends the element', () => {
    const loaded = { 'en:entry': { a: '</script> href="/x"' } };
    const html = pageHtml(TEMPLATE, page, { drawn: '<h1>T</h1>', loaded }, MANIFEST, '../../');
    const [, json = ''] =
      html.match(/<h1>T<\/h1><\/div><script type="application\/json">(.*?)<\/script><\/body>/) ?? [];
    expect(JSON.parse(json)).toEqual(loaded);
  });

  it('cannot be made for a module that is no chunk', () => {
    const broken = { ...page, modules: ['src/app/gone.tsx'] };
    expect(() => pageHtml(TEMPLATE, broken, drawn(''), MANIFEST, './')).toThrow(
      'src/app/gone.tsx has no chunk',
    );
  });
});
