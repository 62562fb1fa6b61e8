import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './site.ts';

function menu(page: Page) {
  return page.getByRole('navigation', { name: 'Main' });
}

test('the menu says where one is: on a page, and on a page below it', async ({ page }) => {
  for (const [path, entry, current] of [
    ['/faq/', 'Known errors', 'page'],
    ['/faq/apiserver-403/', 'Known errors', 'true'],
    ['/guide/map/', 'Guide', 'true'],
    ['/build/ram/', 'Build', 'page'],
    ['/build/rbac/', 'Build', 'true'],
    ['/check/', 'Check', 'page'],
    ['/check/bindings/', 'Check', 'true'],
  ] as const) {
    await open(page, path);
    await expect(menu(page).locator('[aria-current]'), path).toHaveText(entry);
    await expect(menu(page).getByRole('link', { name: entry }), path).toHaveAttribute(
      'aria-current',
      current,
    );
  }
});

test('the two builders are one entry of the menu, and one leads to the other', async ({ page }) => {
  const section = page.getByRole('navigation', { name: 'Build' });
  await open(page, '/');
  await menu(page).getByRole('link', { name: 'Build' }).click();
  await expect(page).toHaveURL('/build/ram/');
  await expect(section.locator('[aria-current=page]')).toHaveText('RAM policy');
  await section.getByRole('link', { name: 'RBAC role' }).click();
  await expect(page).toHaveURL('/build/rbac/');
  await expect(section.locator('[aria-current=page]')).toHaveText('RBAC role');
  await menu(page).getByRole('link', { name: 'Build' }).click();
  await expect(page).toHaveURL('/build/ram/');
});
