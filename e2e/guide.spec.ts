import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { open, pasteBox, tabTo } from './site.ts';

interface GuideFile {
  readonly questions: readonly { readonly id: string }[];
  readonly endings: readonly { readonly id: string; readonly entry: string }[];
}
const GUIDE: GuideFile = parse(readFileSync(join(import.meta.dirname, '../content/guide.yaml'), 'utf8'));

const REFUSAL = `$ kubectl get deploy -n shop
Error from server (Forbidden): deployments.apps is forbidden: User "201234567890123456" cannot list resource "deployments" in API group "apps" in the namespace "shop"`;
const WAY_TO_LOOK =
  '#see=error-text&text=user-cannot&cannot-kind=plain&who-was-refused=digits&where-refused=look';

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

function answer(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'Answers' }).getByRole('link', { name });
}

/** The answers given so far, as the page lists them beside the question. */
function given(page: Page): Locator {
  return page.getByRole('region', { name: 'Your answers' });
}

/** Expects an ending with everything that an ending promises. */
async function expectEnding(page: Page, title: string, gate: string, entry: string): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  const main = page.getByRole('main');
  await expect(main.getByText(gate, { exact: true }).first()).toBeVisible();
  for (const name of ['The fix', 'Check that it worked', 'If it does not help']) {
    await expect(main.getByRole('heading', { name })).toBeVisible();
  }
  await expect(main.locator(`a[data-entry="${entry}"]`)).toHaveAttribute(
    'href',
    new RegExp(`/faq/${entry}/$`),
  );
}

test('by mouse from a failed command to the copied fix and its entry', async ({ page, context }) => {
  await open(page, '/');
  await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
  await expect(page).toHaveURL('/guide/');
  await answer(page, 'A command or a pipeline that failed').click();
  await expect(heading(page)).toHaveText('What did the command answer?');
  await expect(page).toHaveURL('/guide/command/#see=failed-command');
  await answer(page, 'aliyun, Terraform or a program').click();
  await answer(page, 'Any other action').click();
  await answer(page, 'No, or I cannot see the policies').click();
  await answer(page, 'A RAM user').click();
  await expectEnding(page, 'Allow the action for the RAM user', 'RAM', 'ram-policy-forbidden');
  await expect(page).toHaveURL(
    '/guide/allow-for-a-user/#see=failed-command&command=policy-forbidden&ram-action=another&ram-policies=not-yet&who-called=ram-user',
  );
  await expect(given(page).getByRole('listitem')).toHaveCount(5);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the steps' }).click();
  await expect(page.getByText('Copied: the steps and the check')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Allow the action for the RAM user\n\n1\. Have an administrator of RAM allow exactly that action/,
  );

  await page.getByRole('link', { name: /^Read the whole entry/ }).click();
  await expect(page).toHaveURL('/faq/ram-policy-forbidden/');
});

test('by keyboard: every step moves the focus to the new question', async ({ page }) => {
  await open(page, '/guide/');
  for (const [name, next] of [
    ['Clusters that are missing from the list', 'What is missing?'],
    ['Some clusters', 'What does the top of the console show?'],
    ['A resource group is chosen', 'A filter of the console hides them'],
  ] as const) {
    await tabTo(page, answer(page, name));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(next);
    await expect(heading(page)).toBeFocused();
  }
  await expectEnding(
    page,
    'A filter of the console hides them',
    'Neither gate',
    'clusters-missing-from-list',
  );
  await tabTo(page, page.getByRole('link', { name: /^Read the whole entry/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/faq/clusters-missing-from-list/');
  await page.goBack();
  await expect(heading(page)).toHaveText('A filter of the console hides them');
  await tabTo(page, page.getByRole('link', { name: 'It is still missing' }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('list the cluster?');
  await expect(given(page).getByRole('listitem')).toHaveCount(3);
});

test('changing one answer keeps the others where they still fit', async ({ page }) => {
  await open(page, `/guide/role-to-look/${WAY_TO_LOOK}`);
  await expect(given(page).getByRole('listitem')).toHaveCount(5);
  await given(page).getByRole('link', { name: 'Change the answer to “Who was refused?”' }).click();
  await expect(heading(page)).toHaveText('Who was refused?');
  await expect(answer(page, 'Digits')).toContainText('Your answer');
  await expect(page.getByText('One later answer is kept')).toBeVisible();
  await answer(page, 'Digits').click();
  await expect(heading(page)).toHaveText('A role for looking in this namespace');

  await given(page)
    .getByRole('link', { name: 'Change the answer to “What do you have in front of you?”' })
    .click();
  await answer(page, 'A command or a pipeline that failed').click();
  await expect(heading(page)).toHaveText('What did the command answer?');
  await expect(page.getByText('3 later answers are kept')).toBeVisible();
  await answer(page, 'kubectl or helm').click();
  await expect(heading(page)).toHaveText('A role for looking in this namespace');
  await expect(given(page)).toContainText('A command or a pipeline that failed');

  await given(page).getByRole('link', { name: 'Change the answer to “Who was refused?”' }).click();
  await answer(page, 'Nobody who is known').click();
  await expectEnding(
    page,
    'No credential arrived; mend the kubeconfig, grant nothing',
    'RBAC',
    'rbac-user-cannot',
  );
  await expect(given(page).getByRole('listitem')).toHaveCount(4);
});

test('back takes the last answer back, forward gives it again, and Start again begins anew', async ({
  page,
}) => {
  await open(page, '/guide/');
  await answer(page, 'Something to set up or to allow').click();
  await answer(page, 'Use a feature of the console').click();
  await answer(page, 'Helm').click();
  await expect(heading(page)).toHaveText('Helm in the console takes the role Administrator');
  await page.goBack();
  await expect(heading(page)).toHaveText('Which feature is it?');
  await page.goBack();
  await expect(heading(page)).toHaveText('What do you want to do?');
  await expect(given(page).getByRole('listitem')).toHaveCount(1);
  await page.goForward();
  await expect(heading(page)).toHaveText('Which feature is it?');
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL('/guide/');
  await expect(given(page)).toContainText('None yet.');
});

test('any step can be linked, with its answers and without', async ({ page }) => {
  await open(
    page,
    '/guide/who-called/#see=failed-command&command=policy-forbidden&ram-action=another&ram-policies=not-yet',
  );
  await expect(heading(page)).toHaveText('Who called?');
  await expect(page.getByText('Question 5')).toBeVisible();
  await expect(given(page)).toContainText('A command or a pipeline that failed');

  await open(page, '/guide/who-called/');
  await expect(page.getByText('Question 5')).toBeVisible();
  const way = page.getByRole('region', { name: 'One way to this page' });
  await expect(way).toContainText('An error text or an error code');
  await answer(page, 'A RAM user').click();
  await expect(page).toHaveURL(
    /#see=error-text&text=policy-forbidden&ram-action=another&ram-policies=not-yet&who-called=ram-user$/,
  );
});

test('the first question has one address', async ({ page }) => {
  await open(page, '/guide/see/#see=task&task=crd');
  await expect(page).toHaveURL('/guide/#see=task&task=crd');
  await expect(answer(page, 'Something to set up or to allow')).toContainText('Your answer');
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('a stale link says what it left out and goes on with the rest', async ({ page }) => {
  await open(page, '/guide/text/#see=error-text&shape=round&text=gone&leaving=creator');
  await expect(heading(page)).toHaveText('Which of these stands in the text?');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText(
    'shape=round, text=gone, leaving=creator',
  );
  await expect(given(page).getByRole('listitem')).toHaveCount(1);
  await answer(page, 'The word ExplicitDeny').click();
  await expect(page).toHaveURL('/guide/deny-policy/#see=error-text&text=explicit-deny');
  await expect(page.getByText('left out')).toHaveCount(0);
});

test('markup and rubbish in a link are text', async ({ page }) => {
  const rubbish = `${'x'.repeat(5000)}&%E0%A4%A&=&${'y=z&'.repeat(2000)}`;
  await open(page, `/guide/text/#<img src=x onerror=alert(1)>=1&${rubbish}`);
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText('img');
  await expect(page.locator('main img')).toHaveCount(0);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('a step that never was is not found', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, '/guide/no-such-step/');
  await expect(heading(page)).toHaveText('There is no such page');
});

test('a pasted error walks by itself and says why', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill(REFUSAL);
  await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
  const pasted = page.getByRole('region', { name: 'From your pasted error' });
  await expect(pasted.getByRole('listitem')).toHaveCount(5);
  await expect(pasted).toContainText('because the verb is list, it was in a namespace');
  await pasted.getByRole('link', { name: 'Go on from there: A role for looking in this namespace' }).click();
  await expectEnding(page, 'A role for looking in this namespace', 'RBAC', 'rbac-user-cannot');
  await expect(page).toHaveURL(`/guide/role-to-look/${WAY_TO_LOOK}`);
  await expect(pasted).toHaveCount(0);
  await expect(
    given(page).getByText('From your pasted error: the verb is list, it was in a namespace.'),
  ).toBeVisible();

  await given(page).getByRole('link', { name: 'Change the answer to “Who was refused?”' }).click();
  await answer(page, 'A service account').click();
  await expect(page.getByRole('region', { name: 'From your pasted error' })).toBeVisible();
});

test('what a pasted error decides further on is not asked', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill(
    'SDKError:\n   Code: StatusForbidden\n   Data: {"accessDeniedDetail":{"AuthAction":"cs:DescribeClusterNodes","AuthPrincipalType":"AssumedRoleUser","AuthPrincipalDisplayName":"deployer:ci"},"message":"STSToken policy Forbidden for action cs:DescribeClusterNodes"}',
  );
  await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
  await page.getByRole('link', { name: /^Go on from there/ }).click();
  await expect(heading(page)).toHaveText('Is there a policy that speaks of this action already?');
  await answer(page, 'No, or I cannot see the policies').click();
  await expectEnding(page, 'Allow the action for the RAM role', 'RAM', 'ram-policy-forbidden');
  await expect(given(page)).toContainText('From your pasted error: a role session asked.');
});

test('a paste that says nothing of a refusal leaves the guide as it is', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill('the disk is full\nplease help');
  await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
  await page.getByRole('link', { name: 'Paste an error instead' }).click();
  await expect(pasteBox(page)).toHaveValue('the disk is full\nplease help');
  await page.goBack();
  await expect(heading(page)).toHaveText('What do you have in front of you?');
  await expect(page.getByRole('region', { name: 'From your pasted error' })).toHaveCount(0);
});

test('paper shows the ending with the answers that led to it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await open(page, `/guide/role-to-look/${WAY_TO_LOOK}`);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('They choose cluster, namespace and Restricted User')).toBeVisible();
  await expect(given(page).getByText('Digits, or digits, a hyphen and digits')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Start again' })).toHaveCount(0);
});

test('the whole guide is a picture and the same as text', async ({ page }) => {
  await open(page, '/guide/');
  await page.getByRole('link', { name: 'See the whole guide' }).click();
  await expect(heading(page)).toHaveText('The whole guide');
  const label = `A tree of ${GUIDE.questions.length} questions that branches to the right into ${GUIDE.endings.length} endings.`;
  const picture = page.getByRole('img', { name: label });
  await expect(picture).toContainText('What do you have in');
  await expect(picture).toContainText('Helm in the console takes the role Administrator');
  const text = page.getByRole('region', { name: 'As text' });
  await expect(text.getByRole('heading', { level: 3 })).toHaveCount(GUIDE.questions.length);
  await text.getByRole('listitem').filter({ hasText: 'Somebody who leaves' }).getByRole('link').click();
  await expect(text.getByRole('heading', { name: 'How far is it?' })).toBeInViewport();
  await text.getByRole('link', { name: 'Take away exactly one grant' }).click();
  await expect(page).toHaveURL('/guide/take-a-role-away/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers lead from the first question to an ending', async ({ page }) => {
    await page.goto('/guide/');
    await expect(page).toHaveTitle('Guide: RAM or RBAC, and what to do · Two Gates');
    await expect(page.locator('head > meta[name=robots]')).toHaveCount(0);
    await answer(page, 'Somebody who leaves').click();
    await expect(page).toHaveTitle('How far is it? · Two Gates');
    await expect(page.locator('head > meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await answer(page, 'The person created a cluster').click();
    const title = 'The creator’s rights can only be taken away in the cluster';
    await expectEnding(page, title, 'RBAC', 'cluster-creator-permissions');
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Start again' }).click();
    await expect(heading(page)).toHaveText('What do you have in front of you?');
  });

  test('every question and ending is a page that a phone need not scroll sideways', async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 800 });
    for (const { id } of [...GUIDE.questions, ...GUIDE.endings]) {
      const response = await page.goto(`/guide/${id}/`);
      expect(response?.status(), id).toBe(200);
      const needed = await page
        .locator('html, main')
        .evaluateAll((all) => all.map((each) => each.scrollWidth));
      expect.soft(Math.max(...needed), id).toBeLessThanOrEqual(360);
      // Of an ending also that it leads to its entry; the build holds that every entry has an ending.
      const entry = GUIDE.endings.find((each) => each.id === id)?.entry;
      if (entry) await expect.soft(page.locator(`a[data-entry="${entry}"]`).first()).toBeVisible();
    }
  });
});
