/** Writes every page as HTML after the client is built, with the site map and the page for unknown addresses. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Manifest, Plugin, PreviewServer, ResolvedConfig } from 'vite';

interface Page {
  readonly path: string;
  readonly lang: string;
  readonly alternates: Readonly<Record<string, string>>;
  readonly notFound?: boolean;
  readonly modules: readonly string[];
  readonly data?: object;
  readonly unlisted?: boolean;
}

interface Renderer {
  pagesToRender(): Promise<Page[]>;
  renderPage(path: string): Promise<string>;
}

const SERVER_DIR = 'node_modules/.two-gates';

/**
 * The plugin. Needs `build.manifest`, to know which files a page's first load consists of.
 * @param siteUrl where the site will be served, or `''`; the site map is written only with it.
 */
export function prerender(siteUrl: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'two-gates:prerender',
    config: () => ({
      builder: {},
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          build: {
            ssr: 'src/app/prerender.tsx',
            outDir: SERVER_DIR,
            emptyOutDir: true,
            copyPublicDir: false,
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        for (const environment of [builder.environments.client, builder.environments.ssr]) {
          if (environment && !environment.isBuilt) await builder.build(environment);
        }
        await writePages(config, siteUrl);
      },
    },
    configurePreviewServer: (server) => () => server.middlewares.use(sendNotFound(server)),
  };
}

async function writePages(config: ResolvedConfig, siteUrl: string): Promise<void> {
  const dist = join(config.root, config.build.outDir);
  const server = join(config.root, SERVER_DIR);
  const renderer: Renderer = await import(pathToFileURL(join(server, 'prerender.js')).href);
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const pages = await renderer.pagesToRender();
  for (const page of pages) {
    const html = fill(template, page, await renderer.renderPage(page.path), config.base, manifest);
    const file = page.notFound ? page.path.replace(/\/$/, '.html') : join(page.path, 'index.html');
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), html);
  }
  if (siteUrl)
    await writeFile(join(dist, 'sitemap.xml'), siteMap(pages, `${siteUrl}${config.base.replace(/\/$/, '')}`));
  await rm(join(dist, '.vite'), { recursive: true });
  await rm(server, { recursive: true });
  config.logger.info(`prerendered ${pages.length} pages`);
}

/** React puts title, meta and link tags before the tree; they belong in the head. */
const HEAD_TAGS = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)[^>]*>)+/;

function fill(template: string, page: Page, rendered: string, base: string, manifest: Manifest): string {
  const tags = HEAD_TAGS.exec(rendered)?.[0] ?? '';
  const path = `${base.replace(/\/$/, '')}${page.path}`;
  // JSON inside a script element ends at the first `<`, whatever it says.
  const data = page.data
    ? `<script type="application/ld+json">${JSON.stringify(page.data).replaceAll('<', '\\u003c')}</script>`
    : '';
  const preloads = preloadFiles(page.modules, manifest)
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
    .filter((link) => !template.includes(link));
  return template
    .replace('<html lang="en">', `<html lang="${page.lang}">`)
    .replace('<!--head-->', () => `${tags}${data}${preloads.join('')}`)
    .replace(
      '<div id="root"><!--page--></div>',
      () => `<div id="root" data-path="${path}">${rendered.slice(tags.length)}</div>`,
    );
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

function siteMap(pages: readonly Page[], root: string): string {
  const urls = pages
    .filter(({ unlisted }) => !unlisted)
    .map(({ path, alternates }) => {
      const links = Object.entries(alternates).map(
        ([lang, other]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${root}${other}"/>`,
      );
      return `<url><loc>${root}${path}</loc>${links.join('')}</url>`;
    });
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${urls.join('')}</urlset>\n`;
}

/** As a static host does it: unknown addresses get 404.html with its status. */
function sendNotFound(server: PreviewServer): Connect.NextHandleFunction {
  const dist = join(server.config.root, server.config.build.outDir);
  return async (request, response, next) => {
    const place = find(dist, request.url ?? '/');
    if (place === 'file') return next();
    if (place === 'folder') return redirect(response, `${request.url}/`);
    const file = join(dist, '404.html');
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await readFile(file));
  };
}

/** What stands at an address; a folder's page has a slash at the end of its address. */
function find(dist: string, url: string): 'file' | 'folder' | undefined {
  try {
    const path = join(dist, decodeURIComponent(new URL(url, 'http://preview').pathname));
    if (existsSync(path.endsWith('/') ? join(path, 'index.html') : path))
      return existsSync(join(path, 'index.html')) && !path.endsWith('/') ? 'folder' : 'file';
  } catch {
    // An address that cannot be decoded names no file.
  }
  return undefined;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location });
  response.end();
}
