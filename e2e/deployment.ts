/** A site under a test's control: built twice, so that a newer version can be deployed, and with a server to stop. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { test as base } from './fixtures.ts';

const ROOT = join(import.meta.dirname, '..');

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
  /** The same site built anew for another address, which gives most files another name. */
  readonly newer: string;
}

/** Playwright's `test` on a site of its own, with service workers. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  serviceWorkers: 'allow',
  newer: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'two-gates-newer-'));
      execFileSync('node', ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'], {
        cwd: ROOT,
        env: { ...process.env, SITE_URL: 'https://newer.example' },
        stdio: 'ignore',
      });
      await use(folder);
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
