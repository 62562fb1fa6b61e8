/** Builds the service workers once the pages are written: `sw.js` with the list of files to keep, and its kill switch. */
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { NOT_FOUND } from './archive.ts';
import { type SiteFile, siteFiles } from './site-files.ts';

const WORKERS = { sw: 'src/app/service-worker/keep.ts', 'sw-off': 'src/app/service-worker/retire.ts' };
const LIST = 'virtual:kept-files';

/** What servers, robots and people read, but no page. */
const NOT_KEPT = /^(_headers|robots\.txt|sitemap\.xml|sw(-off)?\.js|hosting\/|\.well-known\/)/;

/** One file as Workbox lists it. */
interface KeptFile {
  readonly url: string;
  /** `null` where the name changes with the content. */
  readonly revision: string | null;
  readonly integrity?: string;
}

/** The plugin; it comes after the one that writes the pages. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'two-gates:service-worker',
    sharedDuringBuild: true,
    config: () => ({
      environments: {
        worker: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: { input: WORKERS, output: { entryFileNames: '[name].js' } },
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
        const { worker } = builder.environments;
        if (worker && !worker.isBuilt) await builder.build(worker);
      },
    },
    resolveId: { filter: { id: /^virtual:kept-files$/ }, handler: () => `\0${LIST}` },
    load: {
      filter: { id: /^\0virtual:kept-files$/ },
      async handler() {
        const files = await siteFiles(resolve(config.root, config.build.outDir));
        return `export const files = ${JSON.stringify(keptFiles(files))};\n`;
      },
    },
  };
}

/**
 * Which of the site's files a copy for use without a network consists of. A page stands under the address it is visited
 * at. Every file is checked when it arrives, so that no copy is made of a site that is half replaced.
 */
export function keptFiles(files: readonly SiteFile[]): KeptFile[] {
  return files
    .filter(({ path }) => !NOT_KEPT.test(path))
    .map(({ path, sha256 }) => {
      const url = path.replace(/(^|\/)index\.html$/, '$1') || './';
      const revision = path.startsWith('assets/') ? null : sha256.toString('hex').slice(0, 16);
      // The archive has other pages for unknown addresses.
      return NOT_FOUND.test(path)
        ? { url, revision }
        : { url, revision, integrity: `sha256-${sha256.toString('base64')}` };
    });
}
