/** A paste with a secret of every kind: none of them is shown again, copied, shared or kept. */
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { alive, answer, open, openSearch, pasteBox } from './site.ts';

/** What must not be found anywhere but in the box it was pasted into. */
const SECRETS = {
  'an AccessKey id': 'LTAI5tQnKxExample00000Ab',
  'a session’s key id': 'STS.NTQnKxExample00000Ab',
  'an AccessKey secret': 'hUyT8gExampleSecretKey0000qWe',
  'an STS token': 'CAISyPqRsTuVwXyZ0123456789abcdefgh',
  'a diagnostic message': 'AQEAAAAAZxCvBnMaSdFgHjKlQwErTyUiOp01',
  'a web token': 'eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiJ4In0.c2lnbmF0dXJl',
  'a bearer token': 'kubeconfig-u-7xk2mexample:qwertzuiop',
  'a kubeconfig’s key': 'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVk',
  'a kubeconfig’s certificate': 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0',
  'a kubeconfig’s token': 'abcdef.0123456789abcdefgh',
  'a password': 'S3cr3t-of-the-registry',
  'a private key': 'MIIEowIBAAKCAQEAexample',
  'a cell below its heading': 'cEll8gExampleSecretKey0000qWe1',
  'a cell beside its name': 'rOw8gExampleOfASecret',
  'a secret in XML': 'xMl8gExampleOfASecret',
  'a secret behind a full-width colon': 'fUll8gExampleOfASecret',
  'a secret behind a blank': 'bLank8gExampleOfASecret',
  'a secret behind an arrow': 'aRrow8gExampleOfASecret',
  'a variable of a container': 'cOntainer8-of-the-shop',
  'a variable in JSON': 'jSon8-of-the-shop',
  'a line of a block': 'bLock8 of several words',
  'a value with a comma': 'cOmma8,of-the-shop',
  'a value with blanks': 'qUoted pass phrase',
  'a short password': 'hunt2',
  'a Chinese password': 'zHong8wen',
  'a login of Docker': 'ZG9ja2VyOmxvZ2lu',
  'a login of curl': 'cUrl8-of-the-shop',
  'a login in an address': 'uRl8-of-the-shop',
  'a value of an option': 'oPtion8-of-the-shop',
} as const;

/** The notations in which a name says that what follows is a secret. */
const NAMED = [
  `AccessKey ID,AccessKey Secret\n${SECRETS['an AccessKey id']},${SECRETS['a cell below its heading']}`,
  `| AccessKeySecret | ${SECRETS['a cell beside its name']} |`,
  `<AccessKeySecret>${SECRETS['a secret in XML']}</AccessKeySecret>`,
  `AccessKeySecret：${SECRETS['a secret behind a full-width colon']}`,
  `AccessKey Secret ${SECRETS['a secret behind a blank']}`,
  `AccessKeySecret => '${SECRETS['a secret behind an arrow']}'`,
  `- name: SHOP_SECRET\n  value: ${SECRETS['a variable of a container']}`,
  `{'name':'SHOP_SECRET','value':'${SECRETS['a variable in JSON']}'}`,
  `password: |\n    ${SECRETS['a line of a block']}`,
  `password: ${SECRETS['a value with a comma']}`,
  `password: '${SECRETS['a value with blanks']}'`,
  `password=${SECRETS['a short password']}`,
  `密码：${SECRETS['a Chinese password']}`,
  `'auth': '${SECRETS['a login of Docker']}'`,
  `curl -u shop:${SECRETS['a login of curl']} https://example.com`,
  `https://shop:${SECRETS['a login in an address']}@example.com`,
  `aliyun configure set --access-key-secret ${SECRETS['a value of an option']}`,
];

const PERSON = 'ops.team@example.com';
/** Whom a binding or a policy names. */
const USER = 'jane.doe@example.org';
const ADDRESS = '203.0.113.77';

const LINES = [
  `access_key = ${SECRETS['an AccessKey id']} / ${SECRETS['a session’s key id']} from ${ADDRESS}`,
  `"AccessKeySecret": "${SECRETS['an AccessKey secret']}", "SecurityToken": "${SECRETS['an STS token']}"`,
  `"EncodedDiagnosticMessage": "${SECRETS['a diagnostic message']}"`,
  `Authorization: Bearer ${SECRETS['a web token']}`,
  `authorization: bearer ${SECRETS['a bearer token']}`,
  `client-key-data: ${SECRETS['a kubeconfig’s key']}`,
  `client-certificate-data: ${SECRETS['a kubeconfig’s certificate']}`,
  `    token: ${SECRETS['a kubeconfig’s token']}`,
  `password=${SECRETS['a password']} asked by ${PERSON}`,
  `-----BEGIN RSA PRIVATE KEY-----\n${SECRETS['a private key']}\n-----END RSA PRIVATE KEY-----`,
  ...NAMED,
];

/** A refusal whose facts are themselves secrets, as when a client names its key as the user. */
const REFUSAL = `Error from server (Forbidden): pods is forbidden: User "${SECRETS['an AccessKey id']}" cannot list resource "pods" in API group "" in the namespace "shop"`;

/** Which of the secrets stand in a text. Half of one is as bad as the whole. */
function found(text: string): readonly string[] {
  return Object.entries(SECRETS).flatMap(([kind, secret]) =>
    text.includes(secret.slice(0, Math.ceil(secret.length / 2))) ? [kind] : [],
  );
}

/** All that the page holds, outside of the boxes that were typed into. */
function remains(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const box of copy.querySelectorAll('textarea')) box.textContent = '';
    return JSON.stringify([
      copy.outerHTML,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
  });
}

/** Every link of the page, and what is packed in it. */
async function links(page: Page): Promise<string> {
  const all = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => decodeURIComponent(href)),
  );
  return all.map((link) => link + unpacked(link)).join('\n');
}

function unpacked(link: string): string {
  const [, letters] = /#\w+=1\.([\w-]+)$/.exec(link) ?? [];
  return letters === undefined ? '' : inflateSync(Buffer.from(letters, 'base64url')).toString();
}

/** Where a whole text goes in. */
const BOXES = {
  '/check/': 'RBAC objects, YAML or JSON',
  '/build/rbac/': 'YAML',
  '/build/ram/': 'Policy as JSON',
} as const;

async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(Make a|Copy) link$/ }).click();
  return page.getByRole('textbox', { name: /^(The link|Link to this check)$/ }).inputValue();
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an answer, its links and the note show no secret of the paste', async ({ page }) => {
  await open(page, '/');
  // Every secret next to the refusal, where the answer shows the paste again.
  await pasteBox(page).fill(LINES.map((line) => `${line} ${REFUSAL}`).join('\n'));
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
  await expect(answer(page)).toContainText('••••');
  expect(found(await remains(page)), 'the answer').toEqual([]);
  expect(await remains(page)).not.toContain(PERSON);
  expect(found(await links(page)), 'its links').toEqual([]);
  await expect(page).toHaveTitle(/^Two Gates: /);

  await answer(page).getByRole('link', { name: 'Ask my admin' }).first().click();
  await expect(page).toHaveURL(/\/packet\/#packet=/);
  await expect(page.locator('[data-share=made]')).toBeVisible();
  await page.getByRole('textbox', { name: 'What you need it for' }).fill(LINES.join('\n'));
  await expect(page.locator('[data-note]')).toContainText('••••');
  await expect(page.locator('[data-share=made]')).toBeVisible();
  expect(found(await remains(page)), 'the note').toEqual([]);
  const shared = await page.locator('[data-share] input').inputValue();
  expect(unpacked(shared)).toContain('••••');
  expect(found(unpacked(shared)), 'the link to the note').toEqual([]);
  for (const copy of ['Copy as text', 'Copy as Markdown']) {
    await page.getByRole('button', { name: copy }).click();
    expect(found(await clipboard(page)), copy).toEqual([]);
  }
});

test('a report shows no secret of the paste, no address of a person, and no IP address where asked', async ({
  page,
}) => {
  await open(page, '/');
  await pasteBox(page).fill(['nothing that is known', ...LINES].join('\n'));
  await answer(page).getByText('Report to pass on').click();
  for (const isAsked of [false, true]) {
    await page.getByRole('checkbox', { name: 'Mask IP addresses too' }).setChecked(isAsked);
    await answer(page).getByRole('button', { name: 'Copy the report' }).click();
    await expect.poll(async () => (await clipboard(page)).includes(ADDRESS)).toBe(!isAsked);
    const report = await clipboard(page);
    expect(report).toContain('client-key-data: LS0');
    expect(found(report)).toEqual([]);
    expect(report).not.toContain(PERSON);
  }
  expect(found(await remains(page)), 'the page').toEqual([]);
  // The search shows what is typed into it, and nothing else does.
  await (await openSearch(page)).fill(`ForbiddenHelmUsage ${SECRETS['an AccessKey id']}`);
  await expect(page.getByRole('option')).not.toHaveCount(0);
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/faq\//);
  expect(found(await remains(page)), 'after the search').toEqual([]);
});

test('what the builders and the check keep and share has no secret and no address; a user who is called by one stays', async ({
  page,
}) => {
  const comment = LINES.join('\n').replaceAll('\n', '\n# ');
  const objects = `# ${comment}
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules: [{ apiGroups: [""], resources: [pods], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: readers }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }
subjects: [{ apiGroup: rbac.authorization.k8s.io, kind: User, name: ${USER} }]
`;
  const policy = {
    Version: '1',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['cs:GetClusters'],
        Resource: ['*', `acs:ram:*:*:user/${USER}`, LINES.join(' ')],
        Condition: { IpAddress: { 'acs:SourceIp': [ADDRESS] } },
      },
    ],
  };
  for (const [path, text] of [
    ['/check/', objects],
    ['/build/rbac/', objects],
    ['/build/ram/', JSON.stringify(policy)],
  ] as const) {
    await open(page, path);
    const box = page.getByRole('textbox', { name: BOXES[path], exact: true });
    await box.fill(text);
    await expect
      .poll(() => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])), path)
      .toContain('LTAI•');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(found(kept), `${path} keeps`).toEqual([]);
    expect(kept).toContain(USER);
    expect(kept).not.toContain(PERSON);
    const link = await sharedLink(page);
    expect(unpacked(link), path).toContain('LTAI•');
    expect(found(unpacked(link)), `${path} shares`).toEqual([]);
    expect(unpacked(link)).toContain(USER);
    expect(unpacked(link)).not.toContain(PERSON);
    await page.reload();
    await alive(page);
    await expect(box, 'the draft is back, covered').toHaveValue(/LTAI•/);
  }
});
