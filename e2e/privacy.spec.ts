/** The page that shows what leaves: the browser's own record of the requests, what is kept, and how to verify it. */
import type { Page } from '@playwright/test';
import { keptFiles } from '../src/compile/service-worker.ts';
import { siteFiles } from '../src/compile/site-files.ts';
import { test as served } from './deployment.ts';
import { expect, test } from './fixtures.ts';
import { expectAnswer, open, openSearch, pasteBox } from './site.ts';

function part(page: Page, name: string) {
  return page.getByRole('region', { name });
}

/** What the page lists of one kind; the lists are folded up. */
async function listed(page: Page, kind: string): Promise<readonly string[]> {
  const items = page.locator(`[data-kind=${kind}] li > :first-child`);
  return (await items.allTextContents()).sort();
}

/** All that the browser asked for, as the test saw it. */
function recordRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('after a paste and a search it lists every request, all of them for files of the site', async ({
  page,
}) => {
  const asked = recordRequests(page);
  const scripts = () => [...new Set(asked.filter((path) => path.endsWith('.js')))].sort();
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await (await openSearch(page)).fill('ForbiddenRotateCert');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/faq/forbidden-rotate-cert/');
  const footer = page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'What you paste stays in this browser.' });
  await footer.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/privacy/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What leaves this page');

  const status = page.getByRole('main').locator('[data-elsewhere]');
  await expect(status).toContainText('0 requests to other origins');
  await expect.poll(() => listed(page, 'script')).toEqual(scripts());
  expect(await listed(page, 'page')).toEqual(['/']);
  expect(await listed(page, 'style')).toHaveLength(1);

  // A part that is opened shows up by itself.
  const own = part(page, 'Requests since the page was opened').getByText('files of this site');
  const before = await own.textContent();
  await page.getByRole('banner').getByRole('link', { name: 'Roles' }).hover();
  await expect(own).not.toHaveText(before ?? '');
  await expect.poll(() => listed(page, 'script')).toEqual(scripts());
  await expect(status).toContainText('0 requests to other origins');

  const policy = part(page, 'The policy in force').getByRole('list');
  const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect((await policy.getByRole('listitem').allTextContents()).join('; ')).toBe(meta);
  await expect(pasteIsKept(page)).resolves.toBe(true);
});

/** The paste is where it was: reading about it costs nothing. */
async function pasteIsKept(page: Page): Promise<boolean> {
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  return (await pasteBox(page).inputValue()) === 'Error: ForbiddenHelmUsage';
}

/** No page of the site can ask elsewhere, so the record of the icon is made to say so. */
async function pretendElsewhere(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(PerformanceEntry.prototype, 'name')?.get;
    Object.defineProperty(PerformanceResourceTiming.prototype, 'name', {
      get() {
        return String(own?.call(this)).replace(/^.*icon\.svg$/, 'https://elsewhere.example/icon.svg');
      },
    });
  });
}

test('what is kept is listed and deleted, a request elsewhere is told', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Colours: Like the system' }).click();
  await page.evaluate(() => localStorage.setItem('of-another-site', 'x'));
  // To look at a page is nothing to be kept.
  for (const path of ['/check/', '/packet/', '/build/ram/', '/build/rbac/']) await open(page, path);
  await pretendElsewhere(page);
  await open(page, '/zh/privacy/');
  await expect(page.locator('[data-elsewhere="1"]')).toContainText('发往其他站点的请求：1 个');
  await expect(page.getByRole('note')).toContainText('https://elsewhere.example/icon.svg');
  await expect(page.locator('[data-stored=two-gates-theme]')).toContainText('所选的配色');
  const kept = await page
    .locator('[data-stored]')
    .evaluateAll((all) => all.map((each) => each.dataset.stored));
  expect(kept.filter((key) => key !== 'two-gates-scroll')).toEqual(['two-gates-theme']);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('[data-stored=two-gates-theme]')).toContainText('The colours you chose');
  await part(page, 'Kept in this browser').getByRole('button', { name: 'Delete all of it' }).click();
  await expect(part(page, 'Kept in this browser').getByRole('status')).toContainText('Deleted.');
  await expect(page.locator('[data-stored]')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([
    'of-another-site',
  ]);
  await expect(part(page, 'Copy for offline use').locator('[data-copy=none]')).toBeVisible();
});

served(
  'the copy for offline use is told while it is made, when it is complete, and removed',
  async ({ page, folder }) => {
    const { length: all } = keptFiles(await siteFiles(folder));
    // What the page says, from its first sentence on.
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const text = document.querySelector('[data-copy]')?.textContent;
        if (text && text !== said.at(-1)) said.push(text);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await open(page, '/privacy/');
    const copy = part(page, 'Copy for offline use');
    await expect(copy.locator('[data-copy=kept]')).toHaveText(
      `This browser keeps a copy of the site, ${all} files, so that its pages work without a network.`,
      { timeout: 60_000 },
    );
    const said = await page.evaluate<string[]>('said');
    const steps = said.flatMap(
      (text) => /is being made.*: (\d+) of (\d+) files so far/.exec(text)?.slice(1) ?? [],
    );
    expect(steps.length, said.join('\n')).toBeGreaterThan(0);
    expect(steps.filter((_, index) => index % 2 === 1)).toEqual(
      steps.slice(steps.length / 2).map(() => String(all)),
    );
    expect(said.filter((text) => text.includes('keeps a copy'))).toHaveLength(1);

    await open(page, '/privacy/');
    await expect(copy).toContainText(`${all} files`);
    await expect(page.locator('[data-kind=script]')).toContainText('from the copy for offline use');
    await copy.getByRole('button', { name: 'Remove the copy' }).click();
    await expect(copy.getByRole('status')).toContainText('The copy is gone.');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  },
);
