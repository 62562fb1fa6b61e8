/** The front page with every kind of answer, and the search over any page. */
import type { Page } from '@playwright/test';
import { hold, openSearch, paste, pasteBox } from '../site.ts';
import { type State, unfoldAll, type Visit } from './state.ts';

const denied = (action: string, kind: string) =>
  `{"accessDeniedDetail":{"AuthAction":"${action}","AuthPrincipalDisplayName":"201234567890123456","AuthPrincipalType":"SubUser","NoPermissionType":"${kind}"},"code":"StatusForbidden","message":"RAM policy Forbidden for action ${action}"}`;
const cannot = (user: string, verb: string, resource: string) =>
  `Error from server (Forbidden): ${resource} is forbidden: User "${user}" cannot ${verb} resource "${resource}" in API group "" in the namespace "shop"`;
const ROLES = encodeURIComponent(
  '{"Services":[{"Roles":[{"RoleName":"AliyunCSManagedLogRole"}],"Service":"CS"}]}',
);

/** A text, and what its answer holds. */
const ANSWERS: readonly (readonly [name: string, text: string, holds: string])[] = [
  [
    'a refusal of RAM',
    'code: 403, RAM policy Forbidden for action cs:DescribeClusterUserKubeconfig request id: 5A1C7F0E-3B7D-5E21-9C44-0F6B1D2E3A4B',
    '[data-gate="ram"]',
  ],
  ['an action of the account', denied('cs:CreateCluster', 'ImplicitDeny'), '[data-proof="proven"]'],
  ['an explicit Deny', denied('cs:DeleteCluster', 'ExplicitDeny'), '[data-proof="none"]'],
  [
    'a missing service role',
    `ErrManagedAddonRoleNotAttach: please complete the cluster addon's service ramrole authorization at https://ram.console.aliyun.com/role/authorize?request=${ROLES}`,
    '[data-gate="service-role"]',
  ],
  [
    'a link that only looks like the console',
    `ErrManagedAddonRoleNotAttach: please complete the cluster addon's service ramrole authorization at https://ram.console.aliyun.com.evil.example/role/authorize?request=${ROLES}`,
    '[role="note"]',
  ],
  ['a refusal of RBAC', cannot('201234567890123456', 'list', 'pods'), '[data-proof="proven"]'],
  ['a service account', cannot('system:serviceaccount:ci:runner', 'list', 'pods'), '[data-proof="proven"]'],
  ['nobody who is known', cannot('system:anonymous', 'list', 'pods'), '[data-proof="none"]'],
  [
    'a request that is part of a task',
    cannot('201234567890123456', 'create', 'pods/exec'),
    '[data-task="open-terminal"]',
  ],
  [
    'a role that may not be handed on',
    'roles.rbac.authorization.k8s.io "deployer" is forbidden: user "201234567890123456" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "patch"]}',
    '[data-proof="proven"]',
  ],
  ['a code of the console', 'ForbiddenHelmUsage', '[data-proof="documented"]'],
  ['a code in a log', '10:00 start\n10:01 Error: ForbiddenHelmUsage\n10:02 stop', '[data-gate="rbac"]'],
  ['a bare code', 'APISERVER_403', 'select'],
  [
    'a look-alike',
    'Error from server (Forbidden): pods "web" is forbidden: exceeded quota: compute, requested: cpu=1, used: cpu=4, limited: cpu=4',
    '[data-gate="none"] h2',
  ],
  [
    'several refusals',
    `${cannot('201234567890123456', 'list', 'pods')}\n${cannot('system:serviceaccount:ci:runner', 'list', 'pods')}`,
    'ul details [data-proof="proven"]',
  ],
  ['a question', 'helm says forbidden', 'a[data-entry]'],
  ['an unknown text, with its report', 'nothing known\nerror: the cluster pool failed', 'details[open] pre'],
];

async function clear(page: Page): Promise<void> {
  const box = pasteBox(page);
  if ((await box.inputValue()) !== '') await page.getByRole('button', { name: 'Clear' }).click();
}

/** The answer with everything in it unfolded. */
async function ask(page: Page, text: string): Promise<void> {
  await clear(page);
  await paste(pasteBox(page), text);
  await page.locator('[data-answer="ready"]').waitFor();
  await unfoldAll(page);
}

/** Those that have parts of their own; the others are made of theirs. */
const WHOLE = [
  'a refusal of RAM',
  'a refusal of RBAC',
  'a missing service role',
  'a look-alike',
  'several refusals',
];

const answered: readonly State[] = ANSWERS.map(([name, text, holds]) => ({
  name,
  reach: (page) => ask(page, text),
  stands: `[data-answer="ready"] ${holds}`,
  isAlike: !WHOLE.includes(name),
}));

const EMPTY: State = { name: 'empty', path: '/', stands: '[data-answer="empty"]' };

const LONG = '2026-11-24T08:12:10Z INFO  step done, nothing to see, the next one follows at once\n'.repeat(
  120_000,
);

export const HOME: readonly Visit[] = [
  { name: 'home, empty and with answers of RAM', states: [EMPTY, ...answered.slice(0, 5)] },
  {
    name: 'home with answers of RBAC',
    states: [{ ...EMPTY, name: 'empty again' }, ...answered.slice(5, 10)],
  },
  { name: 'home with other answers', states: [{ ...EMPTY, name: 'once more empty' }, ...answered.slice(10)] },
  {
    name: 'home with a fact chosen, a wrong value and commands',
    states: [
      {
        name: 'a fact chosen',
        path: '/',
        reach: async (page) => {
          await ask(page, cannot('201234567890123456', 'list', 'pods'));
          await page.locator('[data-fact] button').first().click();
        },
        stands: '[data-fact] button',
      },
      {
        name: 'a wrong value',
        reach: async (page) => {
          await page.getByRole('tab', { name: 'aliyun CLI' }).click();
          await page.getByLabel('Cluster ID').fill('c 1');
        },
        stands: '[data-proof] [role="alert"]',
      },
      {
        name: 'steps in the console',
        reach: (page) => page.getByRole('tab', { name: 'Console' }).click(),
        stands: '[role="tabpanel"] ol',
      },
    ],
  },
  {
    name: 'home with a long text',
    states: [
      {
        name: 'stopped',
        path: '/',
        reach: async (page) => {
          await paste(pasteBox(page), LONG);
          await page.getByRole('button', { name: 'Stop reading' }).click();
        },
        stands: '[data-answer="stopped"]',
      },
    ],
  },
  {
    name: 'home with an answer that does not load',
    missing: /\/assets\/search-[\w-]{8}\.js/,
    states: [
      {
        name: 'failed',
        path: '/',
        reach: (page) => pasteBox(page).fill('Error: ForbiddenHelmUsage'),
        stands: '[data-answer="failed"]',
      },
    ],
  },
  {
    name: 'home while it reads',
    states: [
      {
        name: 'reading',
        path: '/',
        reach: async (page) => {
          await hold(page, /\/assets\/search-[\w-]{8}\.js$/);
          await pasteBox(page).fill('Error: ForbiddenHelmUsage');
        },
        stands: '[data-answer="reading"]',
      },
    ],
  },
];

export const SEARCH: readonly Visit[] = [
  {
    name: 'search',
    states: [
      {
        name: 'open',
        path: '/faq/',
        reach: (page) => openSearch(page),
        stands: 'dialog[open] [role="status"]',
      },
      {
        name: 'results',
        reach: (page) => page.getByRole('combobox').fill('helm says forbidden'),
        stands: 'dialog[open] [role="option"][aria-selected="true"]',
      },
      {
        name: 'a look-alike',
        reach: (page) => page.getByRole('combobox').fill('exceeded quota'),
        stands: 'dialog[open] [role="status"]',
      },
      {
        name: 'nothing found',
        reach: (page) => page.getByRole('combobox').fill('qqqqzzzz'),
        stands: 'dialog[open] [role="listbox"][hidden]',
      },
    ],
  },
];
