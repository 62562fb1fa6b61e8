import { expect, NOT_FOUND, test } from './fixtures.ts';
import { expectAnswer, open, pasteBox } from './site.ts';

test('an unknown address says so and searches for what it says', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, '/faq/helm-forbidden/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByRole('combobox')).toHaveValue('helm forbidden');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-entry', 'forbidden-helm-usage');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/');
});

test('an address that cannot be decoded is not found', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  expectMessage(/^warning: The URL path .* could not be decoded/);
  for (const path of ['/%E0%A4%A', '/faq/%E0%A4%A/', '/faq/%/']) {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('There is no such page');
    await expect(page.getByRole('main'), path).toContainText(path);
    await expect(page.getByRole('combobox'), path).toBeVisible();
  }
});

test('a broken query or fragment does no harm', async ({ page }) => {
  for (const [path, heading] of [
    ['/?', 'Which gate refused you?'],
    ['/?%E0%A4%A=%&&=', 'Which gate refused you?'],
    ['/#%E0%A4%A', 'Which gate refused you?'],
    ['/#', 'Which gate refused you?'],
    ['/faq/?gate=%E0%A4%A', 'Known errors and questions'],
    ['/faq/?gate=rbac&gate=ram&group', 'Known errors and questions'],
    ['/faq/?gate=__proto__&group=constructor', 'Known errors and questions'],
    ['/guide/#__proto__=constructor&see=__proto__', 'What do you have in front of you?'],
    ['/roles/?show=constructor&pin=__proto__&who=__proto__#constructor/__proto__', /role/i],
    ['/faq/forbidden-helm-usage/?x=%#%E0%A4%A', 'Helm is refused with ForbiddenHelmUsage'],
  ] as const) {
    // From elsewhere, because a change of the fragment alone would not load the page.
    await page.goto('about:blank');
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
    await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
    await pasteBox(page).fill('ForbiddenHelmUsage');
    await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  }
});
