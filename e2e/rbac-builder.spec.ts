import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, paste, tabTo } from './site.ts';

const PATH = '/build/rbac/';

function yaml(page: Page): Locator {
  return page.getByRole('textbox', { name: 'YAML' });
}

function form(page: Page): Locator {
  return page.getByRole('form', { name: 'Role and binding as a form' });
}

function rule(page: Page, number: number): Locator {
  return page.getByRole('region', { name: `Rule ${number}` });
}

const PASTED = `# from the cluster
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
  labels: {team: shop}
rules:
- apiGroups: [""]
  resources: [configmaps]
  resourceNames: [settings]
  verbs: [get, create]
`;

test('from nothing to YAML, without a mouse', async ({ page }) => {
  await open(page, PATH);
  await tabTo(page, form(page).getByRole('radio', { name: 'Role for one namespace', exact: true }));
  await page.keyboard.press('Tab');
  await page.keyboard.type('pod-reader');
  await page.keyboard.press('Tab');
  await page.keyboard.type('shop');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(rule(page, 1).getByRole('combobox', { name: 'Resources' })).toBeFocused();
  await page.keyboard.type('pods');
  await page.keyboard.press('Enter');
  await page.keyboard.type('services,');
  await page.keyboard.press('Backspace');
  await expect(rule(page, 1).getByRole('list', { name: 'API groups' })).toHaveText('core ("")');
  await tabTo(page, rule(page, 1).getByRole('checkbox', { name: 'get', exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');

  await tabTo(page, form(page).getByRole('radio', { name: 'not yet' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, form(page).getByRole('button', { name: 'Add a subject' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(form(page).getByLabel('RAM ID (digits), or user name')).toBeFocused();
  await page.keyboard.type('212345678901234567');

  await expect(yaml(page)).toHaveValue(`apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: pod-reader
  namespace: shop
rules:
- apiGroups: [""]
  resources: [pods]
  verbs: [get, list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: pod-reader
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: pod-reader
subjects:
- kind: User
  apiGroup: rbac.authorization.k8s.io
  name: "212345678901234567"
`);
  await expect(page.getByRole('region', { name: 'Problems' }).getByRole('status')).toHaveText('None found.');
  await tabTo(page, page.getByRole('radio', { name: 'YAML' }), 80);
  await page.keyboard.press('ArrowDown');
  const create = page.getByRole('group', { name: 'Create it' });
  await expect(create).toContainText(
    'kubectl create role pod-reader -n shop --verb=get,list --resource=pods',
  );
  await expect(create).toContainText('--role=pod-reader --user=212345678901234567');
});

test('a key that comes at the moment a field appears keeps its place, and the next ones too', async ({
  page,
}) => {
  await open(page, PATH);
  await paste(yaml(page), PASTED);
  await form(page).getByRole('radio', { name: 'in the whole cluster' }).check();
  const name = form(page).getByLabel('RAM ID (digits), or user name');
  // An observer hears of the change before anything that React has put off.
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const text = document.querySelector<HTMLTextAreaElement>('#role-yaml')?.value;
      const field = document.querySelector<HTMLInputElement>('input[name="subjects.0.name"]');
      if (!field || !text?.includes('subjects:\n- kind')) return;
      observer.disconnect();
      field.focus();
      document.execCommand('insertText', false, '2');
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await form(page).getByRole('button', { name: 'Add a subject' }).click();
  await expect(name).toHaveValue('2');
  await page.keyboard.type('12345678901234567');
  await expect(name).toHaveValue('212345678901234567');
  await expect(yaml(page)).toHaveValue(/name: "212345678901234567"/);
});

test('a pasted role fills the form, and what the form does not know stays', async ({ page }) => {
  await open(page, PATH);
  await paste(yaml(page), PASTED);
  await expect(form(page).getByLabel('Name', { exact: true })).toHaveValue('reader');
  await expect(rule(page, 1).getByText('Names do not go with create')).toBeVisible();

  await rule(page, 1).getByRole('checkbox', { name: 'create', exact: true }).uncheck();
  await expect(rule(page, 1).getByText('Names do not go with create')).toBeHidden();
  await form(page).getByLabel('Name', { exact: true }).fill('settings-reader');
  await expect(yaml(page)).toHaveValue(
    PASTED.replace('name: reader', 'name: settings-reader').replace('[get, create]', '[get]'),
  );

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(yaml(page)).toHaveValue(PASTED);
  await expect(form(page).getByLabel('Name', { exact: true })).toHaveValue('reader');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(rule(page, 1).getByRole('checkbox', { name: 'create', exact: true })).not.toBeChecked();
});

test('half-typed and broken YAML leaves the form as it was', async ({ page }) => {
  await open(page, PATH);
  await paste(yaml(page), PASTED);
  await yaml(page).press('Control+End');
  await page.keyboard.type('- apiGroups: [apps');
  await expect(form(page).getByRole('alert')).toContainText('cannot be shown as a form just now');
  await expect(form(page).getByLabel('Name', { exact: true })).toHaveValue('reader');
  await expect(form(page).getByLabel('Name', { exact: true })).toBeDisabled();
  await expect(page.getByText('A quote or a bracket is not closed.')).toBeVisible();
  await page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: /^Line/ }).first().click();
  await expect(yaml(page)).toBeFocused();

  await yaml(page).press('Control+End');
  await page.keyboard.type(']\n  resources: [deployments]\n verbs: [get]');
  await expect(form(page).getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Go back to what the form shows' }).click();
  await expect(form(page).getByRole('alert')).toBeHidden();
  await expect(yaml(page)).toHaveValue(/resources: \[deployments\]\s*$/);
  await expect(rule(page, 2).getByRole('list', { name: 'Resources' })).toHaveText('deployments');
});

for (const { name, text, said } of [
  { name: 'a tab', text: 'kind: Role\nmetadata:\n\tname: a', said: 'A tab stands where YAML wants blanks.' },
  {
    name: 'a template',
    text: PASTED.replace('reader', '{{ .Values.name }}'),
    said: 'An unfilled template stands here.',
  },
  { name: 'a word', text: 'hello', said: 'This is no Kubernetes object.' },
  { name: 'nesting without end', text: '['.repeat(5000), said: 'nested deeper than any RBAC object' },
  { name: 'markup', text: '<img src=x onerror=alert(1)>', said: 'This is no Kubernetes object.' },
]) {
  test(`bad input: ${name}`, async ({ page }) => {
    await open(page, PATH);
    await paste(yaml(page), text);
    await expect(page.getByText(said)).toBeVisible();
    await expect(yaml(page)).toHaveValue(text);
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

test('what cannot work is said, and why', async ({ page }) => {
  await open(page, PATH);
  await page.locator('[data-template="nodes"]').click();
  await form(page).getByRole('radio', { name: 'in one namespace' }).check();
  await form(page).getByLabel('Namespace of the binding').fill('shop');
  await expect(rule(page, 1).getByText('nodes belongs to no namespace')).toBeVisible();
  await form(page).getByRole('button', { name: 'Add a subject' }).click();
  await form(page).getByLabel('RAM ID (digits), or user name').fill('AliyunReservedSSO-Policy-dev/jane');
  await expect(form(page).getByText('A binding to its name binds nobody')).toBeVisible();
});

test('a resource of another group can have a rule of its own', async ({ page }) => {
  await open(page, PATH);
  await page.locator('[data-template="logs"]').click();
  const resources = rule(page, 1).getByRole('combobox', { name: 'Resources' });
  await resources.fill('deployments');
  await resources.press('Enter');
  await rule(page, 1).getByRole('button', { name: 'Give deployments a rule of its own' }).click();
  await expect(rule(page, 2).getByRole('list', { name: 'API groups' })).toHaveText('apps');
  await expect(yaml(page)).toHaveValue(
    /- apiGroups: \[apps\]\n {2}resources: \[deployments\]\n {2}verbs: \[get, list, watch\]/,
  );
});

test('predefined roles are measured, and every output is there', async ({ page }) => {
  await open(page, PATH);
  await page.locator('[data-template="logs"]').click();
  const measured = page.getByRole('region', { name: 'Does a predefined role already do?' });
  await expect(measured.getByRole('listitem').filter({ hasText: 'already allows' }).first()).toContainText(
    'view already allows all of this.',
  );
  await form(page)
    .getByRole('radio', { name: /^ClusterRole/ })
    .check();
  await form(page).getByRole('radio', { name: 'in the whole cluster' }).check();
  await form(page).getByRole('button', { name: 'Add a subject' }).click();
  await form(page).getByLabel('RAM ID (digits), or user name').fill('212345678901234567');

  const output = page.getByRole('region', { name: 'Take it' });
  await output.getByText('Checks', { exact: true }).click();
  await expect(output).toContainText(
    'kubectl auth can-i get pods --subresource=log -A --as=212345678901234567',
  );
  await output.getByText('Terraform', { exact: true }).click();
  await expect(output).toContainText('resource "kubernetes_cluster_role_binding_v1" "pod_reader"');
  await output.getByText('ACK grant', { exact: true }).click();
  await expect(output).toContainText('Never use GrantPermissions');
  await output.getByLabel('Cluster ID').fill('c0123456789abcdef');
  await expect(output).toContainText('--mode patch');
  await expect(output).toContainText('"cluster":"c0123456789abcdef"');
});

test('a draft survives a reload, starting over asks, and a link carries the role', async ({ page }) => {
  await open(page, PATH);
  await paste(yaml(page), PASTED);
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(yaml(page)).toHaveValue(PASTED);
  await expect(page.getByText('Your last draft is back')).toBeVisible();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog', { name: 'Start over?' }).getByRole('button', { name: 'Keep it' }).click();
  await expect(yaml(page)).toHaveValue(PASTED);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(yaml(page)).toHaveValue('');
  await expect(form(page).getByLabel('Name', { exact: true })).toHaveValue('');

  await page.goto('about:blank');
  await open(page, link);
  await expect(yaml(page)).toHaveValue(PASTED);
  await expect(page).toHaveURL(PATH);

  await page.goto('about:blank');
  await open(page, link.slice(0, -20));
  await expect(page.getByText(/^The link is broken: a part of it is missing/)).toBeVisible();
  await expect(yaml(page)).toHaveValue(PASTED);
});

test('storage that is blocked or corrupt is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => '{"text": [';
    Storage.prototype.setItem = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await open(page, PATH);
  await paste(yaml(page), PASTED);
  await expect(page.getByText('This browser keeps no drafts')).toBeVisible();
});
