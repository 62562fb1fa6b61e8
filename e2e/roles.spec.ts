import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, tabTo } from './site.ts';

const ROLES = [
  'Administrator',
  'Read-only Administrator',
  'O&M Engineer',
  'Developer',
  'Restricted User',
  'cluster-admin',
  'admin',
  'edit',
  'view',
];

function grid(page: Page): Locator {
  return page.getByRole('grid', { name: /^Roles across/ });
}

function line(page: Page, name: string): Locator {
  return grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** What the shown cells of a line say, in the order of the columns. */
function words(page: Page, name: string): Promise<string[]> {
  return line(page, name).getByRole('gridcell').filter({ visible: true }).allInnerTexts();
}

function detail(page: Page): Locator {
  return page.getByRole('dialog');
}

function who(page: Page): Locator {
  return page.getByRole('region', { name: 'Who may …?' });
}

function compare(page: Page): Locator {
  return page.getByRole('region', { name: 'Compare two roles' });
}

/** The radio buttons and check boxes of chips are hidden; people click their labels. */
function chip(page: Page, name: string): Locator {
  return page.locator('fieldset').getByText(name, { exact: true });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix reads', async ({ page }) => {
    await page.goto('/roles/');
    await expect(page).toHaveTitle('Which role may do what · Two Gates');
    await expect(page.locator('head > meta[name=description]')).toHaveAttribute('content', /./);
    const heads = grid(page).getByRole('columnheader');
    expect((await heads.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(ROLES);
    expect(await words(page, 'Scale a StatefulSet')).toEqual([
      'yes',
      'not published',
      'partly\n1 of 2',
      'partly\n1 of 2',
      'not published',
      'yes',
      'yes',
      'yes',
      'partly\n1 of 2',
    ]);
    expect(await words(page, 'statefulsets/scale')).toContain('read only');
    expect(await words(page, 'Use Helm in the console')).toEqual([
      'named',
      ...Array.from({ length: 8 }, () => 'not named'),
    ]);
    await expect(page.getByRole('article').filter({ hasText: 'Restricted User' })).toContainText(
      'Never published',
    );
  });
});

test('the matrix by keyboard', async ({ page }) => {
  await open(page, '/roles/?show=tasks');
  const first = line(page, 'See the list of clusters in the console').getByRole('link');
  await tabTo(page, first.first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const second = line(page, 'Open the pages of a cluster in the console').getByRole('link');
  await expect(second.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(second.last(), 'nothing stands beyond the last column').toBeFocused();
  await page.keyboard.press('Home');
  await expect(second.first()).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(line(page, 'Delete a cluster').getByRole('link').last()).toBeFocused();
  await expect(line(page, 'Delete a cluster').getByRole('link').last()).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(first.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first.first(), 'the corner holds nothing').toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(grid(page).getByRole('link', { name: /^Administrator/ })).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(first.nth(1)).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(grid(page).locator(':focus'), 'the table is one stop').toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(first.nth(1), 'and remembers where one was').toBeFocused();
});

test('a cell opened by keyboard shows the deciding rule and gives the focus back', async ({ page }) => {
  await open(page, '/roles/?show=api-apps');
  const cell = line(page, 'statefulsets/scale').getByRole('link').nth(3);
  await tabTo(page, line(page, 'controllerrevisions ControllerRevision').getByRole('link').first());
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/?show=api-apps#statefulsets.apps/scale/ack-ops');
  await expect(detail(page)).toHaveAccessibleName(/O&M Engineer.*statefulsets\.apps\/scale/s);
  await expect(detail(page)).toContainText('Nothing allows get, update, patch.');
  await expect(detail(page)).toContainText('The nearest, rule 6 of cs:ops, lacks the subresource.');
  await expect(detail(page).locator('pre')).toContainText('- apiGroups: [apps]');
  await expect(detail(page)).toContainText('Rules as published on 2022-09-02.');
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(cell).toBeFocused();
  await expect(page).toHaveURL('/roles/?show=api-apps');
});

test('the address of a cell opens it, the back button closes one that was opened', async ({ page }) => {
  await open(page, '/roles/#scale-statefulset/k8s-edit');
  await expect(detail(page)).toHaveAccessibleName(/edit.*Scale a StatefulSet/s);
  await expect(detail(page)).toContainText('Allowed by');
  await detail(page).getByRole('button', { name: 'Close' }).click();
  await expect(detail(page)).toHaveCount(0);
  await expect(page).toHaveURL('/roles/');
  const cell = line(page, 'Scale a StatefulSet').getByRole('link').nth(8);
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport();

  await line(page, 'Scale a StatefulSet').getByRole('link').nth(4).click();
  await expect(detail(page)).toHaveAccessibleName(/Developer/);
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await expect(page).toHaveURL('/roles/');
  await page.goForward();
  await expect(detail(page)).toHaveAccessibleName(/Developer/);
});

test('another cell that is opened at the moment one closes opens', async ({ page }) => {
  await open(page, '/roles/#scale-statefulset/k8s-edit');
  await expect(detail(page)).toHaveAccessibleName(/edit/);
  const other = line(page, 'Scale a StatefulSet').locator('a').nth(4);
  await other.evaluate((link: HTMLElement) => {
    const dialog = document.querySelector('dialog[open]');
    dialog?.addEventListener('close', () => link.click(), { once: true });
  });
  await detail(page).getByRole('button', { name: 'Close' }).click();
  await expect(detail(page)).toHaveAccessibleName(/Developer/);
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(page).toHaveURL('/roles/');
});

test('the address of a line tells who may, and leads on to the cells', async ({ page }) => {
  await open(page, '/roles/?bound=namespace#scale-statefulset');
  await expect(detail(page).getByRole('listitem').filter({ hasText: /^edit/ })).toBeVisible();
  await expect(detail(page)).toContainText(
    'Their rules would do, but ACK grants them for whole clusters only:',
  );
  await detail(page).getByRole('link', { name: 'Developer' }).click();
  await expect(page).toHaveURL('/roles/?bound=namespace#scale-statefulset/ack-dev');
  await expect(detail(page)).toContainText('granted for one namespace');
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(page).toHaveURL('/roles/?bound=namespace');

  await open(page, '/roles/#pods');
  await expect(detail(page).getByRole('row', { name: /^deletecollection/ })).toContainText('Developer, edit');
});

test('an address that points at nothing opens nothing', async ({ page }) => {
  await open(page, '/roles/#scale-statefulset/nobody');
  await expect(grid(page)).toBeVisible();
  await expect(detail(page)).toHaveCount(0);
});

test('what was never published is said in words, documentation and rules stand apart', async ({ page }) => {
  await open(page, '/roles/#view-workloads-in-console/ack-restricted');
  await expect(detail(page)).toContainText('not published');
  await expect(detail(page)).toContainText('May read the objects that the console shows');
  await expect(detail(page)).toContainText('Restricted User is named for this task.');
  await expect(detail(page).locator('pre')).toHaveCount(0);

  await open(page, '/roles/#open-terminal/k8s-edit');
  await expect(detail(page)).toContainText('edit is not named for this task. Named are: Developer');
  await expect(detail(page)).toContainText('only a named one helps');
});

test('the switch: a namespace makes cluster-scoped rules idle', async ({ page }) => {
  await open(page, '/roles/?q=create customresourcedefinitions');
  const name = 'customresourcedefinitions CustomResourceDefinition, cluster-scoped';
  await expect.poll(async () => (await words(page, name))[3]).toBe('yes');
  await chip(page, 'For one namespace').click();
  await expect(page).toHaveURL(/bound=namespace/);
  await expect.poll(async () => (await words(page, name))[3]).toBe('no');
  await expect(grid(page).getByRole('columnheader', { name: /^O&M Engineer/ })).toContainText(
    'whole clusters only',
  );
  await line(page, name).getByRole('link').nth(4).click();
  await expect(detail(page)).toContainText('lacks the reach: a RoleBinding ends at its namespace');
});

test('who may: typed words, arrows and Enter, the smallest role first', async ({ page }) => {
  await open(page, '/roles/');
  const input = who(page).getByRole('combobox');
  await input.fill('scale state');
  await expect(who(page).getByRole('option').first()).toContainText('Scale a StatefulSet');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/?who=scale-statefulset');
  await expect(who(page).getByRole('heading', { level: 3 })).toHaveText('Scale a StatefulSet');
  await expect(who(page).getByRole('list').first().getByRole('listitem')).toHaveText([
    /^edit/,
    /^admin/,
    /^Administrator/,
    /^cluster-admin/,
  ]);
  await expect(who(page).getByRole('listitem').filter({ hasText: 'O&M Engineer' })).toContainText(
    'lacks patch statefulsets.apps/scale',
  );

  await input.fill('list backups.velero.io');
  await page.keyboard.press('Enter');
  await expect(who(page).getByRole('heading', { level: 3 })).toHaveText('list backups.velero.io');
  await expect(who(page).getByRole('list').first().getByRole('listitem')).toHaveText([
    /^Administrator/,
    /^cluster-admin/,
  ]);
  await expect(page).toHaveURL(/\?who=list.*velero/);
  await page.reload();
  await expect(who(page).getByRole('heading', { level: 3 })).toHaveText('list backups.velero.io');

  await input.fill('helm in console');
  await page.keyboard.press('Enter');
  await expect(who(page)).toContainText('ACK looks at the role here, not at its rules.');
  await who(page).getByRole('link', { name: 'Administrator' }).click();
  await expect(detail(page)).toContainText('Administrator is named for this task.');
});

test('who may: nonsense is said to be some, and Escape closes the list', async ({ page }) => {
  await open(page, '/roles/?who=<b>nobody</b>');
  await expect(who(page)).toContainText('“<b>nobody</b>” is neither a task nor a request.');
  const input = who(page).getByRole('combobox');
  await input.fill('qqqq');
  await expect(who(page).getByRole('status')).toContainText('Nothing fits.');
  await input.fill('pods');
  await expect(who(page).getByRole('option')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(who(page).getByRole('option')).toHaveCount(0);
  await expect(input).toHaveValue('pods');
});

test('compare two roles', async ({ page }) => {
  await open(page, '/roles/');
  await compare(page).getByLabel('From').selectOption('Developer');
  await compare(page).getByLabel('To').selectOption('O&M Engineer');
  await expect(page).toHaveURL('/roles/?old=ack-dev&new=ack-ops');
  await expect(compare(page)).toContainText('O&M Engineer may do everything that Developer may.');
  await compare(page)
    .getByText(/^\d+ tasks$/)
    .click();
  await expect(compare(page).getByText('List the namespaces with kubectl')).toBeVisible();
  await compare(page)
    .getByText(/resources and paths$/)
    .click();
  await expect(
    compare(page)
      .getByRole('listitem')
      .filter({ hasText: /^nodes / }),
  ).toContainText('get, list, watch, patch');

  await compare(page).getByRole('button', { name: 'Swap' }).click();
  await expect(compare(page)).toContainText('Developer may do nothing that O&M Engineer may not.');
  await compare(page).getByLabel('To').selectOption('Restricted User');
  await expect(compare(page)).toContainText('The rules of Restricted User were never published');
  await compare(page).getByLabel('To').selectOption('O&M Engineer');
  await expect(compare(page)).toContainText('That is the same role twice.');
});

test('filters, pins and equal lines, kept in the address', async ({ page }) => {
  await open(page, '/roles/');
  const status = page.getByRole('region', { name: 'The matrix' }).getByRole('status');
  await expect(status).toHaveText('262 lines');
  await page.getByLabel('Filter the lines').fill('ForbiddenRotateCert');
  await expect(status).toHaveText('1 of 262 lines');
  await expect(line(page, 'Rotate the certificates of a cluster')).toBeVisible();
  await page.getByLabel('Filter the lines').fill('');
  await page.getByLabel('Show', { exact: true }).selectOption('apps');
  await expect(status).toHaveText('12 of 262 lines');

  await chip(page, 'O&M Engineer').click();
  await chip(page, 'Developer').click();
  const heads = grid(page).getByRole('columnheader');
  await expect(heads.first()).toContainText('O&M Engineer');
  await page.getByLabel('Pinned roles only').check();
  await expect(heads).toHaveCount(2);
  await page.getByLabel('Hide lines on which all shown roles agree').check();
  await expect(page.getByText('No line fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all lines' }).click();
  await expect(status).toHaveText('262 lines');
  await expect(heads).toHaveCount(2);
  await page.getByLabel('Hide lines on which all shown roles agree').check();
  const differing = await status.textContent();
  await page.reload();
  await expect(status).toHaveText(differing ?? '');
  await page.goBack();
  await expect(status).toHaveText('262 lines');
});

test('values of the address that mean nothing are said and left out', async ({ page }) => {
  await open(page, '/roles/?bound=world&pin=ack-ops,nobody');
  const status = page.getByRole('region', { name: 'The matrix' }).getByRole('status');
  await expect(status).toContainText('“world” means nothing here, so it was left out.');
  await expect(status).toContainText('“nobody” means nothing here, so it was left out.');
  await expect(grid(page).getByRole('columnheader').first()).toContainText('O&M Engineer');
});

test('head and first column stay in sight', async ({ page }) => {
  for (const width of [1440, 800]) {
    await page.setViewportSize({ width, height: 700 });
    await open(page, '/roles/');
    const last = line(page, '/debug/pprof/').getByRole('link');
    await grid(page).getByRole('columnheader').last().getByRole('link').focus();
    await page.keyboard.press('Control+End');
    await expect(last.last()).toBeFocused();
    await expect(last.last()).toBeInViewport();
    await expect(last.first()).toBeInViewport();
    await expect(grid(page).getByRole('columnheader').last()).toBeInViewport();
  }
});

test('on a phone, one role at a time', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/roles/');
  expect(await words(page, 'Drain a node')).toEqual(['yes']);
  await page.getByLabel('Role shown').selectOption('O&M Engineer');
  await expect(page).toHaveURL('/roles/?role=ack-ops');
  await expect(grid(page).getByRole('columnheader').filter({ visible: true })).toHaveText(/O&M Engineer/);
  await expect.poll(() => words(page, 'Drain a node')).toEqual(['partly\n5 of 6']);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await sideways()).toBe(0);
  await line(page, 'Drain a node').getByRole('link').filter({ visible: true }).last().click();
  await expect(detail(page)).toContainText('create pods/eviction');
  expect(await sideways()).toBe(0);
  await detail(page).getByRole('button', { name: 'Close' }).click();

  const name = line(page, 'Drain a node').getByRole('link').first();
  await name.focus();
  await page.keyboard.press('ArrowRight');
  await expect(line(page, 'Drain a node').getByRole('link').filter({ visible: true }).last()).toBeFocused();
});

test('on paper, every role is there', async ({ page }) => {
  await open(page, '/roles/?show=api-apps');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect.poll(() => words(page, 'deployments/scale')).toHaveLength(9);
  await expect(page.getByLabel('Filter the lines')).toBeHidden();
  await expect(page.getByText('What the words mean')).toBeVisible();
});

test('what is shown can be taken along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/roles/?show=api-batch&pin=ack-dev,k8s-view&only=1');
  const output = page.getByRole('region', { name: 'Take it along' });
  await expect(output).toContainText('4 lines for 2 roles');
  const take = async (format: string) => {
    await output.getByLabel('Format').selectOption(format);
    const coming = page.waitForEvent('download');
    await output.getByRole('button', { name: 'Download' }).click();
    const download = await coming;
    await output.getByRole('button', { name: 'Copy' }).click();
    await expect(output.getByText('Copied.')).toBeVisible();
    const text = await readFile(await download.path(), 'utf8');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    return { name: download.suggestedFilename(), text };
  };
  const csv = await take('CSV');
  expect(csv.name).toBe('ack-roles-cluster.csv');
  expect(csv.text.split('\r\n')[1]).toBe(
    'API group batch,cronjobs.batch,"get cronjobs.batch, list cronjobs.batch, watch cronjobs.batch, create cronjobs.batch, update cronjobs.batch, patch cronjobs.batch, delete cronjobs.batch, deletecollection cronjobs.batch",yes,"partly: get, list, watch"',
  );
  const markdown = await take('Markdown');
  expect(markdown.name).toBe('ack-roles-cluster.md');
  expect(markdown.text).toContain(
    '| Part | Task or resource | Requests | Developer | view |\n| --- | --- | --- | --- | --- |',
  );
  const json = await take('JSON');
  expect(json.name).toBe('ack-roles-cluster.json');
  expect(JSON.parse(json.text).lines[3]).toMatchObject({
    id: 'jobs.batch/status',
    cells: {
      'ack-dev': { state: 'no' },
      'k8s-view': { state: 'partly', allowed: ['get jobs.batch/status'] },
    },
  });
});
