import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ADDRESS, json, problems, request, statement, takeIt, useTemplate } from './ram-builder.ts';
import { expectAccessible, open } from './site.ts';

/** Scans the page as it stands, light and dark, on a phone and on a desk, and measures that nothing sticks out. */
async function scan(page: Page, state: string): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `${state}, ${width} px`).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `${state}, ${colorScheme}, ${width} px`);
    }
  }
}

test.describe('accessible in every state', () => {
  test('empty, and with the question before starting over', async ({ page }) => {
    await open(page, ADDRESS);
    await scan(page, 'empty');
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await scan(page, 'an empty statement');
    await page.getByRole('button', { name: 'Start over' }).click();
    await scan(page, 'the question');
  });

  test('a template with its placeholders, requests and allowed actions', async ({ page }) => {
    await useTemplate(page, 'node-pool-operator');
    await page.getByRole('button', { name: 'Fill in' }).click();
    for (const summary of await page
      .getByRole('region', { name: 'What does this allow?' })
      .locator('summary')
      .all()) {
      await summary.click();
    }
    await request(page).locator('summary').click();
    await scan(page, 'a template');
  });

  test('the picker open, values that do not fit', async ({ page }) => {
    await useTemplate(page, 'office-network');
    const card = statement(page);
    await card.getByRole('textbox', { name: /^Values of/ }).fill('nowhere');
    await card.getByRole('textbox', { name: /^Values of/ }).press('Enter');
    await card.getByText('These clusters').click();
    await card.getByRole('textbox', { name: 'Account id' }).fill('me');
    await card.getByRole('textbox', { name: 'Region' }).focus();
    await card.getByLabel('Key', { exact: true }).selectOption('other');
    await card.getByRole('textbox', { name: 'Name of the key' }).fill('nokey');
    await card.getByRole('combobox', { name: 'Find and add actions' }).fill('cs:Describe*');
    await expect(card.getByRole('option').first()).toBeVisible();
    await scan(page, 'the picker');
  });

  test('a policy that RAM refuses, one that cannot be read, and parts that the form keeps', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await json(page).fill(
      '{"Version": "2", "Statement": [{"Effect": "allow", "Action": ["cs Get", "cs:Get*"], "Condition": {}, "Sid": "x"}]}',
    );
    await expect(problems(page).locator('[data-rule]')).not.toHaveCount(0);
    await scan(page, 'refused');
    await json(page).fill('{"Version": ');
    await expect(takeIt(page)).toContainText('nothing to take');
    await scan(page, 'unreadable');
  });

  test('every format and a link', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    await takeIt(page).getByLabel('Attach it to').selectOption('role');
    await takeIt(page).getByText('Console steps').click();
    await takeIt(page).getByRole('button', { name: 'Make a link' }).click();
    await expect(takeIt(page).getByText(/^The link has/)).toBeVisible();
    await scan(page, 'console steps and a link');
    await takeIt(page).getByText('aliyun CLI').click();
    await scan(page, 'commands');
  });
});
