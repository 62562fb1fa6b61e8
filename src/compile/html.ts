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

/** Where an address of the site begins in an attribute. In text a quote is escaped, so nothing else looks like it. */
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
  rendered: string,
  manifest: Manifest,
  root: string,
): string {
  const tags = HEAD_TAGS.exec(rendered)?.[0] ?? '';
  // JSON inside a script element ends at the first `<`, whatever it says.
  const data = page.data
    ? `<script type="application/ld+json">${JSON.stringify(page.data).replaceAll('<', '\\u003c')}</script>`
    : '';
  const preloads = preloadFiles(page.modules, manifest)
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .filter((link) => !template.includes(link));
  const html = template
    .replace('<html lang="en">', `<html lang="${page.lang}">`)
    .replace('<!--head-->', () => `${tags}${data}${preloads.join('')}`)
    .replace(
      '<div id="root"><!--page--></div>',
      () => `<div id="root" data-path="${page.path}">${rendered.slice(tags.length)}</div>`,
    );
  return html.replaceAll(SITE_ADDRESS, (_, name) => ` ${name}="${root}`);
}

/** The chunks of the given modules and everything they import, so that the browser need not discover them in turn. */
function preloadFiles(modules: readonly string[], manifest: Manifest): string[] {
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const module of modules) {
    const key = Object.keys(manifest).find(
      (name) => name === module || manifest[name]?.src === module || name.endsWith(module),
    );
    if (!key) throw new Error(`${module} has no chunk of its own in the build`);
    add(key);
  }
  return [...files];
}
