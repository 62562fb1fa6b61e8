import type { Page } from '@playwright/test';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { alive, answer, expectAnswer, hold, open, pasteBox } from './site.ts';

declare global {
  interface Window {
    /** Every text that came or went after the page was parsed. */
    textChanges: string[];
  }
}

/** Watches the page's text from the moment its HTML is complete. A text that is set to what it was is no change. */
async function watchText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.textChanges = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, oldValue, addedNodes, removedNodes } of records) {
        if (type === 'characterData' && oldValue === target.textContent) continue;
        const nodes = type === 'characterData' ? [target] : [...addedNodes, ...removedNodes];
        const shown = nodes.filter((node) => !['SCRIPT', 'LINK', 'STYLE'].includes(node.nodeName));
        window.textChanges.push(...shown.flatMap((node) => node.textContent || []));
      }
    });
    const everything = { subtree: true, childList: true, characterData: true, characterDataOldValue: true };
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') observer.observe(document, everything);
    });
  });
}

test('React takes over every kind of page without touching its text', async ({ page }) => {
  await watchText(page);
  for (const path of ['/', '/faq/', '/faq/forbidden-helm-usage/', '/faq/service-role-missing/']) {
    await open(page, path);
    expect(await page.evaluate(() => window.textChanges), path).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    await expect(page.locator('title'), path).toHaveCount(1);
    await expect(page.locator('meta[name=description]'), path).toHaveCount(1);
  }
});

test('an unknown address shows the page for it once, with one title', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, '/faq/no-such-entry/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('title')).toHaveCount(1);
  await expect(page).toHaveTitle('There is no such page · Two Gates');
});

test('title and description follow the page that is shown', async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveTitle('Two Gates: Why was my ACK request refused?');
  await page.getByRole('banner').getByRole('link', { name: 'Known errors' }).click();
  await expect(page).toHaveTitle('Known errors and questions · Two Gates');
  await page
    .getByRole('main')
    .getByRole('link', { name: /ForbiddenHelmUsage/ })
    .click();
  await expect(page).toHaveTitle('Helm is refused with ForbiddenHelmUsage · Two Gates');
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Helm operations/);
  await expect(page.locator('title')).toHaveCount(1);
  await expect(page.locator('meta[name=description]')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveTitle('Known errors and questions · Two Gates');
});

const MAIN = /\/assets\/index-[^/]*\.js$/;

test('what was typed before the page came alive is answered', async ({ page }) => {
  const release = await hold(page, MAIN);
  await page.goto('/', { waitUntil: 'commit' });
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expect(answer(page)).toHaveAttribute('data-answer', 'empty');
  release();
  await alive(page);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
});

test('a search begun on the page for unknown addresses before it came alive goes on', async ({
  page,
  expectMessage,
}) => {
  expectMessage(NOT_FOUND);
  const release = await hold(page, MAIN);
  await page.goto('/faq/no-such-entry/', { waitUntil: 'commit' });
  await page.getByRole('combobox').fill('ForbiddenHelmUsage');
  release();
  await alive(page);
  await expect(page.getByRole('combobox')).toHaveValue('ForbiddenHelmUsage');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-entry', 'forbidden-helm-usage');
});
