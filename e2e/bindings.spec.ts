import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, paste } from './site.ts';

const PATH = '/check/bindings/';

function box(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' });
}

function state(page: Page): Locator {
  return page.getByRole('region', { name: 'Who is bound' });
}

function rows(page: Page): Locator {
  return page.getByRole('rowheader');
}

const GROUP = 'rbac.authorization.k8s.io';

function binding(n: number): object {
  return {
    apiVersion: `${GROUP}/v1`,
    kind: 'RoleBinding',
    metadata: { name: `20${n}-rolebinding`, namespace: `ns-${n % 40}`, uid: `uid-${n}` },
    roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name: n % 2 ? 'cs:ns:dev' : 'gone' },
    subjects: [{ apiGroup: GROUP, kind: 'User', name: `20${n}` }],
  };
}

const ROLE = {
  apiVersion: `${GROUP}/v1`,
  kind: 'ClusterRole',
  metadata: { name: 'cs:ns:dev' },
  rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
};

/** A dump of so many bytes, as kubectl prints it. */
function dump(bytes: number): { readonly text: string; readonly count: number } {
  const each = JSON.stringify(binding(10_000), null, 4).length * 1.3;
  const count = Math.ceil(bytes / each);
  const items = [ROLE, ...Array.from({ length: count }, (_, n) => binding(n))];
  return { text: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 4), count };
}

test('the example: who is bound, and the safe way to delete the creator’s binding', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(state(page)).toContainText('5 identities, through 5 bindings, to 2 roles.');
  await page.getByRole('button', { name: 'Show what 1234567890123456-1673419473 may do' }).click();
  await expect(page.getByText('read as the time 2023-01-11T06:44:33Z')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Keep a copy' })).toContainText(
    'kubectl get clusterrolebinding/1234567890123456-cluster-admin-clusterrolebinding -o yaml >',
  );
  await expect(page.getByRole('group', { name: 'Delete the binding' })).toContainText('kubectl delete');
  await page
    .getByRole('button', { name: 'Show what system:serviceaccount:monitoring:prometheus may do' })
    .click();
  await expect(page.getByText('This role does not exist')).toBeVisible();
  await page.getByText('Points nowhere (1)').click();
  await expect(rows(page)).toHaveCount(1);
});

test('names from RAM, and an ID that is gone', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByText('Names for the IDs').click();
  const names = page.getByRole('textbox', { name: 'Output of ListUsers and ListRoles, JSON' });
  await names.fill('{"Users":{"User":[{"UserId":"212345678901234567","UserName":"alice"}]}}');
  await expect(page.getByText('1 user and 0 roles read.')).toBeVisible();
  await expect(rows(page).filter({ hasText: 'RAM user alice' })).toHaveCount(1);
  await names.fill('{"Users":{"User":[]}}\n{"Roles":{"Role":[]}}');
  await expect(page.getByText('Deleted in RAM (2)')).toBeVisible();
  await names.fill('{"Users": [');
  await expect(page.getByText('This is no JSON: it is broken in line 1')).toBeVisible();
});

test('5 MB are read and searched', async ({ page }) => {
  const { text, count } = dump(5_000_000);
  await open(page, PATH);
  await paste(box(page), text);
  await expect(page.getByText(/MB pasted; all of it is read/)).toBeVisible();
  await expect(state(page)).toContainText(`${count.toLocaleString('en')} bindings`, { timeout: 30_000 });
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole('searchbox', { name: 'Search' }).fill('2077 ns-37');
  await expect(page.getByRole('status').filter({ hasText: /identit(y|ies) found/ })).toBeVisible();
  await expect(rows(page).first()).toContainText('2077');
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByText(/^Page 2 of/)).toBeVisible();
  await expect(rows(page).first()).toContainText('2050');
});

test('reading can be stopped, and started again', async ({ page }) => {
  const items = Array.from({ length: 20_000 }, (_, n) => `- ${JSON.stringify(binding(n))}\n`);
  await open(page, PATH);
  await paste(box(page), `kind: List\napiVersion: v1\nitems:\n${items.join('')}`);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(state(page)).toContainText('Reading was stopped.');
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(state(page)).toContainText('The table of identities appears here.');
});

test('a file can be chosen', async ({ page }) => {
  await open(page, PATH);
  const { text, count } = dump(100_000);
  await page.locator('input[type=file]').setInputFiles({
    name: 'rbac.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByText(/^rbac\.json, /)).toBeVisible();
  await expect(state(page)).toContainText(`${count.toLocaleString('en')} bindings`);
});

const GOOD = `- ${JSON.stringify(binding(1))}\n`;

for (const { name, text, said } of [
  {
    name: 'a tab',
    text: `kind: List\napiVersion: v1\nitems:\n${GOOD}-\tkind: x\n\ty: 1\n`,
    said: 'document 1, line 5: A tab stands',
  },
  { name: 'JSON that was cut', text: dump(2000).text.slice(0, -100), said: 'This is broken JSON.' },
  {
    name: 'a bomb of aliases',
    text: `a: &a [${'1,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]\n`,
    said: 'would unfold to an enormous file',
  },
  {
    name: 'an unfilled template',
    text: `kind: List\napiVersion: v1\nitems:\n${GOOD}- kind: {{ .Kind }}\n`,
    said: 'An unfilled template stands here.',
  },
  {
    name: 'other objects',
    text: 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n',
    said: 'There are no bindings in this.',
  },
  { name: 'nesting without end', text: '['.repeat(100_000), said: 'There are no bindings in this.' },
]) {
  test(`bad input: ${name}`, async ({ page }) => {
    await open(page, PATH);
    await paste(box(page), text);
    await expect(state(page)).toHaveAttribute('data-state', 'ready');
    await expect(state(page)).toContainText(said);
  });
}

test('markup in a dump is text', async ({ page }) => {
  await open(page, PATH);
  const markup = '<img src=x onerror=alert(1)>';
  await paste(box(page), JSON.stringify({ ...binding(1), subjects: [{ kind: 'User', name: markup }] }));
  await expect(rows(page).first()).toContainText(markup);
  await expect(page.locator('main img')).toHaveCount(0);
});
