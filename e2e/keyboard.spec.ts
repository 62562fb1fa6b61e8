/** What the journeys of the pages' own specs leave to the keyboard; and that no page keeps the focus or hides a control from it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { useTemplate } from './ram-builder.ts';
import { expectAnswer, open, openSearch, pasteBox, tabTo } from './site.ts';

test('an entry: a permalink, a copied block and a related entry', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/faq/forbidden-helm-usage/');
  const permalink = page.getByRole('link', { name: 'Link to “Check that it worked”' });
  await tabTo(page, permalink);
  await expect(permalink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/#check-that-it-worked');
  await expect(page.locator(':target')).toBeInViewport();
  // The way goes on from the heading.
  const copy = page.getByRole('button', { name: 'Copy Is the Administrator role there?' });
  await tabTo(page, copy, 3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(/^Copied: Is the Admin/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('kubectl auth can-i');
  await tabTo(page, page.getByRole('link', { name: 'APISERVER_403' }).last());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/faq/apiserver-403/');
  await expect(page.getByRole('main')).toBeFocused();
});

test('who may: asked, answered, a role opened, and back to where one was', async ({ page }) => {
  await open(page, '/roles/?show=paths');
  const who = page.getByRole('region', { name: 'Who may …?' });
  await tabTo(page, who.getByRole('combobox'));
  await page.keyboard.type('scale state');
  await expect(who.getByRole('option', { selected: true })).toContainText('Scale a StatefulSet');
  await page.keyboard.press('Enter');
  const edit = who.getByRole('link', { name: 'edit', exact: true });
  await tabTo(page, edit, 5);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/edit.*Scale a StatefulSet/s);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(edit).toBeFocused();
});

test('colours and language are switched, and the focus stays on the switch', async ({ page }) => {
  await open(page, '/faq/');
  const colours = page.getByRole('button', { name: /^Colours: / });
  await tabTo(page, colours);
  for (const theme of ['Light', 'Dark', 'Like the system']) {
    await page.keyboard.press('Enter');
    await expect(colours).toHaveAccessibleName(`Colours: ${theme}`);
    await expect(colours).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('link', { name: 'English', exact: true })).toBeFocused();
});

test('the question before starting over keeps the focus until it is answered, and gives it back', async ({
  page,
}) => {
  await useTemplate(page, 'deny-deletion');
  const button = page.getByRole('button', { name: 'Start over' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Start over?' });
  const inside = () => page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName);
  for (let step = 0; step < 4; step += 1) {
    // Behind its last control comes the browser's own bar, which a page sees as its body.
    expect((await dialog.locator(':focus').count()) === 1 || (await inside()) === 'BODY').toBe(true);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the key / is switched off and on again, and is remembered', async ({ page }) => {
  await open(page, '/faq/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const slash = dialog.getByRole('checkbox', { name: 'The key / opens the search' });
  await tabTo(page, slash, 5);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const search = page.getByRole('button', { name: 'Search' });
  await expect(search).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.reload();
  await expect(search).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.keyboard.press('/');
  await openSearch(page);
  await expect(dialog.getByRole('combobox'), 'the key did nothing').toHaveValue('');
  await expect(slash).not.toBeChecked();
  await slash.check();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(dialog.getByRole('combobox')).toBeFocused();
});

/** Goes through the page with Tab, to its end: how many stops there are, and whether each lies behind the one before it. */
async function walk(page: Page): Promise<{ stops: number; backwards: string[]; last: string }> {
  const backwards: string[] = [];
  let last = '';
  let at = -1;
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      return {
        at: [...document.querySelectorAll('*')].indexOf(element),
        html: element.outerHTML.slice(0, 100),
      };
    });
    // Behind the last control the focus leaves the page, or begins anew.
    if (!now || (now.at < at && now.html.includes('skip-link'))) return { stops, backwards, last };
    if (now.at <= at) backwards.push(now.html);
    at = now.at;
    last = now.html;
  }
  return { stops: Number.POSITIVE_INFINITY, backwards, last };
}

test('Tab leads through every page from its first control to its last', async ({ page }) => {
  for (const [path, act] of [
    [
      '/',
      () =>
        pasteBox(page)
          .fill('Error: ForbiddenHelmUsage')
          .then(() => expectAnswer(page, 'rbac', 'forbidden-helm-usage')),
    ],
    ['/faq/?gate=rbac'],
    ['/faq/apiserver-403/'],
    ['/guide/which-code/'],
    ['/roles/?show=tasks'],
    ['/build/ram/', () => page.locator('[data-template="use-terminal"]').click()],
    ['/build/rbac/', () => page.locator('[data-template="logs"]').click()],
    ['/check/', () => page.getByRole('button', { name: 'Try an example' }).click()],
    ['/check/bindings/', () => page.getByRole('button', { name: 'Try an example' }).click()],
  ] as const) {
    await open(page, path);
    await act?.();
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
      getSelection()?.collapse(document.body, 0);
    });
    const { stops, backwards, last } = await walk(page);
    expect(stops, `${path} has an end`).toBeLessThan(400);
    expect(backwards, path).toEqual([]);
    expect(last, `${path} ends with the footer`).toContain('SHA256SUMS');
  }
});
