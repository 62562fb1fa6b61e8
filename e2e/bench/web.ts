/** How fast the built site is on a slow phone behind a slow network: `npm run bench:web`, after a build. */
import { join } from 'node:path';
import { type Browser, type Locator, type Page, test } from '@playwright/test';
import { openSearch, pasteBox } from '../site.ts';
import { type Conditions, CPU, fresh, load, settled, slowestKey, until, untilEach } from './browser.ts';
import { asTable, keepReport, previousReport, Samples } from './report.ts';
import { serve } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, '.bench/web.json');
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const ENTRY = '/faq/forbidden-helm-usage/';

const PAGES = {
  entry: ENTRY,
  'entry, Chinese': `/zh${ENTRY}`,
  home: '/',
  list: '/faq/',
  guide: '/guide/',
  roles: '/roles/',
  'build/ram': '/build/ram/',
  'build/rbac': '/build/rbac/',
  check: '/check/',
};

/** 2 KB of a log with a refusal in its last line. */
function log(name: string): string {
  const refusal =
    'Error from server (Forbidden): pods is forbidden: User "2012345678901234567" cannot list resource "pods" in API group "" in the namespace "default"';
  const line = `2026-11-24T08:00:00.000Z INFO reconciled 42 objects in 17 ms, ${name}\n`;
  return line.repeat(Math.ceil((2000 - refusal.length) / line.length)) + refusal;
}

const REFUSAL = '[data-answer] section[data-gate=rbac]';
const WHOLE = '[data-answer=ready] [data-proof]';

test('the built site', async ({ browser }) => {
  const site = await serve(join(ROOT, 'dist'));
  const samples = new Samples();
  const add = (name: string, value: number) => samples.add(name, value);
  // The first round compresses every file, so it does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const note = round === 0 ? () => {} : add;
    for (const [name, path] of Object.entries(PAGES)) {
      await fresh(browser, {}, async (page) => {
        const { readable, largest, alive, loaded, blocked, shift, kilobytes, files } = await load(
          page,
          site.url + path,
        );
        note(`${name}: readable, ms`, readable);
        note(`${name}: largest text there, ms`, largest);
        note(`${name}: alive, ms`, alive);
        note(`${name}: all loaded, ms`, loaded);
        note(`${name}: long tasks beyond 50 ms, ms`, blocked);
        note(`${name}: layout shift`, shift);
        note(`${name}: kB`, kilobytes);
        note(`${name}: files`, files);
      });
    }
    for (const cpu of [1, CPU]) await pastes(browser, site.url, note, cpu);
    await interactions(browser, site.url, note);
  }
  await site.close();
  const report = samples.report();
  console.log(
    `\n${ROUNDS} rounds, 4× slower processor, slow 4G\n${asTable(report, await previousReport(REPORT))}`,
  );
  await keepReport(REPORT, report);
});

type Note = (name: string, value: number) => void;

/** From a paste of 2 kB to what is painted: the gate with what it refused, and all of the answer. */
async function pastes(browser: Browser, url: string, note: Note, cpu: number): Promise<void> {
  const speed = cpu === 1 ? 'full speed' : `${cpu}× slower`;
  const pasted = async (page: Page, name: string) => {
    const [refusal, whole] = await untilEach(pasteBox(page), { paste: log(name) }, [REFUSAL, WHOLE]);
    note(`${name} → refusal painted, ${speed}, ms`, refusal ?? Number.NaN);
    note(`${name} → all painted, ${speed}, ms`, whole ?? Number.NaN);
    await settled(page);
    await page.getByRole('button', { name: 'Clear' }).click();
  };
  await fresh(browser, { cpu }, async (page) => {
    await load(page, `${url}/`);
    await pasted(page, 'first paste, over the network');
    await pasted(page, 'paste');
  });
  await fresh(browser, { cpu }, async (page) => {
    await load(page, `${url}/`);
    await pasteBox(page).click();
    await settled(page);
    await pasted(page, 'first paste, all fetched');
  });
}

/** From what a visitor does to what is painted. */
async function interactions(browser: Browser, url: string, note: Note): Promise<void> {
  const slow: Conditions = {};
  await fresh(browser, slow, async (page) => {
    await load(page, `${url}/`);
    const box = pasteBox(page);
    await box.fill('pods');
    await settled(page);
    await box.fill('');
    note(
      'typing in the paste box, slowest key, ms',
      await slowestKey(page, box, 'cannot list resource "pods"'),
    );
  });
  await fresh(browser, slow, async (page) => {
    await load(page, `${url}/build/ram/`);
    const box = page.getByRole('textbox', { name: 'Policy as JSON' });
    note(
      'typing in the policy, slowest key, ms',
      await slowestKey(page, box, '{"Version":"1","Statement":[]}'),
    );
  });
  await fresh(browser, slow, async (page) => {
    await load(page, `${url}/faq/`);
    const input = await openSearch(page);
    await settled(page);
    note('typing in the search, slowest key, ms', await slowestKey(page, input, 'helm says forbidden'));
  });
  await fresh(browser, slow, async (page) => {
    await load(page, `${url}/faq/`);
    const link = linkToEntry(page);
    note('to an entry, over the network, ms', await until(link, 'click', 'main article h1'));
  });
  await fresh(browser, slow, async (page) => {
    await load(page, `${url}/faq/`);
    const link = linkToEntry(page);
    await link.hover();
    await settled(page);
    note('to an entry that was pointed at, ms', await until(link, 'click', 'main article h1'));
  });
}

function linkToEntry(page: Page): Locator {
  return page
    .getByRole('main')
    .locator(`a[href$="${ENTRY.slice('/faq/'.length)}"]`)
    .first();
}
