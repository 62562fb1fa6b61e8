import type { Page } from '@playwright/test';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { expectAnswer, hold, open, openSearch, paste, pasteBox, tabTo } from './site.ts';

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Search' });
}

/** The dialog is gone, not only out of sight: its element leaves a moment after it closes. */
async function expectClosed(page: Page): Promise<void> {
  await expect(page.locator('dialog')).toHaveCount(0);
}

function options(page: Page) {
  return page.getByRole('option');
}

for (const path of ['/', '/faq/', '/faq/apiserver-403/', '/faq/no-such-entry/']) {
  test(`/ and Ctrl+K open the search on ${path}`, async ({ page, expectMessage }) => {
    if (path === '/faq/no-such-entry/') expectMessage(NOT_FOUND);
    await open(page, path);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await expect(dialog(page).getByRole('combobox')).toBeFocused();
      await expect(dialog(page).getByRole('combobox'), 'the key itself is not typed').toHaveValue('');
      await page.keyboard.press('Escape');
      await expectClosed(page);
    }
  });
}

test('/ typed into the paste box is a slash, Ctrl+K opens the search from there', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).pressSequentially('GET /api');
  await expect(pasteBox(page)).toHaveValue('GET /api');
  await expectClosed(page);
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
});

test('/ is a slash in whatever is typed into, and while an input method composes', async ({
  page,
  context,
}) => {
  await open(page, '/faq/');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const select = document.createElement('select');
    select.append(new Option('a/b'));
    const editable = document.createElement('div');
    editable.contentEditable = 'true';
    editable.append(document.createElement('b'));
    main?.prepend(document.createElement('textarea'), document.createElement('input'), editable, select);
  });
  const places = page.locator('main').locator('> textarea, > input, > [contenteditable]');
  for (const place of await places.all()) {
    await place.click();
    await page.keyboard.type('a/b');
    const typed = place.evaluate((element) => ('value' in element ? element.value : element.textContent));
    expect(await typed).toBe('a/b');
    await expectClosed(page);
  }
  await page.locator('main > select').focus();
  await page.keyboard.press('/');
  await expectClosed(page);

  // Outside of these too, as long as the key belongs to the input method.
  await page.getByRole('heading', { level: 1 }).click();
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, isComposing: true })),
  );
  await expectClosed(page);
  for (const key of ['Alt+/', 'Control+/']) await page.keyboard.press(key);
  await expectClosed(page);
  const browser = await context.newCDPSession(page);
  await places.nth(1).click();
  await browser.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press('/');
  await expectClosed(page);
});

/** The switch of the key, which stands where the key leads. */
async function switchSlash(page: Page, name: string): Promise<void> {
  const input = page.getByRole('dialog').getByRole('combobox');
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expectClosed(page);
}

for (const { name, isBlocked } of [
  { name: 'is remembered', isBlocked: false },
  { name: 'holds for the page where storage is blocked', isBlocked: true },
]) {
  test(`the key / can be switched off, which ${name}`, async ({ page }) => {
    if (isBlocked) {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Storage is blocked', 'SecurityError');
          },
        });
      });
    }
    const search = page.getByRole('banner').getByRole('button', { name: /Search|搜索/ });
    await open(page, '/faq/');
    await expect(search).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    await switchSlash(page, 'The key / opens the search');
    await expect(search).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await expect(search).toHaveAttribute('title', 'Press Ctrl K to search');
    await page.keyboard.press('/');
    await expectClosed(page);
    if (!isBlocked) {
      await page.reload();
      await open(page, '/zh/faq/');
      await page.keyboard.press('/');
      await expectClosed(page);
      await switchSlash(page, '按 / 键打开搜索');
    } else {
      await switchSlash(page, 'The key / opens the search');
    }
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  });
}

test('arrows choose, Enter opens, and the number of results is announced', async ({ page }) => {
  await open(page, '/faq/');
  const input = await openSearch(page);
  await expect(dialog(page).getByRole('status')).toHaveText('Arrows choose, Enter opens, Esc leaves');
  await input.fill('helm says forbidden');
  await expect(options(page).first()).toContainText('ForbiddenHelmUsage');
  await expect(dialog(page).getByRole('status')).toHaveText(`${await options(page).count()} results`);

  const chosen = dialog(page).getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toHaveAttribute('data-entry', 'forbidden-helm-usage');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options(page).nth(1).getAttribute('id');
  await expect(input).toHaveAttribute('aria-activedescendant', id ?? '');

  const entry = await options(page).nth(1).getAttribute('data-entry');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/faq/${entry}/`);
  await expectClosed(page);
});

test('a result can be clicked', async ({ page }) => {
  await open(page, '/');
  await (await openSearch(page)).fill('ForbiddenRotateCert');
  await options(page).first().click();
  await expect(page).toHaveURL('/faq/forbidden-rotate-cert/');
  await expectClosed(page);
});

test('Esc gives the focus back to where it was', async ({ page }) => {
  await open(page, '/faq/');
  const card = page.getByRole('main').getByRole('link').nth(2);
  await card.focus();
  await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
  await expectClosed(page);

  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expectClosed(page);
  await expect(button).toBeFocused();
});

test('a long paste into the search goes to the paste box', async ({ page }) => {
  const log = `10:00:01 start\n10:00:02 RAM policy Forbidden for action cs:DescribeClusterUserKubeconfig\n10:00:03 stop`;
  await open(page, '/faq/apiserver-403/');
  await paste(await openSearch(page), log);
  await expect(page).toHaveURL('/');
  await expectClosed(page);
  await expect(pasteBox(page)).toHaveValue(log);
  await expectAnswer(page, 'ram', 'ram-policy-forbidden');
});

test('a short paste into the search stays there', async ({ page }) => {
  await open(page, '/faq/');
  const input = await openSearch(page);
  await paste(input, 'ForbiddenHelmUsage');
  await expect(input).toHaveValue('ForbiddenHelmUsage');
  await expect(options(page).first()).toHaveAttribute('data-entry', 'forbidden-helm-usage');
});

test('Enter that ends a composition does not open a result', async ({ page, context }) => {
  await open(page, '/faq/');
  const input = await openSearch(page);
  await input.fill('helm ');
  await expect(options(page)).not.toHaveCount(0);
  const browser = await context.newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text: 'forbidden', selectionStart: 9, selectionEnd: 9 });
  await expect(input).toHaveValue('helm forbidden');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL('/faq/');

  await browser.send('Input.insertText', { text: 'forbidden' });
  await expect(input).toHaveValue('helm forbidden');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/');
});

test('finding nothing says so and leaves Enter without effect', async ({ page }) => {
  await open(page, '/faq/');
  const input = await openSearch(page);
  await input.fill('qqqqzzzz');
  await expect(dialog(page).getByRole('status')).toHaveText(
    'Nothing found. Paste the whole error on the front page instead.',
  );
  await expect(options(page)).toHaveCount(0);
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL('/faq/');
});

test('what is typed while the search is still loading is not lost', async ({ page }) => {
  const release = await hold(page, /\/assets\/search-dialog-/);
  await open(page, '/faq/');
  await page.keyboard.type('/helm');
  release();
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await expect(dialog(page).getByRole('combobox')).toHaveValue('helm');
});
