/** Builds the service workers once the pages are written: `sw.js` with the list of files to keep, and its kill switch. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FILES } from '../paths.ts';
import { afterBuild } from './after-build.ts';
import { NOT_FOUND } from './archive.ts';
import { type SiteFile, siteFiles } from './site-files.ts';

const WORKERS = { sw: 'src/app/service-worker/keep.ts', 'sw-off': 'src/app/service-worker/retire.ts' };
/** What stands for the list in the source of `sw.js`. */
const LIST = '__KEPT_FILES__';

/** What servers, robots and people read, but no page. */
const NOT_KEPT = /^(_headers|robots\.txt|sitemap\.xml|sw(-off)?\.js|hosting\/|\.well-known\/)/;
/** What has the worker itself in it. */
const AROUND_IT: readonly string[] = [FILES.archive, FILES.checksums];

/** One file as Workbox lists it. */
interface KeptFile {
  readonly url: string;
  /** `null` where the name changes with the content. */
  readonly revision: string | null;
  readonly integrity?: string;
}

/** The plugin that builds them; `listKept` comes after it. */
export function serviceWorker(): Plugin {
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
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { worker } = builder.environments;
        if (worker && !worker.isBuilt) await builder.build(worker);
      },
    },
  };
}

/** The plugin that puts the list into `sw.js`; it comes after everything that writes files to keep. */
export function listKept(): Plugin {
  return afterBuild('two-gates:kept-files', async (dist) => {
    const file = join(dist, 'sw.js');
    const [before, after, ...more] = (await readFile(file, 'utf8')).split(LIST);
    if (after === undefined || more.length > 0) throw new Error(`sw.js has to name ${LIST} once`);
    await writeFile(file, before + JSON.stringify(keptFiles(await siteFiles(dist))) + after);
  });
}

/**
 * Which of the site's files a copy for use without a network consists of. A page stands under the address it is visited
 * at. Every file is checked when it arrives, so that no copy is made of a site that is half replaced.
 */
export function keptFiles(files: readonly SiteFile[]): KeptFile[] {
  return files
    .filter(({ path }) => !NOT_KEPT.test(path) && !AROUND_IT.includes(`/${path}`))
    .map(({ path, sha256 }) => {
      const url = path.replace(/(^|\/)index\.html$/, '$1') || './';
      const revision = path.startsWith('assets/') ? null : sha256.toString('hex').slice(0, 16);
      // The archive has other pages for unknown addresses.
      return NOT_FOUND.test(path)
        ? { url, revision }
        : { url, revision, integrity: `sha256-${sha256.toString('base64')}` };
    });
}
