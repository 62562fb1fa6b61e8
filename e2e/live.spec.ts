/** What a screen reader is told while the page changes: once, when it stands, and not while somebody types. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { json } from './ram-builder.ts';
import { answer, open, openSearch, paste, pasteBox } from './site.ts';

declare global {
  interface Window {
    /** Every text that a live region took on, in order. */
    said: string[];
  }
}

/** Opens a page whose live regions are listened to, and whose clock the test moves. */
async function listen(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const last = new WeakMap<Element, string>();
    window.said = [];
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        if (region) regions.add(region);
        // A region is heard once it is there; an alert also when it comes with its text.
        for (const added of addedNodes)
          if (added instanceof Element)
            for (const alert of [added, ...added.querySelectorAll('*')])
              if (alert.matches('[role="alert"]')) regions.add(alert);
      }
      for (const region of regions) {
        const text = region.textContent?.trim() ?? '';
        if (text && region.isConnected && last.get(region) !== text) window.said.push(text);
        last.set(region, text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.clock.install();
  await open(page, path);
  // From now on it moves when the test says so.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.evaluate(() => {
    window.said = [];
  });
}

/** Types as people do, a key after the other, so that every text in between has a moment to be shown. */
async function type(page: Page, box: Locator, text: string): Promise<void> {
  await box.focus();
  for (const key of text) {
    await page.keyboard.insertText(key);
    await page.clock.runFor(150);
  }
}

/** Expects that since the last time exactly this was said, and nothing comes after it. */
async function expectSaid(page: Page, ...expected: (string | RegExp)[]): Promise<void> {
  // In small steps, so that what has to be loaded and read is there before its time is up.
  const count = async () => {
    await page.clock.runFor(100);
    return page.evaluate(() => window.said.length);
  };
  await expect.poll(count, { intervals: [50] }).toBeGreaterThanOrEqual(expected.length);
  for (let step = 0; step < 20; step += 1) await count();
  const said = await page.evaluate(() => window.said.splice(0));
  expect(said).toEqual(
    expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
  );
}

test('the answer to a paste, a copy, and the same typed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await listen(page, '/');
  await paste(
    pasteBox(page),
    'Error from server (Forbidden): pods is forbidden: User "201234567890123456" cannot list resource "pods" in API group "" in the namespace "shop"',
  );
  await expectSaid(page, /^The RBAC gate inside the cluster is shut\..* One entry found\.$/);
  await answer(page).getByRole('button', { name: 'Copy Role and binding' }).click();
  await expectSaid(page, /^Copied: Role and binding/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.clock.runFor(8000);
  await page.evaluate(() => window.said.splice(0));
  await type(page, pasteBox(page), 'Error: ForbiddenHelmUsage');
  await expectSaid(page, /^The RBAC gate.* entries found\.$/);
});

test('the results of the search', async ({ page }) => {
  await listen(page, '/faq/');
  const input = await openSearch(page);
  await type(page, input, 'helm says forbidden');
  await expectSaid(page, /^\d+ results$/);
  await type(page, input, 'qqqqzzzz');
  await input.fill('qqqqzzzz');
  await expectSaid(page, /^Nothing found/);
});

test('the entries that are left', async ({ page }) => {
  await listen(page, '/faq/');
  await page.getByRole('group', { name: 'Gate' }).getByText('RBAC', { exact: true }).click();
  await expectSaid(page, /^\d+ entries$/);
});

test('the lines that are left, and what can be asked', async ({ page }) => {
  await listen(page, '/roles/?show=tasks');
  await type(page, page.getByLabel('Filter the lines'), 'helm');
  await expectSaid(page, /^\d+ of 262 lines$/);
  const who = page.getByRole('region', { name: 'Who may …?' }).getByRole('combobox');
  await type(page, who, 'scale state');
  await expectSaid(page, /^\d+ /);
});

test('the problems of a policy', async ({ page }) => {
  await listen(page, '/build/ram/');
  await json(page).fill(
    '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "cs:", "Resource": "*"}]}',
  );
  await expectSaid(page, /^Kept in this browser/, /1 error/);
  await json(page).evaluate((box: HTMLTextAreaElement) => {
    const at = box.value.indexOf('cs:') + 'cs:'.length;
    box.setSelectionRange(at, at);
  });
  await type(page, json(page), 'GetClusters');
  await expectSaid(page, '1 note');
});

test('the verdict of a check', async ({ page }) => {
  await listen(page, '/check/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect
    .poll(async () => {
      await page.clock.runFor(100);
      return page.evaluate(() => window.said.filter((said) => said.startsWith('Shut at RBAC')));
    })
    .toEqual(['Shut at RBAC: 1 of 3 requests is refused.']);
  for (let step = 0; step < 20; step += 1) await page.clock.runFor(100);
  await page.evaluate(() => window.said.splice(0));
  await type(page, page.getByRole('textbox', { name: 'Namespace', exact: true }), 'ping');
  await expectSaid(page, 'Shut at RBAC: 2 of 3 requests are refused.');
});
