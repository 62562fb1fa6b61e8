import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteFiles } from '../src/compile/site-files.ts';
import { NEWER, test } from './deployment.ts';
import { ENTRIES } from './entries.ts';
import { expect } from './fixtures.ts';
import { expectAccessible, expectReflow } from './scan.ts';
import { wholeSession } from './session.ts';
import { alive, answer, expectAnswer, open, pasteBox } from './site.ts';

// One after the other: they share the newer build.
test.describe.configure({ mode: 'default' });

/** Waits until the whole site is kept and this page is served from what is kept. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });
}

const UPDATE = { name: 'A newer version is ready' };

test('after one visit every page works without a network', async ({ page, site, context, expectMessage }) => {
  // A text has no icon of its own, so the browser asks for one.
  expectMessage(/ERR_CONNECTION_REFUSED .*favicon\.ico/, { mayLack: true });
  test.setTimeout(240_000);
  await open(page, '/');
  await kept(page);
  await page.close();
  await site.stop();

  const cold = await context.newPage();
  const paths = [
    '/',
    '/faq/',
    '/guide/',
    '/guide/map/',
    '/roles/',
    '/build/ram/',
    '/build/rbac/',
    '/check/',
    '/check/bindings/',
    '/packet/',
    '/privacy/',
  ];
  const kinds = [...paths, '/faq/apiserver-403/'];
  const entries = ENTRIES.map(({ id }) => `/faq/${id}/`);
  for (const path of [...kinds, ...entries].flatMap((each) => [each, `/zh${each}`])) {
    // One of each kind comes alive; of the others the page itself is what differs.
    if (kinds.includes(path.replace(/^\/zh/, ''))) await open(cold, path);
    else await cold.goto(path, { waitUntil: 'commit' });
    await expect(cold.getByRole('heading', { level: 1 }), path).toBeVisible();
    // Neither the page for unknown addresses nor one that only a running app has drawn.
    await expect(cold.locator(`[data-path="${path}"]`)).toHaveCount(1);
  }
  await open(cold, '/faq/apiserver-403/index.html');
  await expect(cold).toHaveURL('/faq/apiserver-403/');
  await open(cold, '/faq?gate=service-role');
  await expect(cold).toHaveURL('/faq/?gate=service-role');
  await expect(cold.getByRole('radio', { name: 'Service role' })).toBeChecked();
  await open(cold, '/faq/helm-forbidden/');
  await expect(cold.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(cold.getByRole('option').first()).toHaveAttribute('data-entry', 'forbidden-helm-usage');
  for (const [path, said] of [
    ['/two-gates.zip', 'This file needs the network'],
    ['/SHA256SUMS.txt', 'This file needs the network'],
    ['/zh/x.zip', '此文件需要网络'],
  ] as const) {
    await open(cold, path);
    await expect(cold.getByRole('heading', { level: 1 })).toHaveText(said);
  }
  await cold.goto('/licenses.txt');
  await expect(cold.getByText(/react-router [\d.]+ \(MIT\)/).first()).toBeVisible();

  await context.grantPermissions(['clipboard-write']);
  await open(cold, '/');
  await wholeSession(cold, `${'nothing is wrong here\n'.repeat(4000)}Error: ForbiddenHelmUsage`);
});

test('a newer version is offered, waits, and takes over what was typed', async ({
  page,
  site,
  newer,
  context,
  expectMessage,
}) => {
  // The tab that stays behind asks for a page that is gone, unless the browser still has it.
  expectMessage(/Failed to load resource: .* 404 .*\/assets\//, { mayLack: true });
  test.setTimeout(240_000);
  await open(page, '/');
  await kept(page);
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await site.deploy(newer);

  // A new tab is shown the version that is kept, finds the newer one, and both tabs are offered it.
  const other = await context.newPage();
  await open(other, '/');
  await expect(other.locator('link[rel=canonical]')).toHaveCount(0);
  await pasteBox(other).fill('Error: ForbiddenRotateCert');
  await expectAnswer(other, 'rbac', 'forbidden-rotate-cert');
  for (const tab of [page, other]) {
    await expect(tab.getByRole('region', UPDATE)).toBeVisible({ timeout: 60_000 });
  }
  await expectAccessible(other, 'an offer of a newer version');
  await expectReflow(other, 'an offer of a newer version');
  await other.getByRole('button', { name: 'Later' }).click();
  await expect(other.getByRole('region', UPDATE)).toHaveCount(0);
  await expect(other.getByRole('button', UPDATE)).toBeVisible();

  // The old tab goes on with its own version, also to pages it has not loaded yet.
  await page.getByRole('banner').getByRole('link', { name: 'Roles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/role/i);
  await page.goBack();
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');

  await page.getByRole('button', { name: 'Change over' }).click();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', NEWER.href);
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await expect(page.getByRole('region', UPDATE)).toHaveCount(0);
  await page.reload();
  await alive(page);
  await expect(pasteBox(page)).toHaveValue('');

  // The other tab stays as it is until its visitor wants the newer version, too.
  await expect(other.locator('link[rel=canonical]')).toHaveCount(0);
  // Its files have made room for those of the newer one: a page it has not loaded may be gone, what was typed is not.
  await other.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    /This page did not arrive|What do you have/,
  );
  await other.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await expectAnswer(other, 'rbac', 'forbidden-rotate-cert');
  await other.getByRole('button', UPDATE).click();
  await other.getByRole('button', { name: 'Change over' }).click();
  await expect(other.locator('link[rel=canonical]')).toHaveAttribute('href', NEWER.href);
  await expect(pasteBox(other)).toHaveValue('Error: ForbiddenRotateCert');
});

test('a paste that cannot be kept is not lost without a word', async ({ page, site, newer }) => {
  test.setTimeout(240_000);
  await open(page, '/');
  await kept(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await site.deploy(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole('button', { name: 'Change over' }).click({ timeout: 60_000 });
  await expect(page.getByRole('region', UPDATE)).toContainText('too long to be kept');
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
  await page.getByRole('button', { name: 'Reload anyway' }).click();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', NEWER.href);
});

test('an old tab without a copy meets a newer version, and keeps what was typed', async ({
  page,
  site,
  newer,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource: .*\/assets\//);
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await site.deploy(newer);
  await answer(page)
    .getByRole('link', { name: /ForbiddenHelmUsage/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not arrive');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helm is refused with ForbiddenHelmUsage');
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
});

test('the kill switch takes the service worker and its copy away', async ({ page, folder }) => {
  await open(page, '/');
  await kept(page);
  await copyFile(join(folder, 'sw-off.js'), join(folder, 'sw.js'));
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('region', UPDATE)).toHaveCount(0);
  await open(page, '/faq/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Known errors and questions');
});

test('what differs between two addresses are the pages, and what lists or holds them', async ({ newer }) => {
  const files = await siteFiles(newer);
  const naming = files.filter(({ bytes }) => bytes.includes(NEWER.host)).map(({ path }) => path);
  expect(naming).toContain('zh/faq/index.html');
  expect(naming.filter((path) => !/\.html$|^sitemap\.xml$/.test(path))).toEqual([]);
  // The page for unknown addresses finds its files below the path that was named.
  const notFound = files.find(({ path }) => path === '404.html')?.bytes.toString() ?? '';
  expect(notFound).toContain(`src="${NEWER.pathname}theme.js"`);
});
