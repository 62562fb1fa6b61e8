/** A site under a test's control: built twice, so that a newer version can be deployed, and with a server to stop. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { test as base } from './fixtures.ts';

const ROOT = join(import.meta.dirname, '..');

/** What stands in the project's folder and is no source. */
const NO_SOURCE = ['node_modules', 'dist', 'test-results', '.git'];

/** The address that the newer version is built for. */
export const NEWER = new URL('https://newer.example/two-gates/');

/** A copy of all sources, ready to be built. */
export async function copyOfSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'two-gates-sources-'));
  await cp(ROOT, folder, {
    recursive: true,
    filter: (path) => path === ROOT || !NO_SOURCE.includes(basename(path)),
  });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds what lies in a folder into its `dist`. */
export function build(folder: string, variables: Readonly<Record<string, string>>): void {
  execFileSync('node', ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    stdio: 'ignore',
  });
}

interface Deployment {
  readonly url: string;
  /** Serves another folder at the same address from now on. */
  readonly deploy: (folder: string) => Promise<void>;
  /** Ends the server; the next deployment starts one again. */
  readonly stop: () => Promise<void>;
}

interface TestFixtures {
  /** A copy of the built site, which the test may change, already deployed. */
  readonly folder: string;
  readonly site: Deployment;
}

interface WorkerFixtures {
  /** The site built anew from changed sources, for another address below a path. */
  readonly newer: string;
}

/** Playwright's `test` on a site of its own, with service workers. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  serviceWorkers: 'allow',
  newer: [
    async ({ browserName: _ }, use) => {
      const folder = await copyOfSources();
      const entry = join(folder, 'content/entries/forbidden-helm-usage.md');
      const text = await readFile(entry, 'utf8');
      await writeFile(entry, text.replace('You asked ACK for', 'Since the newer version, you asked ACK for'));
      build(folder, { SITE_URL: NEWER.origin, BASE: NEWER.pathname });
      await use(join(folder, 'dist'));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'two-gates-site-'));
    await cp(join(ROOT, 'dist'), folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true });
  },
  site: async ({ folder }, use) => {
    let server = await serve(folder, 0);
    const port = new URL(addressOf(server)).port;
    let running = true;
    const stop = async () => {
      if (running) await server.close();
      running = false;
    };
    const deploy = async (next: string) => {
      await stop();
      server = await serve(next, Number(port));
      running = true;
    };
    await use({ url: addressOf(server), deploy, stop });
    await stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

function serve(outDir: string, port: number): Promise<PreviewServer> {
  return preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: port !== 0, host: 'localhost' },
  });
}

function addressOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://localhost:${address.port}`;
}
