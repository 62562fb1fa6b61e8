/** What leaves the page: in a session that does a bit of everything, nothing but requests for the site's own files. */
import { ENTRIES } from './entries.ts';
import { expect, test } from './fixtures.ts';
import { answer, expectAnswer, open, openSearch, pasteBox } from './site.ts';

const SECRET = 'LTAI5tSecretKeyId';

test('no request carries anything, and none is made but for a part that is opened', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  const carried: string[] = [];
  page.on('request', (request) => {
    requests.push(new URL(request.url()).pathname + new URL(request.url()).search);
    carried.push(request.postData() ?? '', request.headers().referer ?? '');
  });

  await pasteBox(page).fill(`${SECRET}\nError: ForbiddenHelmUsage`);
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');
  // The reader and the search came with the first text; from now on a paste needs nothing.
  requests.length = 0;
  await pasteBox(page).fill(`${SECRET}\nErrManagedAddonRoleNotAttach`);
  await expect(answer(page).locator('a[data-entry="service-role-missing"]').first()).toBeVisible();
  expect(requests).toEqual([]);

  const search = await openSearch(page);
  await search.fill('helm says forbidden');
  await page.getByRole('option').first().click();
  await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
  await page.getByRole('main').getByRole('link').first().click();
  await page.getByRole('banner').getByRole('link', { name: 'Roles' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Build a role' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Bindings' }).click();
  await page.getByRole('button', { name: 'example' }).click();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Two Gates' }).click();
  await page.waitForLoadState('networkidle');

  // The browser asks for the icon by itself whenever the title changes.
  const own = /^\/(assets\/[\w.-]+-[\w-]{8}\.(js|css)|icon\.svg)$/;
  expect(requests.filter((request) => !own.test(request))).toEqual([]);
  expect(carried.filter(Boolean)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
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
