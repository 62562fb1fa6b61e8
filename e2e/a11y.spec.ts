import type { Page } from '@playwright/test';
import { ENTRIES } from './entries.ts';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { answer, expectAccessible, expectAnswer, open, openSearch, pasteBox } from './site.ts';

/** Scans the page as it stands, light and dark, on a phone and on a desk. */
async function scan(page: Page, state = ''): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `${state} ${colorScheme}, ${width} px`);
    }
  }
}

test('home, empty', async ({ page }) => {
  await open(page, '/');
  await scan(page);
});

test('home with an answer', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill('10:00 start\n10:01 Error: ForbiddenHelmUsage\n10:02 stop');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await scan(page);
});

test('home with an unknown error and its report', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill('nothing known\nerror: the cluster pool failed');
  await answer(page).getByText('Report to pass on').click();
  await expect(answer(page).getByRole('button', { name: 'Copy the report' })).toBeVisible();
  await scan(page);
});

test('list', async ({ page }) => {
  await open(page, '/faq/');
  await scan(page);
});

test('list, filtered', async ({ page }) => {
  await open(page, '/faq/?gate=service-role');
  await expect(page.getByRole('radio', { name: 'Service role' })).toBeChecked();
  await scan(page);
});

test('list, nothing fits', async ({ page }) => {
  await open(page, '/faq/?gate=service-role&group=failures');
  await expect(page.getByText('No entry fits both filters.')).toBeVisible();
  await scan(page);
});

test('search with results', async ({ page }) => {
  await open(page, '/faq/');
  await (await openSearch(page)).fill('helm says forbidden');
  await expect(page.getByRole('option')).not.toHaveCount(0);
  await scan(page);
});

test('unknown address', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, '/faq/helm-forbidden/');
  await expect(page.getByRole('option')).not.toHaveCount(0);
  await scan(page);
});

// One page goes through all entries of a part: opening a new one for each costs more than the scan.
for (const part of new Set(ENTRIES.map(({ group }) => group))) {
  test(`entries of the part ${part}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const { id } of ENTRIES.filter(({ group }) => group === part)) {
      await open(page, `/faq/${id}/`);
      await scan(page, id);
    }
  });
}
