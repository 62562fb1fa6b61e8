/** What leaves the page: in a session that does a bit of everything, nothing but requests for the site's own files. */
import { ENTRIES } from './entries.ts';
import { expect, test } from './fixtures.ts';
import { wholeSession } from './session.ts';
import { answer, expectAnswer, open, pasteBox } from './site.ts';

const SECRET = 'LTAI5tSecretKeyId';

test('no request carries anything, and each is for a part that was not there yet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  const there = new Set<string>();
  page.on('request', (request) => there.add(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  page.removeAllListeners('request');
  const requests: string[] = [];
  const carried: string[] = [];
  page.on('request', (request) => {
    requests.push(new URL(request.url()).pathname + new URL(request.url()).search);
    carried.push(request.postData() ?? '', request.headers().referer ?? '');
  });

  await wholeSession(page, `${SECRET}\nError: ForbiddenHelmUsage`);
  await page.waitForLoadState('networkidle');

  // The browser asks for the icon by itself whenever the title changes.
  const own = /^\/(assets\/[\w.-]+-[\w-]{8}\.(js|css)|icon\.svg)$/;
  expect(requests.filter((request) => !own.test(request))).toEqual([]);
  // A worker asks for its own script whenever one is started.
  const parts = requests.filter((request) => !/icon\.svg|worker-/.test(request));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part, index) => parts.indexOf(part) !== index || there.has(part))).toEqual([]);
  expect(carried.filter(Boolean)).toEqual([]);
  expect(requests.join('\n')).not.toContain(SECRET);
  expect(await page.context().cookies()).toEqual([]);
});

test('a second paste of the same error asks for nothing', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill('Error: ForbiddenHelmUsage');
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await pasteBox(page).fill('12:00:00 Error: ForbiddenHelmUsage once more');
  await expect(answer(page).getByText('once more')).toBeVisible();
  expect(requests).toEqual([]);
});

test('what an answer is made with comes when the box gets the focus', async ({ page }) => {
  await open(page, '/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await pasteBox(page).click();
  for (const part of ['diagnose', 'search', 'for-denial', 'card'])
    await expect.poll(() => requests.join(' ')).toContain(`/assets/${part}-`);
});

test('nothing comes before it is needed for somebody who saves data, nor over a slow network', async ({
  page,
}) => {
  for (const connection of [{ saveData: true }, { effectiveType: 'slow-2g' }]) {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value, configurable: true });
    }, connection);
    await page.goto('/', { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await pasteBox(page).click();
    await page.getByRole('navigation').getByRole('link').first().hover();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve))));
    expect(requests).toEqual([]);
    await pasteBox(page).fill('Error: ForbiddenHelmUsage');
    await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
    page.removeAllListeners('request');
  }
});

test('a page that is read asks for nothing after its own files', async ({ page }) => {
  for (const path of ['/faq/', ...ENTRIES.slice(0, 3).map(({ id }) => `/faq/${id}/`), '/guide/']) {
    await open(page, path);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('End');
    // Long enough for anything that waits for the page to be idle.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(requests, path).toEqual([]);
    page.removeAllListeners('request');
  }
});
