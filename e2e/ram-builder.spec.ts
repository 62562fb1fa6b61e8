import { expect, test } from './fixtures.ts';
import {
  ADDRESS,
  CLUSTER,
  copied,
  json,
  picker,
  policy,
  problems,
  request,
  statement,
  takeIt,
  useTemplate,
} from './ram-builder.ts';
import { open, tabTo } from './site.ts';

test.describe('form and JSON are one policy', () => {
  test('what is chosen in the form stands in the JSON', async ({ page }) => {
    await open(page, ADDRESS);
    await page.getByRole('button', { name: 'Add a statement' }).click();
    const card = statement(page);
    await card.getByText('Deny', { exact: true }).click();
    const picker = card.getByRole('combobox', { name: 'Find and add actions' });
    await picker.fill('delete a cluster');
    await card.getByRole('option', { name: /^cs:DeleteCluster / }).click();
    await picker.fill('cs:Remove*');
    await expect(card.getByRole('option').first()).toHaveText('Add cs:Remove*, which matches 2 today');
    await expect(card.getByRole('option', { name: /^cs:RemoveNodePoolNodes/ })).toBeVisible();
    await picker.press('Enter');
    await picker.press('Escape');
    await card.getByRole('textbox', { name: 'Cluster ids' }).fill('c1 c2');
    await card.getByRole('textbox', { name: 'Cluster ids' }).press('Enter');
    await card.getByRole('textbox', { name: 'Region' }).fill('cn-hangzhou');
    await card.getByRole('textbox', { name: 'Account id' }).fill('1234567890123456');
    await card.getByLabel('Key', { exact: true }).selectOption('acs:SourceIp');
    await card.getByLabel('Operator').selectOption('NotIpAddress');
    await card.getByRole('button', { name: 'Add the test' }).click();
    await card.getByRole('textbox', { name: 'Values of acs:SourceIp NotIpAddress' }).fill('203.0.113.0/24');
    await card.getByRole('textbox', { name: 'Values of acs:SourceIp NotIpAddress' }).press('Enter');
    expect(await policy(page)).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Deny',
          Action: ['cs:DeleteCluster', 'cs:Remove*'],
          Resource: [
            'acs:cs:cn-hangzhou:1234567890123456:cluster/c1',
            'acs:cs:cn-hangzhou:1234567890123456:cluster/c2',
          ],
          Condition: { NotIpAddress: { 'acs:SourceIp': '203.0.113.0/24' } },
        },
      ],
    });
    await expect(problems(page).getByRole('status')).toHaveText('None found.');
  });

  test('what is typed in the JSON stands in the form, and half of it destroys nothing', async ({ page }) => {
    await open(page, ADDRESS);
    const whole =
      '{"Version": "1", "Statement": [{"Effect": "Deny", "NotAction": "cs:Get*", "Resource": "*"}]}';
    await json(page).fill(whole);
    await expect(statement(page).getByRole('radio', { name: 'Deny' })).toBeChecked();
    await expect(statement(page).getByRole('radio', { name: /NotAction/ })).toBeChecked();
    await expect(statement(page).getByRole('radio', { name: 'Everything (*)' })).toBeChecked();

    await picker(page).fill('kubeconfig');
    const half = whole.slice(0, 60);
    await json(page).fill(half);
    await expect(page.getByText(/^The JSON cannot be read at the moment. The form shows/)).toBeVisible();
    await expect(statement(page).getByText('cs:Get*', { exact: true })).toBeVisible();
    await expect(picker(page)).toHaveValue('kubeconfig');
    await expect(takeIt(page)).toContainText('there is nothing to take');

    await statement(page).getByText('Allow', { exact: true }).click();
    expect(await policy(page)).toMatchObject({ Statement: [{ Effect: 'Allow', NotAction: 'cs:Get*' }] });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(json(page)).toHaveValue(half);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(json(page)).toHaveValue(whole);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(json(page)).toHaveValue(half);
  });

  test('parts that the form does not know survive a change in it', async ({ page }) => {
    await open(page, ADDRESS);
    await json(page).fill(
      '{"Id": {"n": 1.50}, "Version": "1", "Statement": [{"Sid": "a", "Effect": "Allow", "Action": "cs:Get*", "Resource": "*", "Condition": {}}]}',
    );
    await expect(statement(page).getByText(/parts that only the JSON shows/)).toBeVisible();
    await expect(statement(page).getByText(/condition that the form cannot show/)).toBeVisible();
    await statement(page).getByText('Deny', { exact: true }).click();
    const text = await json(page).inputValue();
    expect(text).toContain('"n": 1.50');
    expect(JSON.parse(text)).toEqual({
      Id: { n: 1.5 },
      Version: '1',
      Statement: [{ Sid: 'a', Effect: 'Deny', Action: 'cs:Get*', Resource: '*', Condition: {} }],
    });
  });

  test('undo from the keyboard goes over changes of both', async ({ page }) => {
    await useTemplate(page, 'deny-deletion');
    const before = await json(page).inputValue();
    await statement(page)
      .getByRole('button', { name: 'Remove cs:DeleteNodepool from Actions', exact: true })
      .click();
    await expect(
      statement(page).getByRole('button', { name: 'Remove cs:DeleteClusterNodes from Actions' }),
    ).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(json(page)).toHaveValue(before);
    await page.keyboard.press('Control+y');
    await expect(json(page)).not.toHaveValue(/DeleteNodepool/);
    await json(page).press('End');
    await json(page).pressSequentially(' x');
    await json(page).press('Control+z');
    await json(page).press('Control+z');
    await expect(json(page)).toHaveValue(before);
    await json(page).press('Control+Shift+z');
    await expect(json(page)).not.toHaveValue(/DeleteNodepool/);
  });

  test('a value that does not fit stays where it was typed and out of the policy', async ({ page }) => {
    await useTemplate(page, 'office-network');
    const box = statement(page).getByRole('textbox', { name: /^Values of/ });
    await box.fill('10.0.0.0/99');
    await json(page).focus();
    await expect(statement(page).getByText(/“10.0.0.0\/99” does not fit NotIpAddress/)).toBeVisible();
    await expect(box).toHaveValue('10.0.0.0/99');
    await expect(json(page)).not.toHaveValue(/10\.0\.0\.0/);
    await expect(takeIt(page)).toContainText('Typed in the form, but not in the policy: “10.0.0.0/99”.');
  });
});

test('a problem leads to its place in the text and in the form', async ({ page }) => {
  await open(page, ADDRESS);
  await json(page).fill(
    '{\n  "Version": "1",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": ["cs:Get*", "cs Get"],\n      "Resource": "*"\n    }\n  ]\n}',
  );
  await expect(statement(page)).toBeVisible();
  const item = problems(page).locator('[data-rule="RAM-L30"]');
  await expect(item).toContainText('RAM refuses it: An action holds a blank.');
  await item.getByRole('button', { name: 'Line 6' }).click();
  const selected = await json(page).evaluate((box) => {
    const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe('"cs Get"');
  await item.getByRole('button', { name: 'Show in the form' }).click();
  const token = statement(page).getByRole('listitem').filter({ hasText: 'cs Get' });
  await expect(token).toBeFocused();
  await expect(token).toContainText('An action holds a blank.');
});

test('from nothing to a copied policy by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, ADDRESS);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await tabTo(page, page.getByRole('button', { name: 'Add a statement' }));
  await press('Enter');
  const card = statement(page);
  // The focus goes to the new card.
  await tabTo(page, picker(page), 10);
  await page.keyboard.type('scale a node pool');
  await press('ArrowDown', 'ArrowUp', 'Enter', 'Escape');
  await expect(card.getByRole('listitem').filter({ hasText: 'cs:ScaleClusterNodePool' })).toBeVisible();
  await tabTo(page, card.getByRole('textbox', { name: 'Cluster ids' }), 6);
  await page.keyboard.type(CLUSTER);
  await press('Enter');
  await tabTo(page, card.getByLabel('Key', { exact: true }), 8);
  await page.keyboard.type('acs:MFA');
  await tabTo(page, card.getByRole('button', { name: 'Add the test' }), 4);
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add a request' }), 60);
  await press('Enter');
  await expect(request(page).getByLabel('Action', { exact: true })).toBeFocused();
  await page.keyboard.type('cs:ScaleClusterNodePool');
  await tabTo(page, request(page).getByLabel('Resource (empty for *)'), 3);
  await page.keyboard.type(`acs:cs:*:*:cluster/${CLUSTER}`);
  // It hangs on what the request says about MFA.
  await expect(request(page).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'unknown');
  await page.keyboard.type('0');
  await expect(request(page).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'implicit-deny');
  await tabTo(page, takeIt(page).getByRole('button', { name: 'Copy JSON' }), 60);
  await press('Enter');
  await expect(takeIt(page).getByText('Copied: JSON')).toBeVisible();
  expect(JSON.parse(await copied(page))).toEqual({
    Version: '1',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'cs:ScaleClusterNodePool',
        Resource: `acs:cs:*:*:cluster/${CLUSTER}`,
        Condition: { Bool: { 'acs:MFAPresent': 'true' } },
      },
    ],
  });
});

test('nothing can be typed before the page is alive', async ({ page }) => {
  await page.route(/\/assets\/index-[^/]*\.js$/, () => {});
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Build a RAM policy');
  await expect(json(page)).toBeDisabled();
});
