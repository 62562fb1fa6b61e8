/** The list, the guide, the matrix, the note, and the pages for what goes wrong. */
import { NOT_FOUND } from '../fixtures.ts';
import { pasteBox } from '../site.ts';
import type { Visit } from './state.ts';

const WAY_TO_LOOK =
  '#see=error-text&text=user-cannot&cannot-kind=plain&who-was-refused=digits&where-refused=look';

const LIST: Visit = {
  name: 'list',
  states: [
    { name: 'all', path: '/faq/', stands: 'main li a[href]' },
    { name: 'filtered', path: '/faq/?gate=service-role', stands: '.chip:not(:first-of-type) :checked' },
    {
      name: 'nothing fits',
      path: '/faq/?gate=service-role&group=failures',
      stands: 'main:not(:has(li a[href])) button',
    },
    { name: 'a filter that is none', path: '/faq/?gate=rbca', stands: 'main [role="status"]' },
  ],
};

const GUIDE: readonly Visit[] = [
  {
    name: 'guide, questions',
    states: [
      { name: 'the first question', path: '/guide/', stands: 'main h1' },
      { name: 'an answer given', path: `/guide/who-was-refused/${WAY_TO_LOOK}`, stands: 'main h1' },
      { name: 'code in it', path: '/guide/api-list/', stands: 'main h1' },
      {
        name: 'a stale link',
        path: '/guide/text/#see=error-text&text=gone',
        stands: 'main [role="status"]:not(:empty)',
      },
      {
        name: 'a pasted error',
        path: '/',
        reach: async (page) => {
          await pasteBox(page).fill(
            'Error from server (Forbidden): deployments.apps is forbidden: User "201234567890123456" cannot list resource "deployments" in API group "apps" in the namespace "shop"',
          );
          await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click();
          await page.getByRole('region', { name: 'From your pasted error' }).waitFor();
        },
        stands: 'main section ol li',
      },
    ],
  },
  {
    name: 'guide, endings',
    states: [
      { name: 'at RAM', path: '/guide/allow-for-a-user/', stands: 'a[data-entry]' },
      { name: 'at RBAC', path: `/guide/role-to-look/${WAY_TO_LOOK}`, stands: 'a[data-entry]' },
      { name: 'at both', path: '/guide/terminal-needs-both/', stands: 'a[data-entry]', isAlike: true },
      {
        name: 'about a service role',
        path: '/guide/authorize-by-the-link/',
        stands: 'a[data-entry]',
        isAlike: true,
      },
      { name: 'at neither', path: '/guide/clear-the-filter/', stands: 'a[data-entry]', isAlike: true },
      { name: 'the whole of it', path: '/guide/map/', stands: 'main svg[role="img"]' },
    ],
  },
];

const ROLES: readonly Visit[] = [
  { name: 'matrix', states: [{ name: 'all of it', path: '/roles/', stands: '[role="grid"]' }] },
  {
    name: 'matrix, filtered',
    states: [
      {
        name: 'for a namespace, pinned and filtered',
        path: '/roles/?bound=namespace&pin=ack-ops,k8s-edit&only=1&differ=1&show=tasks',
        stands: '[role="grid"] [data-pin]',
      },
      { name: 'nothing fits', path: '/roles/?q=qqqq', stands: 'main:not(:has([role="grid"]))' },
      {
        name: 'asked and compared',
        path: '/roles/?show=paths&who=scale-statefulset&old=ack-dev&new=ack-ops',
        stands: '[role="grid"]',
      },
      {
        name: 'a list of questions',
        reach: (page) => page.getByRole('region', { name: 'Who may …?' }).getByRole('combobox').fill('pods'),
        stands: '[role="option"][aria-selected="true"]',
        isFleeting: true,
      },
      {
        name: 'a task of ACK’s own asked, and a role that was not published',
        path: '/roles/?show=paths&who=use-helm-in-console&old=ack-dev&new=ack-restricted',
        stands: '[role="grid"]',
      },
    ],
  },
  {
    name: 'matrix, opened',
    states: [
      ['an allowed cell', '/roles/?show=paths#pods/k8s-edit'],
      ['a partly allowed cell', '/roles/?show=paths#scale-statefulset/ack-ops'],
      ['a cell that was not published', '/roles/?show=paths#view-workloads-in-console/ack-restricted'],
      ['a named cell', '/roles/?show=paths#use-helm-in-console/ack-admin'],
      ['a line of a task', '/roles/?show=paths#drain-node'],
      ['a line of a resource', '/roles/?show=paths#pods'],
    ].map(([name = '', path = ''], index) => ({
      name,
      path,
      stands: 'dialog[open] h2',
      isAlike: index > 0 && index < 5,
    })),
  },
];

const CLUSTER = 'c0ffee00000000000000000000000000a';
const packet = (value: unknown) => `/packet/#packet=${encodeURIComponent(JSON.stringify(value))}`;
const EXEC = {
  refusals: [
    {
      gate: 'rbac',
      verb: 'create',
      resource: 'pods',
      subresource: 'exec',
      apiGroup: '',
      namespace: 'shop',
      scope: 'namespace',
      principal: { kind: 'ram-identity', id: '212345678901234567' },
    },
  ],
  given: { cluster: CLUSTER, isRamRole: false },
};

const PACKET: Visit = {
  name: 'note',
  states: [
    { name: 'to write', path: packet(EXEC), stands: '[data-note]' },
    {
      name: 'in both languages',
      reach: (page) => page.getByRole('radio', { name: 'Both' }).check(),
      stands: '[data-note="en"] ~ *, [data-note="zh"]',
    },
    {
      name: 'as it was sent',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Copy a link to it' }).click();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        await page.goto('/faq/');
        await page.goto(link);
        await page.locator('[data-note]').first().waitFor();
      },
      stands: '[data-note]',
    },
    {
      name: 'without a grant',
      path: packet({
        refusals: [{ gate: 'service-role', code: 'ErrManagedSecurityRoleNotAttach', roles: [] }],
      }),
      stands: '[data-note]',
    },
    { name: 'a broken link', path: '/packet/#note=1.AAAA', stands: '[role="alert"]' },
    { name: 'nothing', path: '/packet/', stands: 'main:not(:has([data-note], [role="alert"])) h2' },
  ],
};

const LOST: readonly Visit[] = [
  {
    name: 'unknown address',
    messages: [NOT_FOUND],
    states: [{ name: 'with results', path: '/faq/helm-forbidden/', stands: '[role="option"]' }],
  },
  {
    name: 'a page that does not load',
    missing: /\/assets\/list-page-/,
    states: [
      {
        name: 'said with what to do',
        path: '/',
        reach: async (page) => {
          await page.getByRole('banner').getByRole('link', { name: 'Known errors' }).click();
          await page.getByText('This page did not arrive').waitFor();
          await page.locator('main summary').click();
        },
        stands: 'main details[open] pre',
      },
    ],
  },
  {
    name: 'a search that does not load',
    missing: /\/assets\/search-dialog-/,
    states: [
      {
        name: 'said below the header',
        path: '/faq/apiserver-403/',
        reach: (page) => page.keyboard.press('Control+k'),
        stands: 'header [role="alert"]',
      },
    ],
  },
];

const PRIVACY: Visit = {
  name: 'what leaves the page',
  states: [
    {
      name: 'its lists unfolded',
      path: '/privacy/',
      stands: 'main details[open]',
      reach: async (page) => {
        await page.locator('main summary').first().click();
      },
    },
  ],
};

export const PAGES: readonly Visit[] = [LIST, ...GUIDE, ...ROLES, PACKET, PRIVACY, ...LOST];
