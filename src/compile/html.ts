/** Puts a page's HTML together: the template of the build, what React drew, and what the page's first load needs. */
import type { Manifest } from 'vite';

/** A page to write, as `src/app/prerender.tsx` lists it. */
export interface Page {
  readonly path: string;
  readonly lang: string;
  readonly alternates: Readonly<Record<string, string>>;
  readonly notFound?: boolean;
  readonly modules: readonly string[];
  readonly data?: object;
  readonly unlisted?: boolean;
}

/** What React drew of a page, and what the page's loaders answered for it, by route. */
export interface Rendered {
  readonly drawn: string;
  readonly loaded: Readonly<Record<string, unknown>>;
}

/** Where an address of the site begins in an attribute. In text and in JSON a quote is escaped, so nothing else looks like it. */
const SITE_ADDRESS = / (href|src)="(?:\.\/|\/(?!\/))/g;

/** React puts title, meta and link tags before the tree; they belong in the head. */
const HEAD_TAGS = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)[^>]*>)+/;

/**
 * Puts a page together.
 * @param template the built `index.html`, its addresses relative to the site's root.
 * @param rendered what `renderPage` of `src/app/prerender.tsx` gave, its addresses beginning at the site's root.
 * @param root what stands before every address of the site in the finished page.
 */
export function pageHtml(
  template: string,
  page: Page,
  { drawn, loaded }: Rendered,
  manifest: Manifest,
  root: string,
): string {
  const tags = HEAD_TAGS.exec(drawn)?.[0] ?? '';
  const data = page.data ? dataBlock('application/ld+json', page.data) : '';
  const answers = Object.keys(loaded).length > 0 ? dataBlock('application/json', loaded) : '';
  const links = neededFiles(page.modules, manifest)
    .filter((file) => !template.includes(`"./${file}"`))
    .map((file) => {
      const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
      return `<link rel="${rel}" crossorigin href="./${file}">`;
    });
  const html = template
    .replace('<html lang="en">', `<html lang="${page.lang}">`)
    .replace('<!--head-->', () => `${tags}${data}${links.join('')}`)
    .replace(
      '<div id="root"><!--page--></div>',
      () => `<div id="root" data-path="${page.path}">${drawn.slice(tags.length)}</div>${answers}`,
    );
  return html.replaceAll(SITE_ADDRESS, (_, name) => ` ${name}="${root}`);
}

/** JSON inside a script element ends at the first `<`, whatever it says. */
function dataBlock(type: string, data: object): string {
  return `<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** Scripts and styles of the given modules and of all they import, so that the browser need not discover them in turn. */
function neededFiles(modules: readonly string[], manifest: Manifest): string[] {
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const module of modules) {
    const key = Object.hasOwn(manifest, module)
      ? module
      : Object.keys(manifest).find((name) => manifest[name]?.src === module || name.endsWith(module));
    if (!key) throw new Error(`${module} has no chunk of its own in the build`);
    add(key);
  }
  return [...files];
}
