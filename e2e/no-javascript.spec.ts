import type { Page } from '@playwright/test';
import { ENTRIES, type EntryFile } from './entries.ts';
import { expect, NOT_FOUND, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('every entry reads without JavaScript', async ({ page }) => {
  test.slow();
  for (const entry of ENTRIES) await test.step(entry.id, () => expectReadable(page, entry));
});

async function expectReadable(page: Page, { id, title, summary }: EntryFile): Promise<void> {
  await page.goto(`/faq/${id}/`);
  await expect(page).toHaveTitle(`${title} · Two Gates`);
  await expect(page.locator('head > meta[name=description]')).toHaveAttribute('content', summary);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const article = page.getByRole('article');
  await expect(article.getByText(summary)).toBeVisible();
  await expect(article.locator('.prose').getByRole('heading', { level: 2 }).first(), id).toBeVisible();
  expect((await article.locator('.prose').innerText()).length, id).toBeGreaterThan(400);
  await expect(article.getByRole('complementary', { name: 'At a glance' }), id).toContainText('Sources');

  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({ '@type': 'TechArticle', headline: title, description: summary });
}

test('home reads without JavaScript and leads to every entry', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/^Two Gates: /);
  await expect(page.locator('head > meta[name=description]')).toHaveAttribute('content', /./);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { id } of ENTRIES) await expect(page.locator(`main a[href$="/faq/${id}/"]`)).toBeVisible();
});

test('the list reads without JavaScript and leads to every entry', async ({ page }) => {
  await page.goto('/faq/');
  await expect(page).toHaveTitle('Known errors and questions · Two Gates');
  await expect(page.locator('head > meta[name=description]')).toHaveAttribute('content', /./);
  for (const { id, title } of ENTRIES) {
    const card = page.locator(`main a[href$="/faq/${id}/"]`);
    await expect(card).toContainText(title);
  }
  await page.getByRole('main').getByRole('link', { name: 'ForbiddenHelmUsage' }).click();
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/');
});

test('what leaves the page, and how to verify it, reads without JavaScript', async ({ page }) => {
  await page.goto('/privacy/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What leaves this page');
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Verify it yourself' })).toContainText('sha256sum -c');
  const licences = page.getByRole('link', { name: 'Packages and licences' });
  const list = await page.request.get(new URL((await licences.getAttribute('href')) ?? '', page.url()).href);
  expect(await list.text()).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)$/m);
});

test('an unknown address answers 404 with the way on', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle('There is no such page · Two Gates');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('banner').getByRole('link', { name: 'Known errors' }).click();
  await expect(page).toHaveURL('/faq/');
});
