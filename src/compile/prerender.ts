/** Writes every page as HTML after the client is built, with the site map and the page for unknown addresses. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ResolvedConfig } from 'vite';
import { type Page, pageHtml } from './html.ts';
import { sendNotFound } from './preview.ts';

interface Renderer {
  pagesToRender(): Promise<Page[]>;
  renderPage(path: string): Promise<string>;
}

const SERVER_DIR = 'node_modules/.two-gates';

/** Where the site will be served, as far as that is known. */
interface Address {
  /** The full address without a slash at the end, or `''`; the site map is written only with it. */
  readonly siteUrl: string;
  /** The path with a slash at both ends. Only `404.html` needs it, which servers send from any depth. */
  readonly base: string;
}

/** The plugin. Needs `build.manifest`, to know which files a page's first load consists of. */
export function prerender(address: Address): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'two-gates:prerender',
    config: (_, { command, isPreview }) => ({
      // In the dev server no page is written, and the app draws every address.
      appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
      // One configuration for both environments: content is compiled once.
      builder: { sharedConfigBuild: true },
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
        await writePages(config, address);
      },
    },
    configurePreviewServer: (server) => () => server.middlewares.use(sendNotFound(server)),
  };
}

async function writePages(config: ResolvedConfig, { siteUrl, base }: Address): Promise<void> {
  const dist = resolve(config.root, config.build.outDir);
  const server = join(config.root, SERVER_DIR);
  const renderer: Renderer = await import(pathToFileURL(join(server, 'prerender.js')).href);
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const pages = await renderer.pagesToRender();
  for (const page of pages) {
    const root = page.notFound ? base : rootFrom(page.path);
    const html = pageHtml(template, page, await renderer.renderPage(page.path), manifest, root);
    const file = page.notFound ? page.path.replace(/\/$/, '.html') : join(page.path, 'index.html');
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), html);
  }
  if (siteUrl) await writeFile(join(dist, 'sitemap.xml'), siteMap(pages, siteUrl));
  await rm(join(dist, '.vite'), { recursive: true });
  await rm(server, { recursive: true });
  config.logger.info(`prerendered ${pages.length} pages`);
}

/** From a page to the site's root, so that the site works in whatever folder it is put. */
function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
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
