import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, expectAnswer, open, openSearch, paste, pasteBox } from './site.ts';

test('blocked storage costs nothing but the memory of the theme', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is blocked', 'SecurityError');
        },
      });
    }
  });
  await open(page, '/');
  await page.getByRole('button', { name: 'Colours: Like the system' }).click();
  await page.getByRole('button', { name: 'Colours: Light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await pasteBox(page).fill('ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
});

async function blockClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Blocked', 'NotAllowedError'));
  });
}

test('a blocked clipboard is said, and the text is selected instead', async ({ page }) => {
  await blockClipboard(page);
  await open(page, '/faq/forbidden-helm-usage/');
  const block = page
    .getByRole('figure')
    .filter({ has: page.getByRole('button', { name: /^Copy / }) })
    .first();
  await block.getByRole('button', { name: /^Copy / }).click();
  await expect(block.getByRole('status')).toHaveText(/^The browser gives no access to the clipboard/);
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected?.trim()).toBe((await block.locator('pre').innerText()).trim());
});

test('a blocked clipboard leaves the report selected too', async ({ page }) => {
  await blockClipboard(page);
  await open(page, '/');
  await pasteBox(page).fill('first line of nothing known\nsecond line of it');
  await answer(page).getByText('Report to pass on').click();
  await answer(page).getByRole('button', { name: 'Copy the report' }).click();
  await expect(answer(page).getByText(/^The browser gives no access to the clipboard/)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toContain('second line of it');
});

test('a part that does not load is said, and Try again loads it', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/search-/);
  const search = /\/assets\/search-[\w-]{8}\.js$/;
  await page.route(search, (route) => route.abort());
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expect(answer(page)).toHaveAttribute('data-answer', 'failed');
  await expect(answer(page).getByRole('heading', { name: 'The answer could not be loaded' })).toBeVisible();
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');

  await page.unroute(search);
  await answer(page).getByRole('button', { name: 'Try again' }).click();
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
});

test('an entry that does not load keeps the paste, and says what to do', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/forbidden-helm-usage-/);
  await page.route(/\/assets\/forbidden-helm-usage-/, (route) => route.abort());
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await answer(page)
    .getByRole('link', { name: /ForbiddenHelmUsage/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not arrive');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
});

test('a page whose styles do not load is no broken page', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\.css/);
  await open(page, '/faq/');
  await page.route(/\/assets\/.*\.css$/, (route) => route.abort());
  await page.getByRole('banner').getByRole('link', { name: 'Roles' }).click();
  await expect(page.getByRole('heading', { name: 'This page did not arrive' })).toBeVisible();
});

test('a search that does not load says so and leaves page and paste alone', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/search-dialog-/);
  const dialog = /\/assets\/search-dialog-/;
  await page.route(dialog, (route) => route.abort());
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('alert')).toContainText('The search did not arrive.');
  await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');

  await page.unroute(dialog);
  await openSearch(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page whose script arrives only in part stays readable', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\/entry-page-/);
  await page.route(/\/assets\/entry-page-/, (route) => route.abort());
  // The app has done what it does by the time nothing more is asked for.
  await page.goto('/faq/forbidden-helm-usage/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helm is refused with ForbiddenHelmUsage');
  await expect(page.getByText('kubectl get clusterrolebindings -o wide')).toBeVisible();
});

test('whatever a storage holds, every page begins and takes what is typed', async ({ page }) => {
  const kept = [
    'rubbish',
    'null',
    '[[[]]]',
    '{"__proto__": {"harmed": 1}, "text": 5, "of": {}, "choices": 7, "policies": 3, "requests": {"length": 9}}',
    '['.repeat(100_000),
    JSON.stringify({ text: '- a\n'.repeat(200_000), cluster: 'c', objects: '', policies: [] }),
  ];
  const boxes = {
    '/': pasteBox(page),
    '/build/ram/': page.locator('textarea[wrap=off]').first(),
    '/build/rbac/': page.locator('textarea[wrap=off]').first(),
    '/check/': page.getByRole('textbox', { name: 'RBAC objects, YAML or JSON' }),
    '/check/bindings/': page.getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' }),
  };
  await open(page, '/faq/');
  for (const text of kept) {
    for (const [path, box] of Object.entries(boxes)) {
      await page.evaluate((text) => {
        const names = ['theme', 'language', 'kept-paste', 'kept-bindings', 'kept-names'].map(
          (name) => `two-gates-${name}`,
        );
        const drafts = ['packet', 'ram-builder', 'rbac-builder', 'check'].map((name) => `two-gates:${name}`);
        for (const storage of [localStorage, sessionStorage]) {
          for (const name of drafts) storage.setItem(name, text);
          // What was pasted may be long, and is then shown to be read only.
          for (const name of names) storage.setItem(name, text.slice(0, 1000));
        }
      }, text);
      await open(page, path);
      await box.fill('typed');
      await expect(box).toHaveValue('typed');
      expect(await page.evaluate(() => 'harmed' in {})).toBe(false);
    }
  }
});

test('a full storage is said where something would be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  for (const [path, said] of [
    ['/build/ram/', 'keeps no drafts'],
    ['/build/rbac/', 'keeps no drafts'],
    ['/check/', 'keeps no drafts of this size'],
  ] as const) {
    await open(page, path);
    const box = page.locator('textarea[wrap=off]').last();
    await box.fill('typed');
    await expect(page.locator('[data-notice=not-kept]')).toContainText(said);
    await expect(box).toHaveValue('typed');
  }
});

test('two tabs with one builder: neither loses what it shows', async ({ page, context }) => {
  const box = (tab: Page) => tab.locator('textarea[wrap=off]').first();
  await open(page, '/build/rbac/');
  await box(page).fill('# the first tab\n');
  const other = await context.newPage();
  await open(other, '/build/rbac/');
  await expect(box(other)).toHaveValue('# the first tab\n');
  await box(other).fill('# the second tab\n');
  await expect(page.locator('[data-notice=other-tab]')).toContainText('in another tab, too');
  await expect(box(page)).toHaveValue('# the first tab\n');
  // Each has its own after a reload, and after going on, back and forward.
  await page.reload();
  await expect(box(page)).toHaveValue('# the first tab\n');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Check' }).click();
  await expect(page).toHaveURL('/check/');
  await page.goBack();
  await expect(box(page)).toHaveValue('# the first tab\n');
  await page.goForward();
  await page.goBack();
  await expect(box(page)).toHaveValue('# the first tab\n');
  await other.reload();
  await expect(box(other)).toHaveValue('# the second tab\n');
  const third = await context.newPage();
  await open(third, '/build/rbac/');
  await expect(box(third)).toHaveValue('# the second tab\n');
});

test('a worker that does not start, or never answers, is said, and Try again starts it', async ({ page }) => {
  const worker = /\/assets\/[\w.]*worker-[\w-]{8}\.js$/;
  const log = `${'nothing to see here, all is well\n'.repeat(2500)}Error: ForbiddenHelmUsage`;
  const binding =
    '{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRoleBinding","metadata":{"name":"b"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"},"subjects":[{"kind":"User","name":"2001"}]}';
  const bindings = page.getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' });
  for (const { path, begin, failed, again, stop, stopped, done } of [
    {
      path: '/',
      begin: () => paste(pasteBox(page), log),
      failed: page.locator('[data-answer=failed]'),
      again: 'Try again',
      stop: 'Stop reading',
      stopped: page.locator('[data-answer=stopped]'),
      done: () => expectAnswer(page, 'rbac', 'forbidden-helm-usage'),
    },
    {
      path: '/check/',
      begin: () => page.getByRole('button', { name: 'Try an example' }).click(),
      failed: page.locator('[data-check=failed]'),
      again: /again/,
      stop: 'Stop asking',
      stopped: page.locator('[data-check=stopped]'),
      done: () => expect(page.locator('[data-check=ready]')).toBeVisible(),
    },
    {
      path: '/check/bindings/',
      begin: () => bindings.fill(binding),
      failed: page.locator('[data-state=failed]'),
      again: /again/,
      stop: 'Stop reading',
      stopped: page.locator('[data-state=stopped]'),
      done: () => expect(page.getByRole('rowheader')).toHaveText(/2001/),
    },
  ]) {
    await open(page, path);
    await page.route(worker, (route) => route.abort());
    await begin();
    await expect(failed).toBeVisible();
    await page.unroute(worker);
    // As one does that the browser has ended: it tells nobody.
    await page.route(worker, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await failed.getByRole('button', { name: again }).click();
    await page.getByRole('button', { name: stop }).click();
    await page.unroute(worker);
    await stopped.getByRole('button', { name: /again/ }).click();
    await done();
  }
  await expect(bindings).toHaveValue(binding);
  // Also one that dies when all is read.
  await page.workers()[0]?.evaluate(() => close());
  await page.getByRole('rowheader').getByRole('button').click();
  await page.locator('[data-state=ready]').getByRole('button', { name: 'Read it again' }).click();
  await page.getByRole('rowheader').getByRole('button').click();
  await expect(page.getByText('Through ClusterRoleBinding')).toBeVisible();
});

test('whatever page does not load, the paste is kept', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource: net::ERR_FAILED .*\/assets\//);
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  const assets = /\/assets\//;
  await page.route(assets, (route) => route.abort());
  const header = page.getByRole('banner');
  for (const name of ['Guide', 'Known errors', 'Roles', 'Build', 'Check', '中文']) {
    await header.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveText('This page did not arrive');
    if (name === '中文') {
      await expect(page).toHaveURL('/zh/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await page.evaluate(() => localStorage.getItem('two-gates-language'))).toBeNull();
    }
    await header.getByRole('link', { name: 'Two Gates' }).click();
    await expect(page).toHaveURL('/');
    await expect(pasteBox(page)).toHaveValue('Error: ForbiddenHelmUsage');
  }
  // The language is asked for again, and the page by its button.
  await page.unroute(assets);
  await header.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await page.evaluate(() => localStorage.getItem('two-gates-language'))).toBe('zh');
  await page.getByRole('button', { name: '刷新' }).click();
  await expect(page.locator('[data-paste]')).toHaveValue('Error: ForbiddenHelmUsage');
});

test('a blocked clipboard is said at every kind of button', async ({ page }) => {
  await blockClipboard(page);
  await open(page, '/check/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'Copy the list' }).click();
  const refused = page.getByText(/^The browser gives no access to the clipboard/);
  await expect(refused.first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('[data-share]').getByText(/no access to the clipboard/)).toBeVisible();
  await open(page, '/build/rbac/');
  await page
    .locator('textarea[wrap=off]')
    .first()
    .fill('kind: ClusterRole\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: r}\nrules: []\n');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByRole('button', { name: /^Copy.*link/ }).click();
  await expect(refused.first()).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('#role=1.');
  await open(page, '/roles/');
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await expect(page.getByText(/no access to the clipboard/).first()).toBeVisible();
});
