/** A session that does a bit of everything: paste, search, guide, roles, both builders, both checks, and a share link. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { expectAnswer, openSearch, pasteBox } from './site.ts';

/** Goes through it, from the front page back to it. What was pasted is still there at the end. */
export async function wholeSession(page: Page, text: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Main' });
  const heading = page.getByRole('heading', { level: 1 });
  await pasteBox(page).fill(text);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await (await openSearch(page)).fill('which service role is missing');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/faq\/[\w-]+\//);
  await menu.getByRole('link', { name: 'Guide' }).click();
  await expect(heading).toHaveText('What do you have in front of you?');
  await page.getByRole('main').getByRole('link', { name: 'Somebody who leaves' }).click();
  await expect(heading).toHaveText('How far is it?');
  await menu.getByRole('link', { name: 'Roles' }).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  await menu.getByRole('link', { name: 'Build' }).click();
  await expect(page).toHaveURL('/build/ram/');
  await page.getByRole('link', { name: 'RBAC role' }).click();
  await expect(page).toHaveURL('/build/rbac/');
  await menu.getByRole('link', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(page.getByRole('region', { name: 'Answer' }).locator('[data-request]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('link', { name: 'Bindings' }).click();
  await page.getByRole('button', { name: /example/i }).click();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await expect(pasteBox(page)).toHaveValue(text);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
}
