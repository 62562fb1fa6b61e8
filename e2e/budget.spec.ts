/** What the build's budgets count is what a browser asks for, and nothing on a page moves while it comes alive. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addressOf, neededFiles } from '../src/compile/budget.ts';
import { BUDGETS } from '../src/compile/budgets.ts';
import { siteFiles } from '../src/compile/site-files.ts';
import { expect, test } from './fixtures.ts';
import { alive } from './site.ts';

declare global {
  interface Window {
    shifts?: string[];
  }
}

const DIST = join(import.meta.dirname, '../dist');
/** What this page asks for depends on its address: it searches for the words in it. */
const SEARCHES = /404\.html$/;
/** The longest page of every kind and language. */
async function pagesOfEveryKind() {
  const files = await siteFiles(DIST);
  const pages = files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('hosting/'));
  const longest = [...pages].sort((a, b) => b.bytes.length - a.bytes.length);
  const chosen = BUDGETS.flatMap((budget) => {
    const kind = longest.filter(
      ({ path }) => BUDGETS.find((each) => each.pages.test(addressOf(path))) === budget,
    );
    return [
      kind.find(({ path }) => !path.startsWith('zh/')),
      kind.find(({ path }) => path.startsWith('zh/')),
    ];
  });
  const paths = files.map(({ path }) => path);
  return chosen.flatMap((page) => (page ? { path: page.path, needed: neededFiles(page, paths) } : []));
}

/** Of all scripts only the theme's holds the page up, and it has half a kilobyte at most. */
async function expectLittleBlocks(page: Page, path: string): Promise<void> {
  const html = await readFile(join(DIST, path), 'utf8');
  const tags = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const blocking = tags.filter((each) => !/type="(module|application\/[\w+]+)"|\b(async|defer)\b/.test(each));
  const [src = ''] = blocking.map((each) => /src="([^"]*)"/.exec(each)?.[1] ?? '');
  expect.soft(blocking, path).toHaveLength(1);
  expect.soft(src, path).toMatch(/theme/);
  const { href } = new URL(src, page.url());
  expect.soft((await (await page.request.get(href)).body()).length, path).toBeLessThanOrEqual(512);
}

for (const width of [390, 1440]) {
  test(`every kind of page asks for what its budget counts, and stays in place, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      window.shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: { node?: Element }[];
          };
          shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
    for (const { path, needed } of await pagesOfEveryKind()) {
      await test.step(path, async () => {
        asked.clear();
        const address = path.replace(/index\.html$/, '');
        await page.goto(`/${address}`);
        await alive(page);
        // When a busy browser is idle, nobody knows.
        await expect.poll(() => needed.filter((each) => !asked.has(each)), { message: path }).toEqual([]);
        await page.waitForLoadState('networkidle');
        const others = [...asked].filter((each) => each !== address);
        if (!SEARCHES.test(path)) expect.soft(others.sort(), path).toEqual(needed.sort());
        expect.soft(await page.evaluate(() => window.shifts), path).toEqual([]);
        await expectLittleBlocks(page, path);
      });
    }
  });
}
