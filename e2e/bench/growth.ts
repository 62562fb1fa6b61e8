/**
 * How the site bears more entries: `npm run bench:growth`, or `SIZES=27,300 npm run bench:growth` for other sizes. Each size
 * is built for real, in a copy of the project.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type Page, test } from '@playwright/test';
import { keptFiles } from '../../src/compile/service-worker.ts';
import { siteFiles } from '../../src/compile/site-files.ts';
import { copyOfSources } from '../deployment.ts';
import { openSearch, pasteBox } from '../site.ts';
import { fresh, load, loadedKilobytes, slowestKey, until } from './browser.ts';
import { fillUp } from './growth-content.ts';
import { asTable, keepReport, previousReport, Samples } from './report.ts';
import { serve } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, '.bench/growth.json');
const SIZES = (process.env.SIZES ?? '27,100,1000,10000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const ENTRY = '/faq/forbidden-helm-usage/';

for (const size of SIZES) {
  test(`${size} entries`, async ({ browser }) => {
    const samples = new Samples();
    const note = (name: string, value: number) => samples.add(`${size}: ${name}`, value);
    const project = await copyOfSources();
    await fillUp(join(project, 'content'), size);
    await dropBudget(join(project, 'vite.config.ts'));
    const built = await build(project);
    note('build, s', built.seconds);
    note('build, memory at most, MB', built.megabytes);
    for (const [name, value] of await weights(join(project, 'dist'))) note(name, value);
    const site = await serve(join(project, 'dist'));
    for (let round = 0; round <= ROUNDS; round += 1)
      await visit(browser, site.url, round === 0 ? () => {} : note);
    await site.close();
    await rm(project, { recursive: true });
    const report = samples.report();
    const before = await previousReport(REPORT);
    console.log(`\n${size} entries, ${ROUNDS} rounds\n${asTable(report, before)}`);
    await keepReport(REPORT, { ...before, ...report });
  });
}

/** A site of another size is over its budget; by how much is what is measured here. */
async function dropBudget(file: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^ *budget\(.*\),\n/m, ''));
}

/** Builds the copy and answers how long that took and how much memory. */
async function build(project: string) {
  const telling =
    "data:text/javascript,process.on('exit',()=>console.error('used='+process.resourceUsage().maxRSS))";
  const begin = performance.now();
  const child = spawn(
    'node',
    ['--import', telling, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      cwd: project,
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6000' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The build failed: ${said.slice(0, 4000)}`);
  return {
    seconds: (performance.now() - begin) / 1000,
    megabytes: Number(/used=(\d+)/.exec(said)?.[1]) / 1000,
  };
}

/** What the whole site weighs, and what of it a copy for use without a network consists of. */
async function weights(dist: string): Promise<[string, number][]> {
  const files = await siteFiles(dist);
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes.length]));
  const megabytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1e6;
  const kept = keptFiles(files).map(({ url }) =>
    sizes.has(url) ? url : `${url.replace('./', '')}index.html`,
  );
  return [
    ['site, files', files.length],
    ['site, MB', megabytes([...sizes.keys()])],
    ['copy for use without a network, MB', megabytes(kept)],
  ];
}

/** First loads on a slow phone; searching, reading and memory on this machine. */
async function visit(
  browser: Browser,
  url: string,
  note: (name: string, value: number) => void,
): Promise<void> {
  for (const [name, path] of [
    ['entry', ENTRY],
    ['home', '/'],
    ['list', '/faq/'],
  ] as const) {
    await fresh(browser, {}, async (page) => {
      const { readable, alive, kilobytes } = await load(page, url + path);
      note(`${name}: readable, ms`, readable);
      note(`${name}: alive, ms`, alive);
      note(`${name}: kB`, kilobytes);
    });
  }
  await fresh(browser, {}, async (page) => {
    const { kilobytes } = await load(page, `${url}/faq/`);
    const card = page.locator('main li a').first();
    note('list → entry, ms', await until(card, 'click', 'main article h1'));
    note('list → entry, kB', (await loadedKilobytes(page)) - kilobytes);
  });
  await fresh(browser, { cpu: 1, network: false }, async (page) => {
    const { kilobytes } = await load(page, `${url}/`);
    const first = { paste: 'ForbiddenHelmUsage' };
    note('first paste → answer, ms', await until(pasteBox(page), first, '[data-answer=ready]'));
    note('index and search for the first paste, kB', (await loadedKilobytes(page)) - kilobytes);
    await page.getByRole('button', { name: 'Clear' }).click();
    const second = { paste: 'Error: ForbiddenRotateCert' };
    note('next paste → answer, ms', await until(pasteBox(page), second, '[data-answer=ready]'));
    const input = await openSearch(page);
    note('search, slowest key, ms', await slowestKey(page, input, 'why is helm refused'));
    note('memory after that, MB', await memory(page));
  });
}

async function memory(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
