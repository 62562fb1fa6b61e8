/**
 * A session that does a bit of everything: paste, search, guide, roles, both builders, both checks, a share
 * link, a note to an administrator and the Chinese edition.
 */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { expectAnswer, openSearch, paste, pasteBox } from './site.ts';

/** Goes through it, from the front page back to it. What was pasted is still there at the end. */
export async function wholeSession(page: Page, text: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Main' });
  const heading = page.getByRole('heading', { level: 1 });
  await paste(pasteBox(page), text);
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
  // The page before has an example, too.
  await expect(page).toHaveURL('/check/bindings/');
  await page.getByRole('button', { name: /example/i }).click();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await home(page, text);
  // A note to an administrator, which travels in its link.
  await answerTo(page, DENIED);
  await page.getByRole('link', { name: 'Ask my admin' }).first().click();
  await expect(page.locator('[data-note=en]')).toContainText('may not list pods in namespace shop');
  await page.getByRole('radio', { name: 'Both' }).check();
  await expect(page.locator('[data-note=zh]')).toBeVisible();
  await page.getByRole('button', { name: 'Copy a link to it' }).click();
  await page.goBack();
  // The Chinese edition keeps what was pasted.
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await expect(heading).toHaveText(/[一-龥]/);
  await expect(page.locator('[data-paste]')).toHaveValue(DENIED);
  await expect(page.locator('[data-proof=proven]').first()).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await pasteBox(page).fill('');
  await paste(pasteBox(page), text);
  await home(page, text);
}

/** A refusal that a grant lifts. */
const DENIED =
  'pods is forbidden: User "212345678901234567" cannot list resource "pods" in API group "" in the namespace "shop"';

async function answerTo(page: Page, text: string): Promise<void> {
  await pasteBox(page).fill(text);
  await expect(page.locator('[data-answer=ready] [data-proof=proven]').first()).toBeVisible();
}

/** Goes to the front page, where what was pasted still is. */
async function home(page: Page, text: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await expect(pasteBox(page)).toHaveValue(text);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
}
