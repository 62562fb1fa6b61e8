/** The builders and the checks. */
import type { Page } from '@playwright/test';
import { json, statement, takeIt } from '../ram-builder.ts';
import { unfoldAll, type Visit } from './state.ts';

const yaml = (page: Page) => page.getByRole('textbox', { name: 'YAML' });
const template = (page: Page, id: string) => page.locator(`[data-template="${id}"]`).click();

async function startOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start over' }).click();
}

async function keepIt(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

const RAM: readonly Visit[] = [
  {
    name: 'RAM builder, from nothing',
    states: [
      { name: 'empty', path: '/build/ram/', stands: '[data-template]' },
      {
        name: 'a refusal that does not help',
        reach: async (page) => {
          await page.getByRole('button', { name: 'Start from a refusal' }).click();
          await page.getByRole('textbox', { name: 'The refusal, as you saw it' }).fill('all is well');
          await page.getByRole('button', { name: 'Build what it lacks' }).click();
        },
        stands: '[data-denial="read"] a',
      },
      {
        name: 'an empty statement',
        reach: (page) => page.getByRole('button', { name: 'Add a statement' }).click(),
        stands: '[data-problems]:not([data-problems="0"])',
      },
      { name: 'the question before starting over', reach: startOver, stands: 'dialog[open] form' },
      {
        name: 'what RAM refuses',
        reach: async (page) => {
          await keepIt(page);
          await json(page).fill(
            '{"Version": "2", "Statement": [{"Effect": "allow", "Action": ["cs Get", "cs:Get*"], "Condition": {}, "Sid": "x"}]}',
          );
        },
        stands: '[data-rule]',
      },
      {
        name: 'what cannot be read',
        reach: (page) => json(page).fill('{"Version": '),
        stands: '[data-problems]',
      },
    ],
  },
  {
    name: 'RAM builder, from a template',
    states: [
      {
        name: 'placeholders, requests and allowed actions',
        path: '/build/ram/',
        reach: async (page) => {
          await template(page, 'node-pool-operator');
          await page.getByRole('button', { name: 'Fill in' }).click();
          await unfoldAll(page);
        },
        stands: '[data-verdict]',
      },
      {
        name: 'console steps and a link',
        reach: async (page) => {
          await takeIt(page).getByLabel('Attach it to').selectOption('role');
          await takeIt(page).getByText('Console steps').click();
          await takeIt(page).getByRole('button', { name: 'Make a link' }).click();
        },
        stands: '[data-share="made"] input',
      },
      {
        name: 'commands',
        reach: (page) => takeIt(page).getByText('aliyun CLI').click(),
        stands: 'pre .tok-function, pre',
        isAlike: true,
      },
      {
        name: 'Terraform',
        reach: (page) => takeIt(page).getByText('Terraform', { exact: true }).click(),
        stands: 'pre',
        isAlike: true,
      },
    ],
  },
  {
    name: 'RAM builder, while it is filled',
    states: [
      {
        name: 'the picker open, values that do not fit',
        path: '/build/ram/',
        reach: async (page) => {
          await template(page, 'office-network');
          const card = statement(page);
          await card.getByRole('textbox', { name: /^Values of/ }).fill('nowhere');
          await card.getByRole('textbox', { name: /^Values of/ }).press('Enter');
          await card.getByText('These clusters').click();
          await card.getByRole('textbox', { name: 'Account id' }).fill('me');
          await card.getByRole('textbox', { name: 'Region' }).focus();
          await card.getByLabel('Key', { exact: true }).selectOption('other');
          await card.getByRole('textbox', { name: 'Name of the key' }).fill('nokey');
          await card.getByRole('combobox', { name: 'Find and add actions' }).fill('cs:Describe*');
        },
        stands: '[role="option"]',
        isFleeting: true,
      },
    ],
  },
];

const RBAC: Visit = {
  name: 'RBAC builder',
  states: [
    { name: 'empty', path: '/build/rbac/', stands: '[data-template]' },
    {
      name: 'a role and its binding, with a warning',
      reach: async (page) => {
        await template(page, 'deploy');
        await page.getByRole('radio', { name: 'in one namespace' }).check();
        await page.getByRole('button', { name: 'Add a subject' }).click();
        await page.getByLabel('RAM ID (digits), or user name').fill('AliyunReservedSSO-x');
      },
      stands: 'form [aria-live] svg, form .text-warn',
    },
    ...['kubectl', 'Checks', 'Terraform', 'ACK grant'].map((name) => ({
      name,
      reach: (page: Page) => takeIt(page).getByText(name, { exact: true }).click(),
      stands: '.chip:has(:checked)',
      isAlike: true,
    })),
    {
      name: 'a link',
      reach: (page) => page.getByRole('button', { name: 'Make a link' }).click(),
      stands: '[data-share="made"] input',
    },
    { name: 'the question before starting over', reach: startOver, stands: 'dialog[open] form' },
    {
      name: 'broken YAML',
      reach: async (page) => {
        await keepIt(page);
        await yaml(page).fill('kind: [');
      },
      stands: 'form [role="alert"]',
    },
    {
      name: 'all unfolded',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Go back to what the form shows' }).click();
        await unfoldAll(page);
      },
      stands: 'details[open] pre',
    },
  ],
};

const ONCE = 'Requests of your own, one a line';

const CHECK: Visit = {
  name: 'check',
  states: [
    { name: 'unfilled', path: '/check/', stands: '[data-check="empty"]' },
    {
      name: 'choosing',
      reach: (page) => page.getByRole('combobox', { name: /^Find a task/ }).fill('pods'),
      stands: '[role="option"][aria-selected="true"]',
      isFleeting: true,
    },
    {
      name: 'shut',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Try an example' }).click();
        await page.locator('[data-verdict="shut"]').first().waitFor();
        await unfoldAll(page);
      },
      stands: '[data-check="ready"][data-verdict="shut"] [data-proof="proven"]',
    },
    {
      name: 'bad input',
      reach: async (page) => {
        await page.getByRole('combobox', { name: 'Begin with' }).selectOption('AdministratorAccess');
        await page.getByRole('button', { name: 'Add a policy' }).click();
        await page.getByRole('button', { name: 'Add a policy' }).click();
        await page.getByRole('textbox', { name: 'JSON of “Policy 3”' }).fill('{"Version"');
        await page
          .getByRole('textbox', { name: 'RBAC objects, YAML or JSON' })
          .fill('kind: [\n---\nkind: Role\n');
        await page.getByRole('textbox', { name: ONCE }).fill('nonsense');
        await page.locator('[data-verdict="cannot-tell"]').first().waitFor();
      },
      stands: '[data-verdict="cannot-tell"]',
    },
    {
      name: 'open, with its link',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Remove “Policy 3”' }).click();
        await page.getByRole('textbox', { name: 'RBAC objects, YAML or JSON' }).fill('');
        await page.getByRole('combobox', { name: 'Grant a predefined role' }).selectOption({ index: 1 });
        await page.getByRole('button', { name: 'Add its binding' }).click();
        await page.getByRole('textbox', { name: ONCE }).fill('');
        await page.locator('[data-check="ready"][data-verdict="open"]').waitFor();
        await page.getByRole('button', { name: 'Copy link' }).click();
      },
      stands: '[data-verdict="open"] ~ *, [data-share] input',
    },
    {
      name: 'several shut, with one grant for all',
      path: '/check/#task=open-terminal&principal=212345678901234567&namespace=shop',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Add a policy' }).click();
        await page
          .getByRole('textbox', { name: 'JSON of “Policy 1”' })
          .fill('{"Version":"1","Statement":[{"Effect":"Allow","Action":"cs:GetClusters","Resource":"*"}]}');
        await page.locator('[data-check="ready"][data-verdict="shut"]').waitFor();
        await unfoldAll(page);
      },
      stands: '[data-check="ready"][data-verdict="shut"] [data-proof="proven"] [role="tab"]',
    },
    { name: 'a broken link', path: '/check/#check=1.AAAA', stands: '[data-notice="link-broken"]' },
  ],
};

const BINDINGS: Visit = {
  name: 'bindings',
  states: [
    { name: 'nothing yet', path: '/check/bindings/', stands: '[data-state="empty"]' },
    {
      name: 'an identity',
      reach: async (page) => {
        await page.getByText('Names for the IDs').click();
        await page.getByRole('button', { name: 'Try an example' }).click();
        await page.getByRole('button', { name: 'Show what 1234567890123456-1673419473 may do' }).click();
        await page.getByRole('group', { name: 'Keep a copy' }).waitFor();
      },
      stands: '[aria-expanded="true"]',
    },
    {
      name: 'filtered',
      reach: (page) => page.getByText('Points nowhere (1)').click(),
      stands: '.chip:has(:checked) ~ .chip, .chip:has(:checked)',
    },
    {
      name: 'nothing found',
      reach: (page) => page.getByRole('searchbox', { name: 'Search' }).fill('nobody at all'),
      stands: '.card p + button',
    },
    {
      name: 'bad input',
      reach: (page) =>
        page
          .getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' })
          .fill('kind: [\n---\nkind: Role\n'),
      stands: '[data-state="ready"]',
    },
  ],
};

export const TOOLS: readonly Visit[] = [...RAM, RBAC, CHECK, BINDINGS];
