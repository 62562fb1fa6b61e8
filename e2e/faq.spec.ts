import type { Page } from '@playwright/test';
import { ENTRIES } from './entries.ts';
import { expect, test } from './fixtures.ts';
import { open } from './site.ts';

/** The ids of the listed entries, in their order. */
function listed(page: Page): Promise<string[]> {
  const cards = page.getByRole('main').getByRole('listitem').getByRole('link');
  return cards.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
}

function choice(page: Page, filter: 'Gate' | 'Part', name: string) {
  return page.getByRole('group', { name: filter }).getByRole('radio', { name, exact: true });
}

/** The radio button itself is hidden; people click its label. */
async function choose(page: Page, filter: 'Gate' | 'Part', name: string): Promise<void> {
  await page.getByRole('group', { name: filter }).getByText(name, { exact: true }).click();
}

async function expectListed(page: Page, wanted: (entry: (typeof ENTRIES)[number]) => boolean): Promise<void> {
  const ids = ENTRIES.filter(wanted).map(({ id }) => id);
  await expect(page.getByRole('status')).toHaveText(ids.length === 1 ? '1 entry' : `${ids.length} entries`);
  expect((await listed(page)).sort()).toEqual(ids.sort());
}

test('the list holds every entry', async ({ page }) => {
  await open(page, '/faq/');
  expect(ENTRIES.length).toBeGreaterThanOrEqual(27);
  await expectListed(page, () => true);
  await page
    .getByRole('main')
    .getByRole('link', { name: /ForbiddenHelmUsage/ })
    .click();
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/');
});

test('filters stand in the address, for back, forward and reload', async ({ page }) => {
  await open(page, '/faq/');
  await choose(page, 'Gate', 'RBAC');
  await expect(page).toHaveURL('/faq/?gate=rbac');
  await expectListed(page, ({ gate }) => gate === 'rbac');
  await choose(page, 'Part', 'RBAC authorization');
  await expect(page).toHaveURL('/faq/?gate=rbac&group=rbac');
  await expectListed(page, ({ gate, group }) => gate === 'rbac' && group === 'rbac');

  await page.goBack();
  await expect(choice(page, 'Part', 'All')).toBeChecked();
  await expectListed(page, ({ gate }) => gate === 'rbac');
  await page.goForward();
  await expect(choice(page, 'Part', 'RBAC authorization')).toBeChecked();
  await page.reload();
  await expect(choice(page, 'Gate', 'RBAC')).toBeChecked();
  await expectListed(page, ({ gate, group }) => gate === 'rbac' && group === 'rbac');

  await choose(page, 'Gate', 'All');
  await choose(page, 'Part', 'All');
  await expect(page).toHaveURL('/faq/');
  await expectListed(page, () => true);
});

test('filters that nothing fits offer the way back', async ({ page }) => {
  await open(page, '/faq/?gate=service-role&group=failures');
  await expect(page.getByText('No entry fits both filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/faq/');
  await expectListed(page, () => true);
});

test('a filter of the address that is none is said and left out', async ({ page }) => {
  await open(page, '/faq/?gate=rbca&group=ram');
  await expect(page.getByRole('status')).toContainText('“rbca” is not a filter here, so it was left out.');
  await expect(choice(page, 'Gate', 'All')).toBeChecked();
  await expect(choice(page, 'Part', 'RAM authorization')).toBeChecked();
  expect((await listed(page)).sort()).toEqual(
    ENTRIES.filter(({ group }) => group === 'ram')
      .map(({ id }) => id)
      .sort(),
  );
});

test('every heading of an entry has a permalink', async ({ page }) => {
  await open(page, '/faq/forbidden-helm-usage/');
  const headings = page.locator('.prose').getByRole('heading');
  const links = page.getByRole('link', { name: /^Link to “/ });
  await expect(headings).not.toHaveCount(0);
  await expect(links).toHaveCount(await headings.count());
  await page.getByRole('link', { name: 'Link to “Watch out”' }).click();
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/#watch-out');
  await expect(page.locator(':target')).toHaveText('Watch out');
  await expect(page.locator(':target')).toBeInViewport();
});

test('an address with a heading opens there', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await open(page, '/faq/forbidden-helm-usage/#watch-out');
  await expect(page.getByRole('heading', { name: 'Watch out' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
});

test('an address with a heading that is not there opens the entry', async ({ page }) => {
  await open(page, '/faq/forbidden-helm-usage/#no-such-heading');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('related entries lead on, from their top', async ({ page }) => {
  await open(page, '/faq/forbidden-helm-usage/');
  const facts = page.getByRole('complementary', { name: 'At a glance' });
  await facts.getByRole('link', { name: 'APISERVER_403' }).click();
  await expect(page).toHaveURL('/faq/apiserver-403/');
  const title = ENTRIES.find(({ id }) => id === 'apiserver-403')?.title ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.getByRole('link', { name: 'All known errors' }).click();
  await expect(page).toHaveURL('/faq/');
});
