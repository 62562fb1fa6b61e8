/** A part that breaks while it is drawn leaves the rest of the page alive, and what was typed where it is. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, pasteBox } from './site.ts';

const REFUSAL =
  'Error from server (Forbidden): pods is forbidden: User "212345678901234567" cannot list resource "pods" in API group "" in the namespace "shop"';

/** From now on the browser cannot make an element of that name. */
async function breakElement(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => {
    const create = document.createElement;
    document.createElement = function (this: Document, ...args: Parameters<typeof create>) {
      if (args[0] === name) throw new Error(`No ${name} for this test`);
      return create.apply(this, args);
    } as typeof create;
    Object.assign(window, { mend: () => Object.assign(document, { createElement: create }) });
  }, name);
}

async function mend(page: Page): Promise<void> {
  await page.evaluate('window.mend()');
}

/** The part says that it broke, and is there again once it can be. */
async function expectMending(page: Page, part: Locator): Promise<void> {
  const broken = page.locator('[data-broken]').first();
  await expect(broken).toContainText('This part of the page broke');
  await broken.getByText('Details').click();
  await expect(broken).toContainText('for this test');
  await mend(page);
  await broken.getByRole('button', { name: 'Try again' }).click();
  await expect(part).toBeVisible();
  await expect(page.locator('[data-broken]')).toHaveCount(0);
}

const PARTS: Readonly<
  Record<
    string,
    {
      readonly path: string;
      /** What the browser cannot make. */
      readonly element: string;
      /** Brings the part onto the page; answers the box that has to keep its text. */
      readonly act: (page: Page) => Promise<Locator | undefined>;
      readonly part: (page: Page) => Locator;
    }
  >
> = {
  'the answer': {
    path: '/',
    element: 'section',
    act: async (page) => {
      await pasteBox(page).fill(REFUSAL);
      return pasteBox(page);
    },
    part: (page) => page.locator('[data-answer=ready] [data-proof=proven]'),
  },
  'the remedy': {
    path: '/',
    element: 'fieldset',
    act: async (page) => {
      await pasteBox(page).fill(REFUSAL);
      await expect(page.locator('[data-fact=verb]')).toBeVisible();
      return pasteBox(page);
    },
    part: (page) => page.locator('[data-proof=proven]'),
  },
  'the RBAC builder’s form': {
    path: '/build/rbac/',
    element: 'datalist',
    act: async (page) => {
      const text = page.locator('textarea[wrap=off]').first();
      await text.fill(
        'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: r}\nrules:\n- {apiGroups: [""], resources: [pods], verbs: [get]}\n',
      );
      return text;
    },
    part: (page) => page.getByRole('form').getByText('pods').first(),
  },
  'what the check answers': {
    path: '/check/',
    element: 'ol',
    act: async (page) => {
      await page.getByRole('button', { name: 'Try an example' }).click();
      return undefined;
    },
    part: (page) => page.locator('[data-request]').first(),
  },
  'the table of the bindings': {
    path: '/check/bindings/',
    element: 'table',
    act: async (page) => {
      await page.getByRole('button', { name: 'Try an example' }).click();
      return undefined;
    },
    part: (page) => page.getByRole('rowheader').first(),
  },
  'a cell of the matrix': {
    path: '/roles/',
    element: 'h3',
    act: async (page) => {
      await page.getByRole('gridcell').getByRole('link').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      return undefined;
    },
    part: (page) => page.getByRole('dialog').getByRole('heading', { level: 3 }).first(),
  },
  'the note': {
    path: `/packet/#packet=${encodeURIComponent(JSON.stringify({ refusals: [{ gate: 'rbac', verb: 'list', resource: 'pods', apiGroup: '', namespace: 'shop', scope: 'namespace', principal: { kind: 'ram-identity', id: '212345678901234567' } }] }))}`,
    element: 'figure',
    act: async (page) => {
      const reason = page.getByRole('textbox', { name: 'What you need it for' });
      await reason.fill('Because.');
      return reason;
    },
    part: (page) => page.locator('[data-note] figure').first(),
  },
};

for (const [name, { path, element, act, part }] of Object.entries(PARTS)) {
  test(`${name} breaks and is mended`, async ({ page, expectMessage }) => {
    expectMessage(/^error: .*for this test/);
    await open(page, path.startsWith('/packet/') ? '/packet/' : path);
    await breakElement(page, element);
    if (path.startsWith('/packet/'))
      await page.evaluate((hash) => location.assign(hash), path.slice('/packet/'.length));
    const box = await act(page);
    const text = await box?.inputValue();
    await expect(page.locator('[data-broken]').first()).toBeVisible();
    if (box) await expect(box).toHaveValue(text ?? '');
    await expectMending(page, part(page));
    if (box) await expect(box).toHaveValue(text ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
