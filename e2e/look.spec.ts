import type { Page } from '@playwright/test';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { answer, open, paste, pasteBox } from './site.ts';

declare global {
  interface Window {
    /** The theme at the moment the body began, then every change of it. */
    themes: (string | undefined)[];
  }
}

/** Whether the page is drawn light on dark. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });
}

function themeButton(page: Page, theme: string) {
  return page.getByRole('button', { name: `Colours: ${theme}`, exact: true });
}

test('the colours follow the system until they are switched', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  expect(await isDark(page)).toBe(true);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await isDark(page)).toBe(false);

  await themeButton(page, 'Like the system').click();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark(page)).toBe(false);
  await themeButton(page, 'Light').click();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await isDark(page)).toBe(true);
  await themeButton(page, 'Dark').click();
  await expect(themeButton(page, 'Like the system')).toBeVisible();
  expect(await isDark(page)).toBe(false);
});

test('chosen colours are there before the page is, on every page', async ({ page }) => {
  await page.addInitScript(() => {
    window.themes = [];
    const observer = new MutationObserver((records) => {
      const changed = records.some(({ attributeName }) => attributeName === 'data-theme');
      if (document.body && (changed || window.themes.length === 0))
        window.themes.push(document.documentElement.dataset.theme);
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-theme'] });
  });
  await open(page, '/');
  await themeButton(page, 'Like the system').click();
  await themeButton(page, 'Light').click();
  await expect(themeButton(page, 'Dark')).toBeVisible();
  for (const path of ['/', '/faq/apiserver-403/']) {
    await open(page, path);
    await expect(themeButton(page, 'Dark')).toBeVisible();
    expect(await page.evaluate(() => window.themes)).toEqual(['dark']);
    expect(await isDark(page)).toBe(true);
  }
});

const PHONES = [360, 390];

/** How many pixels the page is wider than the window, per width. */
async function overflow(page: Page): Promise<number[]> {
  const wider: number[] = [];
  for (const width of PHONES) {
    await page.setViewportSize({ width, height: 800 });
    // `main` too, because a page that hides what sticks out has nothing to scroll, but is cut off all the same.
    const needed = await page.locator('html, main').evaluateAll((all) => all.map((each) => each.scrollWidth));
    wider.push(Math.max(...needed, width) - width);
  }
  return wider;
}

test('nothing scrolls sideways on a phone: home with its answers, list, search', async ({ page }) => {
  await open(page, '/');
  expect(await overflow(page), 'home').toEqual([0, 0]);
  const long = `${'x'.repeat(400)} ForbiddenHelmUsage at /a/very/${'long'.repeat(50)}`;
  for (const text of [`${long}\nsecond line`, 'no such thing\nknown here', 'ErrManagedAddonRoleNotAttach']) {
    await paste(pasteBox(page), text);
    await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
    expect(await overflow(page), text).toEqual([0, 0]);
    await page.getByRole('button', { name: 'Clear' }).click();
  }
  await open(page, '/faq/');
  expect(await overflow(page), 'list').toEqual([0, 0]);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').fill('cluster permissions');
  await expect(page.getByRole('option')).not.toHaveCount(0);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const sideways = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(sideways).toBe(0);
});

test('nothing scrolls sideways on a phone: an unknown address', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, `/faq/${'very-long-address-'.repeat(20)}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await overflow(page)).toEqual([0, 0]);
});

test('paper shows the entry without what only works on a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, '/faq/forbidden-helm-usage/');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('kubectl get clusterrolebindings -o wide')).toBeVisible();
});

test('the first Tab offers the way past the header', async ({ page }) => {
  await open(page, '/faq/');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});
