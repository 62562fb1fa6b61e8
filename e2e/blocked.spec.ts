import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, expectAnswer, open, openSearch, pasteBox } from './site.ts';

test('blocked storage costs nothing but the memory of the theme', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is blocked', 'SecurityError');
        },
      });
    }
  });
  await open(page, '/');
  await page.getByRole('button', { name: 'Colours: Like the system' }).click();
  await page.getByRole('button', { name: 'Colours: Light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await pasteBox(page).fill('ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
});

async function blockClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Blocked', 'NotAllowedError'));
  });
}

test('a blocked clipboard is said, and the text is selected instead', async ({ page }) => {
  await blockClipboard(page);
  await open(page, '/faq/forbidden-helm-usage/');
  const block = page
    .getByRole('figure')
    .filter({ has: page.getByRole('button', { name: /^Copy / }) })
    .first();
  await block.getByRole('button', { name: /^Copy / }).click();
  await expect(block.getByRole('status')).toHaveText(/^The browser refused the clipboard/);
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected?.trim()).toBe((await block.locator('pre').innerText()).trim());
});

test('a blocked clipboard leaves the report selected too', async ({ page }) => {
  await blockClipboard(page);
  await open(page, '/');
  await pasteBox(page).fill('first line of nothing known\nsecond line of it');
  await answer(page).getByText('Report to pass on').click();
  await answer(page).getByRole('button', { name: 'Copy the report' }).click();
  await expect(answer(page).getByText(/^The browser refused the clipboard/)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toContain('second line of it');
});

test('a part that does not load is said, and Try again loads it', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/search-/);
  const search = /\/assets\/search-[\w-]{8}\.js$/;
  await page.route(search, (route) => route.abort());
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expect(answer(page)).toHaveAttribute('data-answer', 'failed');
  await expect(answer(page).getByRole('heading', { name: 'The answer could not be loaded' })).toBeVisible();
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');

  await page.unroute(search);
  await answer(page).getByRole('button', { name: 'Try again' }).click();
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
});

test('an entry that does not load keeps the paste, and says what to do', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/forbidden-helm-usage-/);
  await page.route(/\/assets\/forbidden-helm-usage-/, (route) => route.abort());
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await answer(page)
    .getByRole('link', { name: /ForbiddenHelmUsage/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newer version is out');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
});

test('a search that does not load says so and leaves page and paste alone', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/search-dialog-/);
  const dialog = /\/assets\/search-dialog-/;
  await page.route(dialog, (route) => route.abort());
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('alert')).toContainText('The search did not arrive.');
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');

  await page.unroute(dialog);
  await openSearch(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page whose script arrives only in part stays readable', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/entry-page-/);
  await page.route(/\/assets\/entry-page-/, (route) => route.abort());
  // The app has done what it does by the time nothing more is asked for.
  await page.goto('/faq/forbidden-helm-usage/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helm is refused with ForbiddenHelmUsage');
  await expect(page.getByText('kubectl get clusterrolebindings -o wide')).toBeVisible();
});
