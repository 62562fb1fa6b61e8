import { expect, test } from './fixtures.ts';
import { ADDRESS, json, problems } from './ram-builder.ts';
import { open, paste } from './site.ts';

const LARGE = JSON.stringify({
  Version: '1',
  Statement: Array.from({ length: 2_500 }, (_, n) => ({
    Effect: 'Allow',
    Action: `cs:Describe${n}`,
    Resource: `acs:cs:*:*:cluster/c${n}`,
  })),
});

test('bad input gets a precise message, and nothing typed is lost', async ({ page }) => {
  await open(page, ADDRESS);
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
    await test.step(name, async () => {
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
      await page.getByRole('button', { name: 'Undo' }).click();
    });
  }

  // The last one, too long for a form.
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByText(/is too long for a form/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No statement yet.', { exact: false })).toBeVisible();
});
