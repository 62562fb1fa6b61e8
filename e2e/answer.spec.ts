/** What the reader makes of the pastes people bring: gate, facts, places in the text, entry. */
import { expect, test } from './fixtures.ts';
import { answer, expectAnswer, open, paste, pasteBox } from './site.ts';

interface Pasted {
  readonly name: string;
  readonly text: string;
  readonly gate: string;
  readonly entry: string;
  readonly says: string;
  /** Facts by their name on the page. */
  readonly facts: Readonly<Record<string, string>>;
}

const PASTES: readonly Pasted[] = [
  {
    name: 'a Terraform frame',
    text: [
      '╷',
      '│ Error: [ERROR] terraform-provider-alicloud/alicloud/resource_alicloud_cs_managed_kubernetes.go:686: Resource alicloud_cs_managed_kubernetes CreateKubernetesCluster Failed!!! [SDK alibaba-cloud-sdk-go ERROR]:',
      '│ SDKError:',
      '│    StatusCode: 403',
      '│    Code: StatusForbidden',
      '│    Message: code: 403, RAM policy Forbidden for action cs:CreateCluster request id: 5A1C7F0E-3B7D-5E21-9C44-0F6B1D2E3A4B',
      '│    Data: {"accessDeniedDetail":{"AuthAction":"cs:CreateCluster","AuthPrincipalDisplayName":"201234567890123456","AuthPrincipalOwnerId":"1234567890123456","AuthPrincipalType":"SubUser","NoPermissionType":"ImplicitDeny"},"code":"StatusForbidden"}',
      '╵',
    ].join('\n'),
    gate: 'ram',
    entry: 'ram-policy-forbidden',
    says: 'RAM refused: RAM user 201234567890123456 may not call cs:CreateCluster.',
    facts: {
      'RAM action': 'cs:CreateCluster',
      'Request ID': '5A1C7F0E-3B7D-5E21-9C44-0F6B1D2E3A4B',
      Account: '1234567890123456',
    },
  },
  {
    name: 'a Status object',
    text: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"deployments.apps \\"web\\" is forbidden: User \\"209876543210987654\\" cannot patch resource \\"deployments\\" in API group \\"apps\\" in the namespace \\"prod\\"","reason":"Forbidden","details":{"name":"web","group":"apps","kind":"deployments"},"code":403}',
    gate: 'rbac',
    entry: 'rbac-user-cannot',
    says: 'RBAC refused: RAM user or role 209876543210987654 may not patch deployments.apps “web” in namespace prod.',
    facts: { Verb: 'patch', Resource: 'deployments', Object: 'web', Namespace: 'prod', 'API group': 'apps' },
  },
  {
    name: 'a Chinese dialog',
    text: '没有权限\n鉴权主体\n身份类型：RAM用户\n身份信息：201234567890123456\n所属账号：1234567890123456\n鉴权操作：cs:DescribeClusterDetail\n策略类型：基于身份策略（账号级）',
    gate: 'ram',
    entry: 'ram-policy-forbidden',
    says: 'RAM refused: RAM user 201234567890123456 may not call cs:DescribeClusterDetail.',
    facts: { 'RAM action': 'cs:DescribeClusterDetail', Account: '1234567890123456' },
  },
  {
    name: 'a reflector log',
    text: Array.from(
      { length: 40 },
      (_, n) =>
        `E1124 08:12:${10 + n}.000000       1 reflector.go:138] k8s.io/client-go/informers/factory.go:134: Failed to watch *v1.Pod: failed to list *v1.Pod: pods is forbidden: User "system:serviceaccount:shop:sync" cannot list resource "pods" in API group "" at the cluster scope`,
    ).join('\n'),
    gate: 'rbac',
    entry: 'rbac-user-cannot',
    says: 'RBAC refused: service account shop/sync may not list pods in the whole cluster.',
    facts: { Who: 'system:serviceaccount:shop:sync', Verb: 'list', Scope: 'cluster' },
  },
];

for (const { name, text, gate, entry, says, facts } of PASTES) {
  test(`${name} is read`, async ({ page }) => {
    await open(page, '/');
    await paste(pasteBox(page), text);
    await expectAnswer(page, gate, entry);
    await expect(answer(page).getByRole('heading', { name: says })).toBeVisible();
    for (const [fact, value] of Object.entries(facts)) {
      const row = answer(page)
        .locator('[data-fact]')
        .filter({ has: page.locator('dt', { hasText: fact }) });
      await expect(row.first().locator('dd')).toContainText(value);
    }
    // Choosing a fact marks its place, and the place marks the fact.
    const first = answer(page).locator('[data-fact] button').first();
    await first.click();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    const place = answer(page).locator('pre button[aria-pressed="true"]');
    await expect(place.first()).toBeVisible();
    await place.first().click();
    await expect(first).toHaveAttribute('aria-pressed', 'false');
  });
}

test('a look-alike is named for what it is, and no gate is blamed', async ({ page }) => {
  await open(page, '/');
  await paste(
    pasteBox(page),
    'Error from server (Forbidden): pods "web" is forbidden: exceeded quota: compute, requested: cpu=1, used: cpu=4, limited: cpu=4',
  );
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
  await expect(answer(page).locator('[data-gate="none"]')).toContainText('A quota is used up');
  await expect(answer(page).locator('[data-gate="ram"], [data-gate="rbac"]')).toHaveCount(0);
});

test('a link that only looks like Alibaba Cloud is warned of', async ({ page }) => {
  await open(page, '/');
  const roles = encodeURIComponent(
    '{"Services":[{"Roles":[{"RoleName":"AliyunCSManagedLogRole"}],"Service":"CS"}]}',
  );
  await paste(
    pasteBox(page),
    `ErrManagedAddonRoleNotAttach: please complete the cluster addon's service ramrole authorization at https://ram.console.aliyun.com.evil.example/role/authorize?request=${roles}`,
  );
  await expectAnswer(page, 'service-role', 'service-role-missing');
  await expect(answer(page).getByRole('note')).toContainText('does not lead to an Alibaba Cloud console');
  await expect(answer(page).getByRole('link', { name: /evil/ })).toHaveCount(0);
});

test('a bare code asks what was being done, and goes on from there', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill('APISERVER_403');
  await expectAnswer(page, 'rbac', 'apiserver-403');
  const task = answer(page).getByLabel('What were you doing?');
  await task.selectOption({ label: "Open a pod's terminal in the console" });
  await expect(
    answer(page).getByText('cs:DescribeClusterUserKubeconfig', { exact: true }).first(),
  ).toBeVisible();
});

test('a large text is read beside the page, and reading can be stopped and begun again', async ({ page }) => {
  await open(page, '/');
  const line = '2026-11-24T08:12:10Z INFO  step done, nothing to see, the next one follows at once\n';
  const text = `${line.repeat(400_000)}Error from server (Forbidden): pods is forbidden: User "201234567890123456" cannot list resource "pods" in API group "" in the namespace "shop"\n`;
  await paste(pasteBox(page), text);
  await answer(page).getByRole('button', { name: 'Stop reading' }).click();
  await expect(answer(page)).toHaveAttribute('data-answer', 'stopped');
  await answer(page).getByRole('button', { name: 'Read it again' }).click();
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');
});
