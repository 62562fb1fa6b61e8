import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { copied, policy, request, statement, takeIt, useTemplate } from './ram-builder.ts';

test('a request is tried while the policy changes', async ({ page }) => {
  await useTemplate(page, 'office-network');
  await page.getByRole('textbox', { name: /<OFFICE_NETWORK>/ }).fill('203.0.113.0/24');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a request' }).click();
  const row = request(page, 5);
  await expect(row).toContainText('Type an action');
  await row.getByLabel('Action').fill('cs:DeleteCluster');
  await expect(row.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'unknown');
  await row.getByRole('button', { name: 'Say what acs:SourceIp is' }).click();
  await row.getByRole('textbox', { name: 'Value 1' }).fill('198.51.100.1');
  await expect(row.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'explicit-deny');
  await expect(row).toContainText('Statement 1 denies it. A Deny wins over every Allow.');
  await row.getByRole('button', { name: 'Show statement 1' }).click();
  await expect(statement(page)).toBeFocused();
  await statement(page).getByText('Allow', { exact: true }).click();
  await expect(row.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'allow');

  const allowed = page.getByRole('region', { name: 'What does this allow?' });
  await allowed.locator('summary').filter({ hasText: 'Delete' }).click();
  await expect(allowed.getByText('cs:DeleteCluster', { exact: true })).toBeVisible();
  await expect(
    allowed.getByText('on *, as the condition decides').filter({ visible: true }).first(),
  ).toBeVisible();
});

test('the policy can be taken in every format', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await useTemplate(page, 'deny-deletion');
  await takeIt(page).getByLabel('Attach it to').selectOption('user');
  const copy = async (format: string, button: string) => {
    await takeIt(page).getByText(format, { exact: true }).first().click();
    await takeIt(page).getByRole('button', { name: button }).click();
    await expect(takeIt(page).getByText(/^Copied:/)).toBeVisible();
    return copied(page);
  };
  expect(await copy('aliyun CLI', 'Copy aliyun CLI')).toContain('--UserName USER_NAME');
  await expect(takeIt(page).getByText('Copied: aliyun CLI. Replace USER_NAME before use.')).toBeVisible();
  await takeIt(page).getByRole('textbox', { name: 'Name of the user' }).fill('alice');
  await takeIt(page).getByRole('textbox', { name: 'Name of the policy' }).fill('no_deletion');
  await takeIt(page).getByRole('textbox', { name: 'Name of the user' }).focus();
  await expect(takeIt(page).getByText('A name has up to 128 letters, digits and hyphens.')).toBeVisible();
  await takeIt(page).getByRole('textbox', { name: 'Name of the policy' }).fill('no-deletion');
  const cli = await copy('aliyun CLI', 'Copy aliyun CLI');
  expect(cli).toContain('aliyun ram AttachPolicyToUser');
  expect(cli).toContain('--PolicyName no-deletion');
  expect(await copy('Terraform', 'Copy Terraform')).toContain('resource "alicloud_ram_policy" "no_deletion"');
  expect(await copy('JSON without blanks', 'Copy JSON without blanks')).toMatch(/^\{"Version":"1"/);
  await takeIt(page).getByText('Console steps').click();
  await expect(takeIt(page).getByText('Open Identities, then Users', { exact: false })).toBeVisible();
  await takeIt(page).getByText('JSON', { exact: true }).first().click();
  const download = page.waitForEvent('download');
  await takeIt(page).getByRole('button', { name: 'Download no-deletion.json' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await policy(page));
});
