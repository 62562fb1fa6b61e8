import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './fixtures.ts';
import { expectAccessible, open, paste, tabTo } from './site.ts';

const ADDRESS = '/build/ram/';
const CLUSTER = 'c0ffee00000000000000000000000000a';

const json = (page: Page) => page.getByRole('textbox', { name: 'Policy as JSON' });
const statement = (page: Page, number = 1) =>
  page.getByRole('region', { name: `Statement ${number}`, exact: true });
const picker = (page: Page) => statement(page).getByRole('combobox', { name: 'Find and add actions' });
const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
const request = (page: Page, number = 1) =>
  page.getByRole('region', { name: `Request ${number}`, exact: true });
const takeIt = (page: Page) => page.getByRole('region', { name: 'Take it' });
const notice = (page: Page) => page.locator('[data-notice]');

/** The policy as data. */
async function policy(page: Page): Promise<unknown> {
  return JSON.parse(await json(page).inputValue());
}

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function useTemplate(page: Page, id: string): Promise<void> {
  await open(page, ADDRESS);
  await page.locator(`[data-template="${id}"]`).click();
}

interface TemplateFile {
  readonly id: string;
  readonly policy: unknown;
  readonly fields?: readonly {
    readonly name: string;
    readonly label: { en: string };
    readonly example: string;
  }[];
  readonly checks: readonly { readonly verdict: string }[];
}

const FOLDER = join(import.meta.dirname, '../content/templates');
const TEMPLATES: readonly TemplateFile[] = readdirSync(FOLDER).map((name) =>
  parse(readFileSync(join(FOLDER, name), 'utf8')),
);

/** Lists of one as single values, as the builder writes them. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 1 && typeof value[0] === 'string' ? value[0] : value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, canonical(each)]));
}

test.describe('from a template to a copied policy', () => {
  for (const { id, policy: expected, fields = [], checks } of TEMPLATES) {
    test(id, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await useTemplate(page, id);
      let text = JSON.stringify(expected);
      for (const { name, label, example } of fields) {
        await page.getByRole('textbox', { name: `${label.en} <${name}>` }).fill(example);
        await page.getByRole('button', { name: 'Fill in' }).click();
        text = text.replaceAll(`<${name}>`, example);
      }
      await expect(page.getByRole('heading', { name: 'Fill these in' })).toBeHidden();
      for (const [index, { verdict }] of checks.entries()) {
        await expect(request(page, index + 1).locator('[data-verdict]')).toHaveAttribute(
          'data-verdict',
          verdict,
        );
      }
      await expect(problems(page)).not.toContainText(/RAM refuses it|Does not do what it seems to/);
      await takeIt(page).getByRole('button', { name: 'Copy JSON' }).click();
      await expect(takeIt(page).getByText('Copied: JSON')).toBeVisible();
      expect(JSON.parse(await copied(page))).toEqual({
        Version: '1',
        ...(canonical(JSON.parse(text)) as object),
      });
    });
  }
});

test('a placeholder is never copied silently', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await useTemplate(page, 'delegate-rbac');
  const box = page.getByRole('textbox', { name: 'The RAM policy they may hand on <POLICY_NAME>' });
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('Type a value first.')).toBeVisible();
  await box.fill('bad/name');
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(
    page.getByText('“bad/name” does not look right. An example is developer-of-two-clusters.'),
  ).toBeVisible();
  await takeIt(page).getByRole('button', { name: 'Copy JSON' }).click();
  await expect(takeIt(page).getByText('Copied: JSON. Replace <POLICY_NAME> before use.')).toBeVisible();
});

test('several clusters fill one placeholder', async ({ page }) => {
  await useTemplate(page, 'developer-minimal');
  await page.getByRole('textbox', { name: /<CLUSTER_ID>/ }).fill(`${CLUSTER}, ${CLUSTER.replace('a', 'b')}`);
  await page.keyboard.press('Enter');
  await expect(statement(page).getByRole('list', { name: 'Cluster ids' }).getByRole('listitem')).toHaveCount(
    2,
  );
});

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
    await statement(page).getByRole('button', { name: 'Remove cs:DeleteNodepool', exact: true }).click();
    await expect(statement(page).getByRole('button', { name: 'Remove cs:DeleteClusterNodes' })).toBeFocused();
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
  const item = problems(page).locator('[data-rule="RAM-L30"]');
  await expect(item).toContainText('RAM refuses it. An action holds a blank.');
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

test.describe('a share link', () => {
  async function makeLink(page: Page): Promise<string> {
    await takeIt(page).getByRole('button', { name: 'Make a link' }).click();
    await expect(takeIt(page).getByText(/^The link has/)).toBeVisible();
    return takeIt(page).getByRole('textbox', { name: 'Link to this policy' }).inputValue();
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
      'The policy of the link is here. Undo brings back what was here before.',
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

const LARGE = JSON.stringify({
  Version: '1',
  Statement: Array.from({ length: 2_500 }, (_, n) => ({
    Effect: 'Allow',
    Action: `cs:Describe${n}`,
    Resource: `acs:cs:*:*:cluster/c${n}`,
  })),
});

test.describe('bad input gets a precise message and nothing typed is lost', () => {
  for (const { name, text, rule, says } of [
    { name: 'nothing', text: '', rule: 'RAM-L01', says: 'There is no text yet.' },
    { name: 'broken JSON', text: '{"Version" "1"}', rule: 'RAM-L01', says: 'A colon is missing' },
    { name: 'typographic quotes', text: '{“Version”: "1"}', rule: 'RAM-L01', says: 'straight double quote' },
    { name: 'deep nesting', text: '['.repeat(100_000), rule: 'RAM-L05', says: 'nest deeper than 200 levels' },
    {
      name: 'duplicate keys',
      text: '{"Version": "1", "Statement": [{"Effect": "Allow", "Effect": "Deny", "Action": "cs:*", "Resource": "*"}]}',
      rule: 'RAM-L06',
      says: '“Effect” is given twice in one object.',
    },
    {
      name: 'a byte order mark',
      text: '\ufeff{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "cs:*", "Resource": "*"}]}',
      rule: 'RAM-L04',
      says: 'invisible byte order mark',
    },
    {
      name: 'a number without quotes',
      text: '{"Version": 1, "Statement": [{"Effect": "Allow", "Action": "cs:*", "Resource": "*", "Condition": {"Bool": {"acs:MFAPresent": true}}}]}',
      rule: 'RAM-L13',
      says: 'This is a number, where a text in quotes belongs.',
    },
    {
      name: 'a trust policy',
      text: '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": ["ecs.aliyuncs.com"]}}]}',
      rule: 'RAM-L24',
      says: 'belongs only in the trust policy of a role',
    },
    {
      name: 'an AWS policy',
      text: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}',
      rule: 'RAM-L25',
      says: 'This is a policy for AWS',
    },
    {
      name: '__proto__ as a key',
      text: '{"__proto__": {"x": 1}, "Version": "1", "Statement": [{"__proto__": [], "Effect": "Allow", "Action": "cs:*", "Resource": "*"}]}',
      rule: 'RAM-L17',
      says: 'RAM knows no element “__proto__”.',
    },
    {
      name: 'markup',
      text: '<img src=x onerror=alert(1)>',
      rule: 'RAM-L01',
      says: 'JSON knows no such word',
    },
    { name: '200 KB', text: LARGE, rule: 'RAM-L07', says: 'and RAM takes 6144' },
  ]) {
    test(name, async ({ page }) => {
      await open(page, ADDRESS);
      await json(page).focus();
      await page.keyboard.press('Control+a');
      if (text === '') await page.keyboard.press('Delete');
      else await paste(json(page), text);
      await expect(problems(page).locator(`[data-rule="${rule}"]`).first()).toContainText(says);
      await expect(json(page)).toHaveValue(text);
      await expect(page.locator('main img, main script')).toHaveCount(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(json(page)).toHaveValue(/"Statement": \[\]/);
      await page.getByRole('button', { name: 'Redo' }).click();
      await expect(json(page)).toHaveValue(text);
    });
  }

  test('a policy of 200 KB is kept and checked without a form', async ({ page }) => {
    await open(page, ADDRESS);
    await json(page).focus();
    await page.keyboard.press('Control+a');
    await paste(json(page), LARGE);
    await expect(page.getByText(/is too long for a form/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('No statement yet.', { exact: false })).toBeVisible();
  });
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

test('nothing can be typed before the page is alive, and taking over changes no text', async ({ page }) => {
  await page.route(/\/assets\/index-[^/]*\.js$/, () => {});
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Build a RAM policy');
  await expect(json(page)).toBeDisabled();
});
