import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, open, pasteBox, tabTo } from './site.ts';

const USER = '212345678901234567';
const ACCOUNT = '1098765432109876';
const CLUSTER = 'c0ffee00000000000000000000000000a';

const RAM = {
  refusals: [
    {
      gate: 'ram',
      code: 'StatusForbidden',
      action: 'cs:DescribeClusterUserKubeconfig',
      resource: `acs:cs:cn-beijing:${ACCOUNT}:cluster/${CLUSTER}`,
      deny: 'implicit',
      requestId: 'A1B2C3D4-0000-1111-2222-333344445555',
      principal: { kind: 'ram-user', id: USER, owner: ACCOUNT },
    },
  ],
};

const RBAC = {
  refusals: [
    {
      gate: 'rbac',
      verb: 'create',
      resource: 'pods',
      subresource: 'exec',
      apiGroup: '',
      namespace: 'shop',
      scope: 'namespace',
      principal: { kind: 'ram-identity', id: USER },
    },
  ],
  given: { cluster: CLUSTER, isRamRole: false },
};

function pathTo(packet: unknown): string {
  return `/packet/#packet=${encodeURIComponent(JSON.stringify(packet))}`;
}

function note(page: Page, language: 'en' | 'zh' = 'en'): Locator {
  return page.locator(`[data-note="${language}"]`);
}

function fact(page: Page, name: string): Locator {
  return note(page).getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');
}

async function openNote(page: Page, packet: unknown): Promise<void> {
  await open(page, pathTo(packet));
  await expect(note(page)).toBeVisible();
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function copyLink(page: Page): Promise<string> {
  await expect(page.locator('[data-share="made"]')).toBeVisible();
  await page.getByRole('button', { name: 'Copy a link to it' }).click();
  await expect(page.getByText('Copied: the link to the note')).toBeVisible();
  return clipboard(page);
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('the note says who, what and why, the smallest grant with its proof, how to check and to undo it', async ({
  page,
}) => {
  await openNote(page, RBAC);
  await page.getByRole('textbox', { name: 'What you need it for' }).fill('To look into web-0.\nToday.');
  await expect(fact(page, 'Who')).toHaveText(`RAM user ${USER}`);
  await expect(fact(page, 'Cluster')).toHaveText(CLUSTER);
  await expect(note(page)).toContainText(`RAM user ${USER} may not create pods/exec in namespace shop.`);
  await expect(note(page)).toContainText('RBAC is the second of two gates');
  await expect(note(page).locator('blockquote')).toHaveText('To look into web-0.\nToday.');
  await expect(note(page)).toContainText('Proven: opens the gate, and none of the 5 probes besides.');
  for (const title of ['YAML', 'kubectl', 'Terraform: Kubernetes', 'aliyun CLI', 'Terraform: ACK']) {
    await expect(
      note(page)
        .getByRole('figure')
        .filter({ hasText: `${title} ·` }),
    ).toBeVisible();
  }
  await expect(note(page).getByRole('heading', { name: 'Check that it worked' })).toBeVisible();
  await expect(note(page).getByRole('heading', { name: 'Undo it' })).toBeVisible();
  // Each text can be taken alone.
  await note(page)
    .getByRole('button', { name: /YAML · Role and binding/ })
    .click();
  expect(await clipboard(page)).toMatch(/^apiVersion: rbac[\s\S]*kind: RoleBinding/);
});

test('from a pasted error to its note and back to the answer as it was', async ({ page }) => {
  await open(page, '/');
  await pasteBox(page).fill(
    `Error from server (Forbidden): pods is forbidden: User "${USER}" cannot list resource "pods" in API group "" in the namespace "shop"`,
  );
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
  const card = answer(page).locator('[data-proof]').first();
  await card.getByRole('tab', { name: 'kubectl' }).click();
  await card.getByRole('radio', { name: 'a RAM user' }).check();
  await card.getByRole('link', { name: 'Ask my admin' }).click();
  await expect(note(page)).toContainText(`RAM user ${USER} may not list pods in namespace shop.`);
  await page.goBack();
  await expect(card.getByRole('tab', { name: 'kubectl' })).toHaveAttribute('aria-selected', 'true');
  await expect(card.getByRole('radio', { name: 'a RAM user' })).toBeChecked();
});

test('in English, in Chinese or in both, whatever the page is in', async ({ page }) => {
  await openNote(page, RBAC);
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(note(page, 'zh')).toContainText('ACK 集群授权申请');
  await expect(note(page, 'zh')).toContainText('RBAC 是两道关卡中的第二道');
  await expect(note(page, 'en')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Both' }).check();
  await expect(note(page, 'en')).toBeVisible();
  await expect(note(page, 'zh')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = await clipboard(page);
  expect(text).toContain('Access request for an ACK cluster');
  expect(text).toContain('ACK 集群授权申请');
});

test('what the sender leaves out is in no form of the note', async ({ page }) => {
  await openNote(page, RAM);
  const hidden = [
    ['the account ID', ACCOUNT],
    ['the ID and name of the RAM user or role', USER],
    ['the cluster ID', CLUSTER],
    ['the request ID', 'A1B2C3D4'],
  ] as const;
  for (const [name, value] of hidden) {
    await expect(note(page)).toContainText(value);
    await page.getByRole('checkbox', { name }).check();
    await expect(note(page)).not.toContainText(value);
  }
  await expect(fact(page, 'Who')).toHaveText('RAM user <RAM_ID>');
  await expect(note(page)).toContainText('acs:cs:*:*:cluster/<CLUSTER_ID>');
  await expect(note(page)).toContainText('Proven:');
  for (const form of ['text', 'Markdown']) {
    await page.getByRole('button', { name: `Copy as ${form}` }).click();
    await expect(page.getByText(`Copied: the note as ${form}`)).toBeVisible();
    for (const [, value] of hidden) expect(await clipboard(page)).not.toContain(value);
  }
  await page.goto(await copyLink(page));
  await expect(fact(page, 'Account')).toHaveText('<ACCOUNT_ID>');
  for (const [, value] of hidden) await expect(page.locator('main')).not.toContainText(value);
});

test('secrets are covered without being asked', async ({ page }) => {
  await openNote(page, {
    refusals: [{ ...RBAC.refusals[0], principal: { kind: 'other', id: 'LTAI5tAbCdEfGhIjKlMnOpQr' } }],
  });
  await page
    .getByRole('textbox', { name: 'What you need it for' })
    .fill('The key is LTAI5tZzZzZzZzZzZzZzZzZz.');
  await expect(note(page).locator('blockquote')).toHaveText(/^The key is LTAI•+\.$/);
  await expect(note(page)).not.toContainText('LTAI5t');
});

test('what is copied is what is downloaded', async ({ page }) => {
  await openNote(page, RAM);
  for (const [form, file] of [
    ['text', 'access-request.txt'],
    ['Markdown', 'access-request.md'],
  ] as const) {
    await page.getByRole('button', { name: `Copy as ${form}` }).click();
    await expect(page.getByText(`Copied: the note as ${form}`)).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${file}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect(await readFile(await download.path(), 'utf8')).toBe(await clipboard(page));
  }
});

test('whoever opens the link sees the same note, and what they change is theirs', async ({
  page,
  browser,
}) => {
  await openNote(page, RBAC);
  await page.getByRole('textbox', { name: 'What you need it for' }).fill('To look into web-0.');
  await page.getByRole('radio', { name: 'Both' }).check();
  await expect(note(page, 'zh')).toBeVisible();
  const sent = await page.locator('[data-note]').allInnerTexts();
  const link = await copyLink(page);
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(theirs.getByText(/^Somebody asks you for what stands below/)).toBeVisible();
  await expect(note(theirs, 'zh')).toBeVisible();
  expect(await theirs.locator('[data-note]').allInnerTexts()).toEqual(sent);
  await theirs.getByText('Change this note').click();
  await theirs.getByRole('radio', { name: 'English' }).check();
  await expect(note(theirs, 'zh')).toHaveCount(0);
  await theirs.reload();
  await expect(note(theirs)).toBeVisible();
  await expect(note(theirs, 'zh')).toHaveCount(0);
  await other.close();
});

test('a link that is broken, of a newer version or no link at all says so and leads on', async ({ page }) => {
  await openNote(page, RAM);
  const link = await copyLink(page);
  for (const [fragment, said] of [
    [link.slice(link.indexOf('#'), -20), 'The link is broken'],
    ['#note=2.AAAA', 'made by a newer version'],
    ['#packet=%7B%22refusals%22%3A%5B%5D%7D', 'The link is broken'],
  ] as const) {
    await page.goto('/packet/');
    await page.goto(`/packet/${fragment}`);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('link', { name: 'Paste an error' })).toBeVisible();
  }
  await page.goto('/faq/');
  await open(page, '/packet/');
  await expect(page.getByRole('heading', { name: 'There is nothing to ask for yet' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a link cannot bring a grant or a proof of its own', async ({ page }) => {
  await open(page, pathTo({ ...RAM, grants: [{ kind: 'ram', proof: { status: 'proven' } }] }));
  await expect(page.getByRole('alert')).toContainText('The link is broken');
  // A Deny gets no grant, whatever is chosen.
  await openNote(page, { refusals: [{ ...RAM.refusals[0], deny: 'explicit' }], grant: 'ram' });
  await expect(note(page)).toContainText('No grant helps here: find the Deny');
  await expect(note(page)).not.toContainText('Proven');
});

test('hostile text is text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  await openNote(page, {
    refusals: [
      {
        ...RBAC.refusals[0],
        code: `${markup}[x](javascript:alert(1))`,
        namespace: `a\n# b\u202E${markup}`,
        principal: { kind: 'other', id: `"; rm -rf / #${markup}` },
      },
    ],
  });
  await page
    .getByRole('textbox', { name: 'What you need it for' })
    .fill(`# big\n${markup}\n[x](https://a.b)`);
  await expect(note(page).locator('blockquote')).toContainText(markup);
  await expect(fact(page, 'Code')).toHaveText(`${markup}[x](javascript:alert(1))`);
  await expect(note(page).locator('img')).toHaveCount(0);
  await expect(note(page).locator('a')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied: the note as Markdown')).toBeVisible();
  const markdown = await clipboard(page);
  expect(markdown).toContain('> \\# big\n> \\<img src=x onerror=alert(1)\\>\n> \\[x\\](https://a.b)');
  const link = await copyLink(page);
  await page.goto(link);
  await expect(note(page).locator('blockquote')).toContainText(markup);
});

test('a mail has the note in short, and says when it cannot', async ({ page }) => {
  await openNote(page, RBAC);
  const mail = page.getByRole('link', { name: 'Write a mail' });
  await expect(page.locator('[data-share="made"]')).toBeVisible();
  await expect(mail).toHaveAttribute('data-mail', 'brief');
  const href = (await mail.getAttribute('href')) ?? '';
  expect(href.length).toBeLessThanOrEqual(2000);
  const body = new URL(href).searchParams.get('body') ?? '';
  expect(body).toContain('The smallest grant');
  const link = /The whole note, with every format: (\S+)/.exec(body)?.[1] ?? '';
  const reason = page.getByRole('textbox', { name: 'What you need it for' });
  await reason.fill('因为需要。'.repeat(60));
  await expect(page.locator('[data-mail="link"]')).toBeVisible();
  let seed = 1;
  const noise = Array.from({ length: 330 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36).slice(-5);
  });
  await reason.fill(noise.join(' '));
  await expect(page.locator('[data-mail="long"]')).toContainText('Too long for a mail link');
  await page.goto(link);
  await expect(note(page)).toContainText('create pods/exec');
});

test('what was written is there after a reload and on the way back; another request begins anew', async ({
  page,
}) => {
  await openNote(page, RAM);
  const reason = page.getByRole('textbox', { name: 'What you need it for' });
  await reason.fill('Because.');
  await page.getByRole('checkbox', { name: 'the account ID' }).check();
  await page.reload();
  await expect(reason).toHaveValue('Because.');
  await expect(page.getByRole('checkbox', { name: 'the account ID' })).toBeChecked();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click();
  await expect(page).toHaveURL('/roles/');
  await page.goBack();
  await expect(reason).toHaveValue('Because.');
  await page.goto(pathTo(RBAC));
  await expect(note(page)).toContainText('create pods/exec');
  await expect(reason).toHaveValue('');
});

test('a refused clipboard leaves the note selected', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openNote(page, RAM);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Access request for an ACK cluster');
});

test('by keyboard only', async ({ page }) => {
  await openNote(page, RAM);
  await tabTo(page, page.getByRole('radio', { name: 'English' }));
  await page.keyboard.press('ArrowDown');
  await expect(note(page, 'zh')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(note(page, 'en')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'What you need it for' }));
  await page.keyboard.type('Because.');
  await tabTo(page, page.getByRole('checkbox', { name: 'the account ID' }));
  await page.keyboard.press('Space');
  await expect(note(page)).not.toContainText(ACCOUNT);
  await tabTo(page, page.getByRole('button', { name: 'Copy as text' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied: the note as text')).toBeVisible();
  expect(await clipboard(page)).toContain('> Because.');
});

test('on paper there is the note and nothing else', async ({ page }) => {
  await openNote(page, RAM);
  await page.emulateMedia({ media: 'print' });
  await expect(note(page)).toBeVisible();
  for (const role of ['banner', 'navigation', 'contentinfo', 'button', 'textbox', 'checkbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  const wide = await page
    .locator('pre')
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect(wide).toBe(0);
});
