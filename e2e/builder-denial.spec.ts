import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { json, notice, request, statement } from './ram-builder.ts';
import { open } from './site.ts';

const RAM = 'RAM policy Forbidden for action cs:ScaleClusterNodePool';
const RBAC =
  'Error from server (Forbidden): pods is forbidden: User "201234567890123456" cannot list resource "pods" in API group "" in the namespace "shop"';

const box = (page: Page) => page.getByRole('textbox', { name: 'The refusal, as you saw it' });
const said = (page: Page) => page.locator('[data-denial]');
const yaml = (page: Page) => page.getByRole('textbox', { name: 'YAML' });

/** Gives a refusal to the builder, from the keyboard. */
async function give(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Start from a refusal' }).press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('a refusal of RAM becomes a policy with the request to try', async ({ page }) => {
  await open(page, '/build/ram/');
  await give(page, RAM);
  await expect(notice(page)).toHaveText(/^The least that lifts the refusal is here/);
  await expect(statement(page).getByText('cs:ScaleClusterNodePool', { exact: true })).toBeVisible();
  await expect(request(page).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'allow');
  await page.getByRole('textbox', { name: /<CLUSTER_ID>/ }).fill('c0ffee00000000000000000000000000a');
  await page.keyboard.press('Enter');
  await expect(json(page)).toHaveValue(/cluster\/c0ffee/);
  await expect(request(page).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'allow');
});

test('a refusal of RBAC becomes a role and its binding', async ({ page }) => {
  await open(page, '/build/rbac/');
  await give(page, RBAC);
  await expect(yaml(page)).toHaveValue(/verbs: \[list\][\s\S]*name: "201234567890123456"/);
  await expect(page.getByRole('region', { name: 'Problems' }).getByRole('status')).toHaveText('None found.');
});

test('a refusal of the other gate leads to the other builder', async ({ page }) => {
  await open(page, '/build/ram/');
  await give(page, RBAC);
  await expect(said(page)).toContainText('RBAC refused this, not RAM');
  await expect(json(page)).toHaveValue(/"Statement": \[\]/);
  await said(page).getByRole('link', { name: 'Build the role' }).click();
  await expect(yaml(page)).toHaveValue(/verbs: \[list\]/);
});

test('both gates in one text are both said', async ({ page }) => {
  await open(page, '/build/rbac/');
  await give(page, `${RAM}\n\n${RBAC}`);
  await expect(yaml(page)).toHaveValue(/verbs: \[list\]/);
  await said(page).getByRole('link', { name: 'Build the RAM policy' }).click();
  await expect(json(page)).toHaveValue(/cs:ScaleClusterNodePool/);
});

for (const { name, text, says } of [
  { name: 'nothing refused', text: 'all is well', says: 'No refusal was found in this text.' },
  {
    name: 'a refusal that no grant lifts',
    text: 'Code: NoPermission, AccessDeniedDetail: {"AuthAction":"cs:DeleteCluster","NoPermissionType":"ExplicitDeny"}',
    says: 'This refusal is not lifted by a grant like this.',
  },
]) {
  test(`${name} is said, and nothing is lost`, async ({ page }) => {
    await open(page, '/build/ram/');
    await give(page, text);
    await expect(said(page)).toContainText(says);
    await expect(box(page)).toHaveValue(text);
  });
}
