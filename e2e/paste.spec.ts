import { expect, test } from './fixtures.ts';
import { answer, expectAnswer, open, paste, pasteBox, suggestions, tabTo } from './site.ts';

const LOG = [
  ...Array.from({ length: 18 }, (_, n) => `2026-11-24T08:12:${10 + n}Z INFO  step ${n} done, 0 changes`),
  '2026-11-24T08:12:40Z ERROR apply failed: Error from server (Forbidden): pods is forbidden: User "201234567890123456" cannot list resource "pods" in API group "" in the namespace "shop"',
  ...Array.from({ length: 18 }, (_, n) => `2026-11-24T08:12:${41 + n}Z INFO  cleaning up ${n}`),
].join('\n');

test('a pasted log is answered, its entry opened, and the fix copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  await paste(pasteBox(page), LOG);
  await expect(pasteBox(page)).toHaveValue(LOG);
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');
  await expect(answer(page).getByText('One entry found.')).toHaveRole('status');
  const place = answer(page).getByRole('listitem').filter({ hasText: 'line 19' });
  await expect(place).toContainText('cannot list resource "pods"');
  await expect(page, 'what was pasted stays out of the address').toHaveURL('/');

  await suggestions(page).first().click();
  await expect(page).toHaveURL('/faq/rbac-user-cannot/');
  const block = page.getByRole('figure').filter({ has: page.getByRole('button', { name: /^Copy / }) });
  await block
    .first()
    .getByRole('button', { name: /^Copy / })
    .click();
  await expect(block.first().getByRole('status')).toHaveText(/^Copied: /);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toBe('');
  expect(copied).toBe(await block.first().locator('pre').textContent());
});

test('the gate and the refusal are told in the frame in which the text lands', async ({ page }) => {
  await open(page, '/');
  await paste(pasteBox(page), LOG);
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(answer(page)).toHaveAttribute('data-answer', 'empty');
  const told = await pasteBox(page).evaluate(
    async (box: HTMLTextAreaElement, text) => {
      box.focus();
      document.execCommand('insertText', false, text);
      // Before anything but what the browser was doing: no frame, no timer, no message.
      await Promise.resolve();
      const region = document.querySelector('[data-answer]');
      return { value: box.value, state: region?.getAttribute('data-answer'), said: region?.textContent };
    },
    LOG.replaceAll('pods', 'jobs'),
  );
  expect(told.value).toContain('list resource "jobs"');
  expect(told.said).toContain('may not list jobs');
  expect(told.state, 'the rest follows').toBe('reading');
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');
});

for (const { name, gate, entry } of [
  { name: 'a RAM refusal', gate: 'ram', entry: 'ram-policy-forbidden' },
  { name: 'a kubectl refusal', gate: 'rbac', entry: 'rbac-user-cannot' },
  { name: 'a missing role', gate: 'service-role', entry: 'service-role-missing' },
]) {
  test(`the example "${name}" is answered`, async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name, exact: true }).click();
    await expect(pasteBox(page)).not.toHaveValue('');
    await expectAnswer(page, gate, entry);
  });
}

test('what was pasted is still there after reading an entry', async ({ page }) => {
  await open(page, '/');
  await paste(pasteBox(page), LOG);
  await suggestions(page).first().click();
  await expect(page).toHaveURL('/faq/rbac-user-cannot/');
  await page.goBack();
  await expect(pasteBox(page)).toHaveValue(LOG);
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');

  await suggestions(page).first().click();
  await page.getByRole('link', { name: 'Two Gates' }).click();
  await expect(pasteBox(page)).toHaveValue(LOG);
});

test('the keyboard alone leads from the box to the answer, the entry and a copied fix', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  for (const [role, name] of [
    ['link', 'Skip to the content'],
    ['link', 'Two Gates'],
    ['link', 'Guide'],
    ['link', 'Known errors'],
    ['link', 'Roles'],
    ['link', 'Build'],
    ['link', 'Check'],
    ['button', 'Search'],
    ['link', '中文'],
    ['button', /^Colours/],
    ['textbox', 'Your error, log or question'],
  ] as const) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole(role, { name, exact: true })).toBeFocused();
  }
  await page.keyboard.insertText('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await tabTo(page, suggestions(page).first(), 40);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/');

  const copy = page.getByRole('button', { name: 'Copy Is the Administrator role there?' });
  await tabTo(page, copy, 30);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(
    'Copied: Is the Administrator role there?. Replace USER_ID before use.',
  );
  await expect(copy).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('kubectl auth can-i');
});

test('a question in everyday words finds its entry', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill('helm says forbidden');
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
  await expect(suggestions(page).first()).toHaveAttribute('data-entry', 'forbidden-helm-usage');
  await expect(suggestions(page).first()).toContainText('because of the words used');
});

test('a misspelt code in a log finds its entry and says why', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill(`10:00:01 start\n10:00:02 Error code: ForbidenHelmUsage\n10:00:03 stop`);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await expect(answer(page).getByText('because it is close to the code ForbiddenHelmUsage')).toBeVisible();
  await expect(answer(page).locator('mark')).toHaveText('ForbidenHelmUsage');
});

test('an unknown text gets the nearest entries and a report without secrets', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const secrets = ['LTAI5tQnKxExample00000', 'CAISyPqRsTuVwXyZ0123456789abcdefgh', 'ops.team@example.com'];
  await open(page, '/');
  await pasteBox(page).fill(
    `worker 7 started\nerror: the cluster pool failed for ${secrets[0]}\nsession ${secrets[1]}\nask ${secrets[2]} for help`,
  );
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
  await expect(answer(page).locator('[data-gate]')).toHaveAttribute('data-gate', 'none');
  await expect(answer(page).getByRole('heading', { name: 'Not a known error' })).toBeVisible();
  await expect(answer(page).getByRole('heading', { name: 'Nearest entries' })).toBeVisible();
  await expect(suggestions(page)).not.toHaveCount(0);

  await answer(page).getByText('Report to pass on').click();
  await answer(page).getByRole('button', { name: 'Copy the report' }).click();
  await expect(answer(page).getByText('Copied: Report to pass on')).toBeVisible();
  const shown = await answer(page).getByRole('group', { name: 'Report to pass on' }).textContent();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const report of [shown, copied]) {
    expect(report).toContain('the cluster pool failed for LTAI••••');
    for (const secret of secrets) expect(report).not.toContain(secret);
  }
});

test('Clear empties the box, and the box has the focus', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('button', { name: 'Clear' })).toHaveCount(0);
  await paste(pasteBox(page), LOG);
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(pasteBox(page)).toHaveValue('');
  await expect(pasteBox(page)).toBeFocused();
  await expect(answer(page)).toHaveAttribute('data-answer', 'empty');
});
