import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ADDRESS, json, notice, request, statement, takeIt, useTemplate } from './ram-builder.ts';
import { open } from './site.ts';

test.describe('a share link', () => {
  async function makeLink(page: Page): Promise<string> {
    await takeIt(page).getByRole('button', { name: 'Make a link' }).click();
    await expect(takeIt(page).getByText(/^The link has/)).toBeVisible();
    return takeIt(page).getByRole('textbox', { name: 'The link' }).inputValue();
  }

  test('brings policy and requests, leaves the address clean, and gives the draft back', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    const link = await makeLink(page);
    const text = await json(page).inputValue();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await json(page).fill('my own draft');
    await page.goto('about:blank');
    await open(page, link);
    await expect(json(page)).toHaveValue(text);
    await expect(notice(page)).toHaveText(
      'What the link carries is here. Undo brings back what was here before.',
    );
    await expect(request(page, 3)).toBeVisible();
    await expect(page).toHaveURL(ADDRESS);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(json(page)).toHaveValue('my own draft');
  });

  test('cut in half says so and leaves everything as it was', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    const link = await makeLink(page);
    const text = await json(page).inputValue();
    await page.goto('about:blank');
    await open(page, link.slice(0, link.indexOf('#') + (link.length - link.indexOf('#')) / 2));
    await expect(notice(page)).toHaveText(/^The link is broken: a part of it is missing/);
    await expect(json(page)).toHaveValue(text);
  });

  test('opened in the same tab is opened too', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    const link = await makeLink(page);
    await json(page).fill('{}');
    await page.evaluate((address) => location.assign(address), link);
    await expect(json(page)).toHaveValue(/cs:DeleteCluster/);
  });

  test('too long a one is refused with its length', async ({ page }) => {
    await open(page, ADDRESS);
    const noise = Array.from({ length: 40_000 }, (_, n) => ((n * 7_919) ^ (n * n * 31)).toString(36)).join(
      '',
    );
    await json(page).fill(`"${noise}"`);
    await takeIt(page).getByRole('button', { name: 'Make a link' }).click();
    await expect(takeIt(page).getByText(/^The link would have [\d,]+ characters/)).toBeVisible();
  });

  test('a plain policy in the fragment is the start', async ({ page }) => {
    const text =
      '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "cs:GetClusters", "Resource": "*"}]}';
    await open(page, `${ADDRESS}#json=${encodeURIComponent(text)}`);
    await expect(json(page)).toHaveValue(text);
    await expect(statement(page).getByText('cs:GetClusters', { exact: true })).toBeVisible();
  });
});

test.describe('the draft', () => {
  test('survives a reload, half-typed as it is', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    await json(page).fill('{"Version": "1", "Statement": [');
    await takeIt(page).getByRole('button', { name: 'Make a link' }).focus();
    await page.reload();
    await expect(notice(page)).toHaveText(/^Your last draft is back/);
    await expect(json(page)).toHaveValue('{"Version": "1", "Statement": [');
    await expect(request(page, 3).getByLabel('Action')).toHaveValue('cs:ScaleClusterNodePool');
  });

  test('that cannot be read is said, and the page works', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('two-gates:ram-builder', '{"text": 1'));
    await open(page, ADDRESS);
    await expect(notice(page)).toHaveText(/^A draft was stored here but cannot be read/);
    await page.locator('[data-template="deny-deletion"]').click();
    await expect(json(page)).toHaveValue(/cs:DeleteCluster/);
  });

  test('that the browser does not keep is said, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    });
    await useTemplate(page, 'deny-deletion');
    await expect(notice(page)).toHaveText(/^This browser keeps no drafts/);
    await expect(json(page)).toHaveValue(/cs:DeleteCluster/);
  });

  test('is cleared only after a question, and can be had back', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    const text = await json(page).inputValue();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(json(page)).toHaveValue(text);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect(page.getByText('No statement yet.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(json(page)).toHaveValue(text);
  });
});
