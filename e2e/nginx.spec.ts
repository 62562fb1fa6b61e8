/** The recipe for nginx, tried with nginx itself: headers, addresses, compression, and the archive below a folder. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeTwins } from '../src/compile/compress.ts';
import { HEADER_POLICY } from '../src/compile/policy.ts';
import { installFromDebian } from './debian.ts';
import { test as base, expect } from './fixtures.ts';
import { alive, expectAnswer, open, pasteBox } from './site.ts';

const DIST = join(import.meta.dirname, '../dist');
/** Where Debian puts the module; without it the recipe's line stays a comment. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

const test = base.extend<object, { nginx: string | undefined }>({
  nginx: [
    async ({ browserName: _ }, use) => {
      if (!isThere() && !(isContainer() && installFromDebian(...PACKAGES))) return use(undefined);
      const folder = await mkdtemp(join(tmpdir(), 'two-gates-nginx-'));
      const port = await freePort();
      await writeSite(join(folder, 'site'));
      await writeFile(join(folder, 'nginx.conf'), await configuration(join(folder, 'site'), port));
      const server = spawn('nginx', ['-p', folder, '-c', 'nginx.conf'], { stdio: 'inherit' });
      await listening(`http://localhost:${port}/robots.txt`, server);
      await use(`http://localhost:${port}`);
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: ({ nginx }, use) => use(nginx),
  serviceWorkers: 'allow',
});

test.describe.configure({ mode: 'default' });
test.beforeEach(({ nginx }) => {
  const command = `apt-get install ${PACKAGES.join(' ')}`;
  test.skip(!nginx, `nginx is not installed, so its recipe is not tried: "${command}"`);
});

function isThere(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Where systemd runs, the package would start a server of its own: nothing that a test does unasked. */
function isContainer(): boolean {
  return !existsSync('/run/systemd/system');
}

/** The site with its compressed twins, and the archive unpacked two folders below it. */
async function writeSite(site: string): Promise<void> {
  await cp(DIST, site, { recursive: true });
  await writeTwins(site);
  const archive = unzipSync(await readFile(join(DIST, 'two-gates.zip')));
  for (const [path, bytes] of Object.entries(archive)) {
    await mkdir(dirname(join(site, 'tools', path)), { recursive: true });
    await writeFile(join(site, 'tools', path), bytes);
  }
}

/** The recipe as it stands, but for the port and the place of the files. */
async function configuration(site: string, port: number): Promise<string> {
  const recipe = await readFile(join(DIST, 'hosting/nginx.conf'), 'utf8');
  const server = recipe
    .replace('listen 80;', `listen ${port};`)
    .replace('listen [::]:80;', `listen [::]:${port};`)
    .replace('root /var/www/two-gates;', `root ${site};`)
    .replace('# brotli_static on;', existsSync(BROTLI) ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    pid nginx.pid;
    error_log stderr crit;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    ${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${temporary.map((name) => `${name}_temp_path temp-${name};`).join('\n')}
      ${server}
      # As Debian's sites-enabled/default.
      server {
        listen ${port} default_server;
        listen [::]:${port} default_server;
        server_name _;
        return 200 "Welcome to nginx!";
      }
    }`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

async function listening(url: string, server: ChildProcess): Promise<void> {
  while (!(await fetch(url).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error('nginx has ended');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One answer, as it is sent: not decompressed from, not led on. */
async function ask(request: APIRequestContext, path: string, headers = {}) {
  const response = await request.get(path, { maxRedirects: 0, headers });
  return { status: response.status(), headers: response.headers(), text: () => response.text() };
}

async function anAsset(name: RegExp): Promise<string> {
  const file = (await readdir(join(DIST, 'assets'))).find((each) => name.test(each));
  if (!file) throw new Error(`No file below assets/ is called like ${name}`);
  return `/assets/${file}`;
}

test('every answer carries the policy and says how long it may be kept', async ({ request }) => {
  const asset = await anAsset(/^libraries-.*\.js$/);
  for (const path of [
    '/',
    '/faq/apiserver-403/',
    '/sw.js',
    '/manifest.json',
    asset,
    '/assets/gone-12345678.js',
    '/no',
  ]) {
    const { status, headers } = await ask(request, path);
    expect(status, path).toBe(/gone|no$/.test(path) ? 404 : 200);
    expect(headers, path).toMatchObject({
      'content-security-policy': HEADER_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'permissions-policy': expect.stringMatching(/^[a-z-]+=\(\)(, [a-z-]+=\(\))*$/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': path === asset ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  }
});

test('a file that has not changed is not sent again', async ({ request }) => {
  for (const path of ['/', '/sw.js', await anAsset(/^libraries-.*\.js$/)]) {
    const { headers } = await ask(request, path);
    const again = await ask(request, path, { 'If-None-Match': headers.etag });
    expect(again.status, path).toBe(304);
  }
});

test('addresses lead to their pages', async ({ request }) => {
  const folder = await ask(request, '/faq/apiserver-403?x=1');
  expect(folder.status).toBe(301);
  expect(folder.headers.location).toBe('/faq/apiserver-403/?x=1');
  for (const path of ['/faq/no-such-entry/', '/assets/', '/faq/%00', '/../etc/passwd', '/nginx.conf']) {
    const unknown = await ask(request, path);
    expect([400, 404], path).toContain(unknown.status);
    if (unknown.status === 404) expect(await unknown.text()).toContain('There is no such page');
  }
});

test('texts are sent compressed to those who can read it', async ({ request }) => {
  const asset = await anAsset(/^libraries-.*\.js$/);
  for (const path of ['/', '/faq/apiserver-403/', '/sw.js', asset, '/no-such-page']) {
    const kinds = existsSync(BROTLI) ? ['br', 'gzip'] : ['gzip'];
    for (const kind of kinds) {
      const { headers } = await ask(request, path, { 'Accept-Encoding': kind === 'br' ? 'gzip, br' : kind });
      expect(headers['content-encoding'], path).toBe(kind);
      expect(headers['content-type'], path).toMatch(/^(text\/html|application\/javascript); charset=utf-8$/);
    }
    const plain = await ask(request, path, { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding'], path).toBeUndefined();
  }
});

for (const root of ['', '/tools/two-gates']) {
  test(`the app works at ${root || 'the root'} under the policy that is sent`, async ({ page }) => {
    await open(page, `${root}/faq/forbidden-helm-usage/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
      timeout: 60_000,
    });
    // Two copies on one origin are two apps.
    const browser = await page.context().newCDPSession(page);
    expect((await browser.send('Page.getAppId')).appId).toBe(new URL(`${root}/`, page.url()).href);
    await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
    await expect(page).toHaveURL(`${root}/`);
    // Long enough for the worker.
    await pasteBox(page).fill(`${'nothing is wrong here\n'.repeat(4000)}Error: ForbiddenHelmUsage`);
    await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
    await page.getByRole('banner').getByRole('link', { name: 'Roles' }).click();
    await expect(page).toHaveURL(`${root}/roles/`);
    await page.reload();
    await alive(page);
    const home = page.getByRole('banner').getByRole('link', { name: 'Two Gates' });
    await expect(home).toHaveAttribute('href', `${root}/`);
    await page.context().setOffline(true);
    await open(page, `${root}/faq/apiserver-403/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('APISERVER_403');
  });
}

test('the archive’s page for unknown addresses stands alone', async ({ page }) => {
  await page.goto('/tools/two-gates/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'the folder it is in' }).click();
  await expect(page).toHaveTitle(/^Two Gates: /);
});
