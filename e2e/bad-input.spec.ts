import type { Page } from '@playwright/test';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { answer, expectAnswer, open, openSearch, paste, pasteBox, suggestions } from './site.ts';

const SCRIPTS = `<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>`;

/** Nothing of a text became markup. A script that ran would have opened a dialog, which fails every test. */
async function expectNoMarkup(page: Page): Promise<void> {
  await expect(page.locator('img, [onerror], [onload], main script')).toHaveCount(0);
}

/** A log of 5 MB whose only refusal stands in its last line. */
function largeLog(): string {
  const line = '2026-11-24T08:00:00.000Z INFO reconciled 42 objects in 17 ms, nothing to do for shard 0007\n';
  const refusal = 'Error code: ForbiddenHelmUsage';
  return line.repeat(Math.ceil((5_000_000 - refusal.length) / line.length)) + refusal;
}

test('nothing and blanks in the box are no error', async ({ page }) => {
  await open(page, '/');
  for (const text of ['', ' \n\t \n  ']) {
    await pasteBox(page).fill('ForbiddenHelmUsage');
    await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
    await pasteBox(page).fill(text);
    await expect(answer(page)).toHaveAttribute('data-answer', 'empty');
    await expect(pasteBox(page)).toHaveValue(text);
  }
});

test('5 MB of log are read to the end and kept', async ({ page }) => {
  const log = largeLog();
  await open(page, '/');
  await paste(pasteBox(page), log);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  const said = page.getByText('5.0 MB pasted; all of it was read, the box shows the first 100 kB.');
  await expect(said).toBeVisible();
  await expect(pasteBox(page)).toHaveValue(log.slice(0, 100_000));

  await openSearch(page);
  await page.keyboard.press('Escape');
  await suggestions(page).first().click();
  await expect(page).toHaveURL('/faq/forbidden-helm-usage/');
  await page.goBack();
  await expect(said).toBeVisible();
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');

  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(answer(page)).toHaveAttribute('data-answer', 'empty');
  await pasteBox(page).fill('ForbiddenRotateCert');
  await expectAnswer(page, 'rbac', 'forbidden-rotate-cert');
});

for (const { name, codes } of [
  { name: 'a lone surrogate', codes: [0x61, 0xd800, 0x62] },
  { name: 'binary rubbish', codes: Array.from({ length: 4096 }, (_, n) => (n * 7919) % 0xffff || 1) },
]) {
  test(`${name} gets an answer, and what it stands around is read`, async ({ page }) => {
    await open(page, '/');
    // A text with lone surrogates does not survive the way to the browser, so it is made there.
    const put = (codes: number[], text: string) =>
      pasteBox(page).evaluate(
        (box, [codes, text]) => {
          (box as HTMLTextAreaElement).select();
          document.execCommand('insertText', false, String.fromCharCode(...codes) + text);
        },
        [codes, text] as const,
      );
    await put(codes, '\nsecond line');
    await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
    await expect(answer(page).getByRole('heading', { name: 'Not a known error' })).toBeVisible();
    await put(codes, '\nError: ForbiddenHelmUsage');
    await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  });
}

test('markup in a paste is text', async ({ page }) => {
  await open(page, '/');
  await paste(pasteBox(page), `${SCRIPTS} ForbiddenHelmUsage\nsecond line`);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await expect(answer(page).getByText(SCRIPTS)).toBeVisible();
  await expectNoMarkup(page);

  await pasteBox(page).fill(`${SCRIPTS}\n${SCRIPTS}`);
  await expect(answer(page).getByRole('heading', { name: 'Not a known error' })).toBeVisible();
  await answer(page).getByText('Report to pass on').click();
  await expect(answer(page).getByRole('group', { name: 'Report to pass on' })).toContainText(SCRIPTS);
  await expectNoMarkup(page);
});

test('markup in a filter is text', async ({ page }) => {
  await open(page, `/faq/?gate=${encodeURIComponent(SCRIPTS)}`);
  await expect(page.getByRole('status')).toContainText(`“${SCRIPTS}” is not a filter here`);
  await expectNoMarkup(page);
});

test('markup in an address is text', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, `/faq/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByRole('main')).toContainText('/faq/<img src=x onerror=alert(1)>/');
  await expectNoMarkup(page);
});
