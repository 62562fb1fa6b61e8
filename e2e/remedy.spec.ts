import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, open, paste, pasteBox, tabTo } from './site.ts';

const detail = (action: string, kind: string) =>
  `{"accessDeniedDetail":{"AuthAction":"${action}","AuthPrincipalDisplayName":"201234567890123456","AuthPrincipalType":"SubUser","NoPermissionType":"${kind}"},"code":"StatusForbidden","message":"RAM policy Forbidden for action ${action}"}`;
const cannot = (user: string, verb: string, resource: string, where: string) =>
  `Error from server (Forbidden): ${resource} is forbidden: User "${user}" cannot ${verb} resource "${resource}" in API group "" ${where}`;

const TEXTS = {
  ram: 'code: 403, RAM policy Forbidden for action cs:DescribeClusterUserKubeconfig request id: 5A1C7F0E-3B7D-5E21-9C44-0F6B1D2E3A4B',
  account: detail('cs:CreateCluster', 'ImplicitDeny'),
  denied: detail('cs:DeleteCluster', 'ExplicitDeny'),
  serviceRole: `ErrManagedAddonRoleNotAttach: please complete the cluster addon's service ramrole authorization at https://ram.console.aliyun.com/role/authorize?request=${encodeURIComponent('{"Services":[{"Roles":[{"RoleName":"AliyunCSManagedLogRole"}],"Service":"CS"}]}')}`,
  user: cannot('201234567890123456', 'list', 'pods', 'in the namespace "shop"'),
  serviceAccount: cannot('system:serviceaccount:ci:runner', 'list', 'pods', 'in the namespace "shop"'),
  anonymous: cannot('system:anonymous', 'list', 'pods', 'in the namespace "shop"'),
  exec: cannot('201234567890123456', 'create', 'pods/exec', 'in the namespace "shop"'),
  escalation:
    'roles.rbac.authorization.k8s.io "deployer" is forbidden: user "201234567890123456" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "patch"]}',
  code: 'ForbiddenHelmUsage',
  bare: 'APISERVER_403',
} as const;

function card(page: Page): Locator {
  return answer(page).locator('[data-proof]').first();
}

/** The text that the chosen tab shows. */
function shown(page: Page): Locator {
  return card(page).getByRole('tabpanel').locator('pre');
}

async function ask(page: Page, text: string): Promise<void> {
  await open(page, '/');
  await paste(pasteBox(page), text);
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
}

async function tab(page: Page, name: string): Promise<void> {
  await card(page).getByRole('tab', { name, exact: true }).click();
}

async function unfold(page: Page, title: string): Promise<Locator> {
  const part = card(page).locator('details').filter({ hasText: title });
  await part.locator('summary').click();
  return part;
}

test('a refusal of RAM gets the policy for one cluster, proven, under the refusal', async ({ page }) => {
  await ask(page, TEXTS.ram);
  await expect(card(page)).toHaveAttribute('data-proof', 'proven');
  await expect(shown(page)).toContainText('"cs:DescribeClusterUserKubeconfig"');
  await expect(shown(page)).toContainText('acs:cs:*:*:cluster/<CLUSTER_ID>');
  const proof = await unfold(page, 'Proof');
  await expect(proof.getByRole('row').nth(1)).toContainText(
    /DescribeClusterUserKubeconfig.*refused.*allowed/s,
  );
  await expect(proof.locator('[data-canary="refused"]')).toHaveCount(5);
});

test('an action of the account is allowed on *, and the reason stands beside it', async ({ page }) => {
  await ask(page, TEXTS.account);
  await expect(card(page)).toHaveAttribute('data-proof', 'proven');
  await expect(shown(page)).toContainText('"Resource": "*"');
  await expect(card(page)).toContainText('RAM checks this action against the account');
});

test('after an explicit deny nothing on the page allows anything', async ({ page }) => {
  await ask(page, TEXTS.denied);
  await expect(card(page)).toHaveAttribute('data-proof', 'none');
  await expect(card(page).getByRole('heading')).toContainText('find the Deny');
  await expect(card(page).getByRole('listitem').first()).toContainText('of the user or role');
  await expect(page.locator('main')).not.toContainText(/"?Effect"?\s*[:=]\s*"Allow"/);
  await expect(answer(page).getByRole('tab')).toHaveCount(0);
});

test('a missing service role is authorized on RAM’s own page, without a policy', async ({ page }) => {
  await ask(page, TEXTS.serviceRole);
  await expect(card(page)).toHaveAttribute('data-proof', 'none');
  await expect(card(page)).toContainText('AliyunCSManagedLogRole');
  const link = card(page).getByRole('link', { name: 'Open RAM’s authorization page' });
  await expect(link).toHaveAttribute('href', /^https:\/\/ram\.console\.aliyun\.com\/role\/authorize\?/);
});

test('a RAM user gets exactly the rule, and the roles with what they open besides', async ({ page }) => {
  await ask(page, TEXTS.user);
  await expect(card(page)).toHaveAttribute('data-proof', 'proven');
  await expect(shown(page)).toContainText('resources: [pods]');
  await expect(shown(page)).toContainText('namespace: shop');
  await tab(page, 'aliyun CLI');
  await expect(shown(page)).toContainText('--mode patch');

  await unfold(page, 'other ways to grant it');
  await card(page)
    .getByRole('radio', { name: /^Role edit in shop/ })
    .check();
  await expect(card(page).getByRole('heading', { level: 3 })).toContainText(
    'the role edit in namespace shop',
  );
  await expect(card(page)).toContainText('also opens: read Secrets');
  await expect(card(page).locator('summary').filter({ hasText: 'Proof' })).toContainText(
    'and also: read Secrets',
  );
  await expect(shown(page), 'the format stays').toContainText('UpdateUserPermissions');
  await card(page)
    .getByRole('radio', { name: /^Restricted User|^Role Restricted/ })
    .check();
  await expect(card(page)).toHaveAttribute('data-proof', 'documented');
});

test('a service account gets a Role and a RoleBinding', async ({ page }) => {
  await ask(page, TEXTS.serviceAccount);
  await expect(card(page)).toHaveAttribute('data-proof', 'proven');
  for (const part of ['kind: Role\n', 'kind: RoleBinding', 'kind: ServiceAccount', 'namespace: ci'])
    await expect(shown(page)).toContainText(part);
  const undo = await unfold(page, 'Undo it');
  await expect(undo.locator('pre')).toContainText('kubectl delete role/list-pods -n shop');
});

test('nobody is told to give rights to the anonymous user', async ({ page }) => {
  await ask(page, TEXTS.anonymous);
  await expect(card(page)).toHaveAttribute('data-proof', 'none');
  await expect(answer(page).getByRole('tab')).toHaveCount(0);
});

test('whoever may not grant rules gets those rules', async ({ page }) => {
  await ask(page, TEXTS.escalation);
  await expect(card(page)).toHaveAttribute('data-proof', 'proven');
  await expect(shown(page)).toContainText('verbs: [get, patch]');
  await expect(card(page)).toContainText('Whoever holds these rules may grant them to others.');
});

test('a code of the console is lifted by the role that official pages name', async ({ page }) => {
  await ask(page, TEXTS.code);
  await expect(card(page)).toHaveAttribute('data-proof', 'documented');
  await expect(card(page).getByRole('heading', { level: 3 })).toContainText('the role Administrator');
});

test('what comes next at the other gate is granted along in one copy', async ({ page }) => {
  await ask(page, TEXTS.exec);
  const task = card(page).locator('[data-task="open-terminal"]');
  await expect(task).toContainText('cs:DescribeClusterUserKubeconfig');
  await task.getByRole('button', { name: 'Grant all of it at once' }).click();
  const heading = card(page).getByRole('heading', { level: 3 });
  await expect(heading).toBeFocused();
  await expect(heading).toContainText("Open a pod's terminal");
  await expect(card(page)).toHaveAttribute('data-proof', 'proven');
  for (const part of ['cs:DescribeClusterUserKubeconfig', 'pods/exec'])
    await expect(shown(page)).toContainText(part);
});

test('a bare code is granted once the task is told', async ({ page }) => {
  await ask(page, TEXTS.bare);
  await expect(card(page)).toHaveAttribute('data-proof', 'none');
  await answer(page)
    .getByLabel('What were you doing?')
    .selectOption({ label: "Open a pod's terminal in the console" });
  const task = answer(page).locator('[data-proof="proven"]');
  await expect(task.getByRole('tabpanel')).toContainText('pods/exec');
});

test('what is filled in stands in every text, and a wrong value is told', async ({ page }) => {
  await ask(page, TEXTS.ram);
  const cluster = card(page).getByLabel('Cluster ID');
  await cluster.fill('c 1');
  await expect(card(page).getByRole('alert').filter({ hasText: 'letters and digits' })).toBeVisible();
  await expect(shown(page)).toContainText('<CLUSTER_ID>');
  await cluster.fill('c82e6987e2961451182edacd74faf');
  await card(page).getByLabel('RAM name').fill('li.dev');
  await expect(shown(page)).toContainText('cluster/c82e6987e2961451182edacd74faf');
  await card(page).getByRole('radio', { name: 'a RAM role' }).check();
  await tab(page, 'aliyun CLI');
  await expect(shown(page)).toContainText('--RoleName li.dev');
  await expect(shown(page)).not.toContainText('<');
  await expect(cluster, 'what was typed stays').toHaveValue('c82e6987e2961451182edacd74faf');
});

test('tabs go by the keyboard, and the copy is what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ask(page, TEXTS.user);
  const tabs = card(page).getByRole('tab');
  await tabTo(page, tabs.first());
  await page.keyboard.press('ArrowRight');
  await expect(card(page).getByRole('tab', { name: 'kubectl' })).toBeFocused();
  await expect(card(page).getByRole('tab', { name: 'kubectl' })).toHaveAttribute('aria-selected', 'true');
  await expect(shown(page)).toContainText('kubectl create');
  await page.keyboard.press('End');
  await expect(card(page).getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();

  await page.keyboard.press('Tab');
  const copy = card(page).getByRole('button', { name: 'Copy Role and binding' });
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('status').filter({ hasText: 'Copied: Role and binding' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown(page).textContent());
  const saving = page.waitForEvent('download');
  await card(page).getByRole('button', { name: 'Download list-pods.yaml' }).click();
  expect((await saving).suggestedFilename()).toBe('list-pods.yaml');
});

test('the builder of policies opens with the policy, and back is the answer as it was', async ({ page }) => {
  await ask(page, TEXTS.ram);
  await card(page).getByLabel('Cluster ID').fill('c123');
  await tab(page, 'Terraform');
  await card(page).getByRole('link', { name: 'Open policy in builder' }).click();
  await expect(page).toHaveURL('/build/ram/');
  await expect(page.getByRole('textbox', { name: 'Policy as JSON' })).toHaveValue(/cluster\/c123/);
  await page.goBack();
  await expect(pasteBox(page)).toHaveValue(TEXTS.ram);
  await expect(card(page).getByLabel('Cluster ID')).toHaveValue('c123');
  await expect(card(page).getByRole('tab', { name: 'Terraform' })).toHaveAttribute('aria-selected', 'true');
});

test('the builder of roles opens with the role and its binding', async ({ page }) => {
  await ask(page, TEXTS.serviceAccount);
  await card(page).getByRole('link', { name: 'Open role in builder' }).click();
  await expect(page).toHaveURL('/build/rbac/');
  await expect(page.getByRole('textbox', { name: 'YAML' })).toHaveValue(/kind: RoleBinding/);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue('list-pods');
});

test('both gates are checked with the grant in place', async ({ page }) => {
  await ask(page, TEXTS.exec);
  await card(page).locator('[data-task="open-terminal"]').getByRole('button').click();
  await card(page).getByRole('link', { name: 'Check both gates' }).click();
  await expect(page).toHaveURL('/check/');
  // Until somebody says which cluster, one of them may be open and another shut.
  await expect(page.getByRole('main')).toContainText('Cannot tell: 2 of 3 requests are allowed');
});

test('the matrix opens at the line, the guide with the paste', async ({ page }) => {
  await ask(page, TEXTS.exec);
  await card(page).getByRole('link', { name: 'See in the matrix' }).click();
  await expect(page).toHaveURL('/roles/#pods/exec');
  await page.goBack();
  await card(page).getByRole('link', { name: 'Walk me through' }).click();
  await expect(page).toHaveURL('/guide/');
  await expect(page.getByRole('region', { name: 'From your pasted error' })).toContainText(
    'because RBAC refused',
  );
});

test('a refusal further down opens with a remedy of its own, and stays open', async ({ page }) => {
  await ask(page, `${TEXTS.user}\n${TEXTS.serviceAccount}`);
  const other = answer(page).locator('details').filter({ hasText: 'service account ci/runner' });
  await other.locator('summary').first().click();
  await expect(other.locator('[data-proof="proven"]')).toContainText('list-pods-ci-runner');
  await answer(page).locator('a[data-entry]').first().click();
  await expect(page).toHaveURL(/\/faq\//);
  await page.goBack();
  await expect(other.locator('[data-proof="proven"]')).toBeVisible();
});

test('the remedy speaks Chinese, and the choice outlives the switch of the language', async ({ page }) => {
  await ask(page, TEXTS.user);
  await unfold(page, 'other ways to grant it');
  await card(page)
    .getByRole('radio', { name: /^Role edit in shop/ })
    .check();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL('/zh/');
  const remedy = page.locator('[data-proof]').first();
  await expect(remedy).toHaveAttribute('data-proof', 'proven');
  await expect(remedy.getByRole('heading', { level: 3 })).toContainText('将角色“edit”授予');
  await expect(remedy).toContainText('同时放开：读取 Secret');
});
