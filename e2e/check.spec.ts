import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, paste, tabTo } from './site.ts';

const PATH = '/check/';
const USER = '212345678901234567';

const KUBECONFIG = JSON.stringify({
  Version: '1',
  Statement: [
    { Effect: 'Allow', Action: 'cs:DescribeClusterUserKubeconfig', Resource: 'acs:cs:*:*:cluster/c1' },
  ],
});

/** A role bound to the user in the namespace `shop`. */
function roleWith(resources: string, verbs: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: viewer, namespace: shop}
rules:
- apiGroups: [""]
  resources: [${resources}]
  verbs: [${verbs}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: viewers, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: viewer}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: User, name: "${USER}"}
`;
}

function answer(page: Page): Locator {
  return page.getByRole('region', { name: 'Answer', exact: true });
}

function request(page: Page, number: number): Locator {
  return answer(page).locator(`[data-request="${number}"]`);
}

function objects(page: Page): Locator {
  return page.getByRole('textbox', { name: 'RBAC objects, YAML or JSON' });
}

async function addPolicy(page: Page, number: number, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await page.getByRole('textbox', { name: `JSON of “Policy ${number}”` }).fill(text);
}

async function addAdministrator(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Begin with' }).selectOption('AdministratorAccess');
  await page.getByRole('button', { name: 'Add a policy' }).click();
}

async function fillWho(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Who asks' }).fill(USER);
  await page.getByRole('textbox', { name: 'Cluster ID' }).fill('c1');
  await page.getByRole('textbox', { name: 'Namespace', exact: true }).fill('shop');
}

async function chooseTerminal(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Find a task/ }).fill('terminal pod');
  await page.getByRole('option', { name: /Open a pod’s terminal|Open a pod's terminal/ }).click();
}

async function expectVerdict(page: Page, verdict: string, said: string | RegExp): Promise<void> {
  await expect(answer(page)).toHaveAttribute('data-check', 'ready');
  await expect(answer(page)).toHaveAttribute('data-verdict', verdict);
  await expect(answer(page).getByRole('status').first()).toContainText(said);
}

test('the terminal: the policy opens RAM, the role lacks pods/exec, then has it', async ({ page }) => {
  await open(page, PATH);
  await fillWho(page);
  await chooseTerminal(page);
  await expectVerdict(page, 'cannot-tell', 'Cannot tell');
  await addPolicy(page, 1, KUBECONFIG);
  await objects(page).fill(roleWith('pods', 'get, list'));
  await expectVerdict(page, 'shut', 'Shut at RBAC: 1 of 3 requests is refused.');
  await expect(
    answer(page).getByRole('list', { name: 'RAM gate: Open. RBAC gate: Shut here.' }),
  ).toBeVisible();
  await expect(request(page, 1)).toContainText('cs:DescribeClusterUserKubeconfig');
  await expect(request(page, 1)).toContainText('Statement 1 allows it.');
  await expect(request(page, 2)).toHaveAttribute('data-verdict', 'open');
  await expect(request(page, 3)).toContainText('create pods/exec');
  await expect(request(page, 3)).toContainText('comes near, but lacks the verb and lacks the subresource.');

  await objects(page).fill(roleWith('pods, pods/exec', 'get, create'));
  await expectVerdict(page, 'open', 'Open: all 3 requests are allowed.');
  await expect(request(page, 2)).toContainText('Rule 1 of Role shop/viewer allows it');

  await page.getByRole('textbox', { name: 'Cluster ID' }).fill('c2');
  await expectVerdict(page, 'shut', 'Shut at RAM');
  await expect(request(page, 1)).toContainText('names the action, but not on this resource');
  await page.getByRole('textbox', { name: 'Cluster ID' }).fill('');
  await expectVerdict(page, 'cannot-tell', 'Cannot tell');
  await expect(request(page, 1)).toContainText('it is allowed on acs:cs:*:*:cluster/c1');
});

test('the whole list can be copied for one change request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PATH);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await answer(page).getByRole('button', { name: 'Copy the list' }).click();
  await expect(answer(page).getByText('Copied: the list of requests')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').slice(1)).toEqual([
    '1. RAM: cs:DescribeClusterUserKubeconfig on acs:cs:*:*:cluster/c0ffee00000000000000000000000000a: Open',
    '2. RBAC: get pods in the namespace shop: Open',
    '3. RBAC: create pods/exec in the namespace shop: Shut',
  ]);
});

test('what is shut gets its grant, and a note to ask for it', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('button', { name: 'Try an example' }).click();
  const grant = request(page, 3).locator('[data-proof]');
  await expect(grant).toHaveAttribute('data-proof', 'proven');
  await expect(grant).toContainText(`create pods/exec in namespace shop, and nothing else`);
  await expect(answer(page).locator('[data-proof]')).toHaveCount(1);
  await grant.getByRole('link', { name: 'Ask my admin' }).click();
  await expect(page.locator('[data-note]')).toContainText('may not create pods/exec in namespace shop');
  await page.goBack();
  await expect(request(page, 3).locator('[data-proof]')).toBeVisible();
});

test('several that are shut get one grant, with what was filled in on either', async ({ page }) => {
  await open(page, PATH);
  await fillWho(page);
  await chooseTerminal(page);
  await addPolicy(page, 1, KUBECONFIG.replace('cluster/c1', 'cluster/c2'));
  await objects(page).fill(roleWith('pods/log', 'get'));
  await expectVerdict(page, 'shut', '3 of 3 requests are refused');
  const all = answer(page).getByRole('region', { name: 'All of it in one grant' });
  await expect(all.locator('[data-proof]')).toHaveAttribute('data-proof', 'proven');
  await expect(all).toContainText('aliyun ram CreatePolicy');
  await expect(all).toContainText('resources: [pods/exec]');
  await all.getByRole('textbox', { name: 'RAM name' }).fill('jane');
  await all.getByRole('radio', { name: 'a RAM user' }).check();
  await expect(all).toContainText('--UserName jane');
  await request(page, 1).getByText('The grant of this request alone').click();
  await expect(request(page, 1).getByRole('textbox', { name: 'RAM name' })).toHaveValue('jane');
  await expect(request(page, 1).locator('[data-proof]')).toContainText('acs:cs:*:*:cluster/c1');
  await all.getByRole('link', { name: 'Ask my admin' }).click();
  const note = page.locator('[data-note]');
  await expect(note).toContainText('What was refused, in order');
  await expect(note).toContainText(`RAM user ${USER} (jane)`);
  await expect(note).toContainText('Proven:');
  await expect(note).toContainText('--UserName jane');
});

test('a Deny gets no grant, and the reason why', async ({ page }) => {
  await open(page, PATH);
  await addPolicy(page, 1, '{"Version":"1","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}');
  await page.getByRole('textbox', { name: 'Requests of your own, one a line' }).fill('cs:DeleteCluster');
  await expect(request(page, 1).locator('[data-proof]')).toHaveAttribute('data-proof', 'none');
  await expect(request(page, 1)).toContainText('find the Deny');
});

test('a broken policy beside a good one: it might deny, and it says where it is broken', async ({ page }) => {
  await open(page, PATH);
  await fillWho(page);
  await addPolicy(page, 1, '{\n  "Version": "1",\n  "Statement": [\n');
  await addPolicy(page, 2, KUBECONFIG);
  await page
    .getByRole('textbox', { name: 'Requests of your own, one a line' })
    .fill('cs:DescribeClusterUserKubeconfig');
  await expectVerdict(page, 'cannot-tell', 'Cannot tell');
  await expect(request(page, 1)).toContainText('Mend it first.');
  const broken = page.getByRole('group', { name: 'Policy 1' });
  await expect(broken.locator('[data-read="left-out"]')).toContainText('The other policies are used.');
  await broken
    .getByRole('button', { name: /^Show line/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'JSON of “Policy 1”' })).toBeFocused();
  await answer(page)
    .getByText(/^What this leaves open/)
    .click();
  await expect(answer(page)).toContainText('1 policy had no say');
  // What was typed is all there.
  await expect(page.getByRole('textbox', { name: 'JSON of “Policy 1”' })).toHaveValue(/"Statement": \[/);
});

test('problems of a policy that is used', async ({ page }) => {
  await open(page, PATH);
  await addPolicy(
    page,
    1,
    KUBECONFIG.replace('DescribeClusterUserKubeconfig', 'DescribeClusterUserKubeconfigs'),
  );
  const policy = page.getByRole('group', { name: 'Policy 1' });
  await expect(policy.locator('[data-read="used"]')).toContainText('1 statement used.');
  await policy.getByText(/1 (warning|note)/).click();
  await expect(policy.locator('[data-rule]').first()).toContainText('DescribeClusterUserKubeconfigs');
});

test('typed requests, those that are none, and a key that a condition asks for', async ({ page }) => {
  await open(page, PATH);
  await fillWho(page);
  const policy = {
    Effect: 'Allow',
    Action: 'cs:*',
    Resource: '*',
    Condition: { Bool: { 'acs:MFAPresent': 'true' } },
  };
  await addPolicy(page, 1, JSON.stringify({ Version: '1', Statement: [policy] }));
  const typed = page.getByRole('textbox', { name: 'Requests of your own, one a line' });
  await typed.fill('cs:DeleteCluster\nnonsense\nkubectl get pods web-0 -n other');
  await expect(page.getByText('Line 2 is no request: “nonsense”.')).toBeVisible();
  await expectVerdict(page, 'cannot-tell', '0 of 2');
  await expect(request(page, 1)).toContainText('It hangs on acs:MFAPresent');
  await expect(request(page, 2)).toContainText('get pods web-0 in the namespace other');
  await page.getByText('Region, account, groups and condition keys').click();
  const keys = page.getByRole('textbox', { name: 'Condition keys that the call carries' });
  await keys.fill('acs:MFAPresent = true\nrubbish');
  await expect(page.getByText('Line 2: no condition key with its value.')).toBeVisible();
  await expect(request(page, 1)).toHaveAttribute('data-verdict', 'open');
});

test('a control policy refuses what the user’s own policy allows', async ({ page }) => {
  await open(page, PATH);
  await addAdministrator(page);
  await addPolicy(
    page,
    2,
    '{"Version":"1","Statement":[{"Effect":"Deny","Action":"cs:Delete*","Resource":"*"}]}',
  );
  await page
    .getByRole('group', { name: 'Policy 2' })
    .getByRole('combobox', { name: 'Kind' })
    .selectOption('control');
  await page.getByRole('textbox', { name: 'Requests of your own, one a line' }).fill('cs:DeleteCluster');
  await expectVerdict(page, 'shut', 'Shut at RAM: the request is refused.');
  await expect(request(page, 1)).toContainText('Control policies');
  await expect(request(page, 1)).toContainText('Statement 1 of “Policy 2” denies it.');
});

test('a predefined role instead of pasted objects, by its published rules', async ({ page }) => {
  await open(page, PATH);
  await fillWho(page);
  await chooseTerminal(page);
  await page
    .getByRole('combobox', { name: 'Grant a predefined role' })
    .selectOption({ label: 'Developer (cs:ns:dev)' });
  await page.getByRole('button', { name: 'Add its binding' }).click();
  await expect(page.getByText('Added: a binding to Developer in the namespace shop.')).toBeVisible();
  await expect(objects(page)).toHaveValue(/kind: RoleBinding/);
  await expect(request(page, 3)).toHaveAttribute('data-verdict', 'open');
  await answer(page)
    .getByText(/^What this leaves open/)
    .click();
  await expect(answer(page)).toContainText('The rules of cs:ns:dev are not among the objects');
  await page.getByRole('textbox', { name: 'Namespace', exact: true }).fill('other');
  await expect(request(page, 3)).toContainText('counts in another namespace only');
});

test('where ACK looks at the role itself, nothing is claimed', async ({ page }) => {
  await open(page, `${PATH}#task=use-helm-in-console&principal=${USER}`);
  await expectVerdict(page, 'cannot-tell', 'Cannot tell');
  await expect(request(page, 2)).toContainText('ACK looks for one of these roles: Administrator');
});

test('a link carries everything, and a broken one says so and changes nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PATH);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expectVerdict(page, 'shut', 'Shut at RBAC');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied: the link to this check')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(objects(page)).toHaveValue('');
  await expect(answer(page)).toHaveAttribute('data-check', 'empty');

  await page.goto(link);
  await expectVerdict(page, 'shut', 'Shut at RBAC');
  await expect(page).toHaveURL(PATH);
  await expect(page.locator('[data-notice="link-opened"]')).toBeVisible();

  await page.goto(`${link.slice(0, -20)}`);
  await expect(page.locator('[data-notice="link-broken"]')).toContainText('The link is broken');
  await expect(objects(page)).toHaveValue(/kind: RoleBinding/);
});

test('a link that would be too long is not made', async ({ page }) => {
  await open(page, PATH);
  let seed = 1;
  const noise = Array.from({ length: 16_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 36).toString(36);
  }).join('');
  await objects(page).fill(`# ${noise}`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/^The link would have [\d,]+ characters/)).toBeVisible();
});

test('what was typed is back after a reload and after another page; what a link replaces can be had back', async ({
  page,
}) => {
  await open(page, PATH);
  await fillWho(page);
  await objects(page).fill(roleWith('pods', 'get'));
  await page.reload();
  await expect(objects(page)).toHaveValue(/kind: RoleBinding/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click();
  await expect(page).toHaveURL('/roles/');
  await page.goBack();
  await expect(objects(page)).toHaveValue(/kind: RoleBinding/);
  await page.goto(`${PATH}#task=open-terminal&namespace=other`);
  await expect(objects(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Bring back what was here before' }).click();
  await expect(objects(page)).toHaveValue(/kind: RoleBinding/);
});

test('what a link brought is back after a reload', async ({ page }) => {
  await page.goto(`${PATH}#task=open-terminal&namespace=other`);
  await expect(page.locator('[data-task="open-terminal"]')).toBeVisible();
  await expect(page).toHaveURL(PATH);
  await page.reload();
  await expect(page.locator('[data-task="open-terminal"]')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Namespace', exact: true })).toHaveValue('other');
});

test('by keyboard only: the task is chosen, its policy and role are given, and the reason is reached', async ({
  page,
}) => {
  await open(page, PATH);
  await tabTo(page, page.getByRole('combobox', { name: 'Who asks' }));
  await page.keyboard.type(USER);
  await tabTo(page, page.getByRole('textbox', { name: 'Namespace', exact: true }));
  await page.keyboard.type('shop');
  await tabTo(page, page.getByRole('combobox', { name: /^Find a task/ }));
  await page.keyboard.type('pod terminal');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-task="open-terminal"]')).toBeVisible();
  const begin = page.getByRole('combobox', { name: 'Begin with' });
  await tabTo(page, begin);
  await page.keyboard.type('Admin');
  await tabTo(page, page.getByRole('button', { name: 'Add a policy' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'JSON of “AdministratorAccess”' })).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: 'Grant a predefined role' }));
  await page.keyboard.type('Dev');
  await tabTo(page, page.getByRole('button', { name: 'Add its binding' }));
  await page.keyboard.press('Enter');
  await expectVerdict(page, 'open', 'Open: all 3 requests are allowed.');
  const second = request(page, 3).locator('summary');
  await tabTo(page, second);
  await page.keyboard.press('Enter');
  await expect(request(page, 3).getByText(/allows it, through RoleBinding/)).toBeVisible();
});

test('a large dump is read without holding up the page, a pasted mark-up is text', async ({ page }) => {
  await open(page, PATH);
  await fillWho(page);
  const many = Array.from({ length: 6000 }, (_, at) => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: `b${at}`, namespace: `ns-${at % 100}` },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    subjects: [{ kind: 'User', name: at === 5999 ? '<img src=x onerror=alert(1)>' : `2${at}` }],
  }));
  await paste(objects(page), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: many }));
  await expect(
    page.getByRole('status').filter({ hasText: '0 roles and 6,000 bindings used.' }),
  ).toBeVisible();
  await expect(page.getByText(/all of it is read, the box shows the beginning/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Who asks' }).fill('25998');
  await page.getByRole('textbox', { name: 'Namespace', exact: true }).fill('ns-98');
  await page
    .getByRole('textbox', { name: 'Requests of your own, one a line' })
    .fill('list pods\ndelete pods');
  await expectVerdict(page, 'shut', '1 of 2 requests is refused');
  await expect(request(page, 1)).toContainText('through RoleBinding ns-98/b5998');
  await expect(page.locator('main img')).toHaveCount(0);
});
