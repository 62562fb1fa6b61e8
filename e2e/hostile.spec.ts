/** Every place that takes a text gets texts that were made to do harm: none becomes an element, none holds up the page. */
import { deflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, expectAnswer, open, openSearch, pasteBox } from './site.ts';
import { unfoldAll } from './states/state.ts';

const MARKUP = `<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)></svg>`;

const TEXTS: Readonly<Record<string, string>> = {
  markup: MARKUP,
  'markup in JSON': JSON.stringify({ Statement: [{ Effect: MARKUP, [MARKUP]: 1 }], kind: MARKUP }),
  'signs of direction': 'User "ad\u202emin\u202c" \u2066cannot\u2069 list',
  'signs without width': 'a\u200bd\u200dm\u2060i\ufeffn\u{e0061}',
  'control signs': 'a\u0000b\u0007c\u001b[31md\u007f',
  'a prototype in JSON':
    '{"__proto__": {"harmed": 1}, "constructor": {"prototype": {"harmed": 1}}, "Statement": {"__proto__": []}}',
  'a prototype in YAML':
    'kind: Role\n__proto__:\n  harmed: 1\nmetadata:\n  __proto__: {harmed: 1}\nconstructor:\n  prototype: {harmed: 1}\n',
  'an alias bomb': `a: &a [${'1,'.repeat(9)}]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
  'deep brackets': '['.repeat(100_000),
  'deep braces': '{"a":'.repeat(50_000),
  'deep YAML': '- '.repeat(50_000),
  'half a pair': 'a\ud800b\udc00c',
  'a long line': 'cs:Get*,'.repeat(30_000),
  'many lines': '\n- a: b'.repeat(5_000),
  'stacked marks': `a${'\u0301'.repeat(2_000)}`,
  'right to left': 'שלום "عليكم" User',
  'letters of another alphabet': 'сs:GеtСlusters',
  backticks: '`'.repeat(3_000),
  'many different words': Array.from({ length: 2_000 }, (_, at) => `word${at}`).join(', '),
};

/** Pastes a text over what is there: as the browser does it, and a short one as a script can. */
async function put(box: Locator, text: string): Promise<void> {
  const isLong = text.length > 1_000;
  // As JSON, because half a pair of surrogates does not survive the way to the browser.
  await box.evaluate(
    async (element: HTMLTextAreaElement | HTMLInputElement, { json, isLong }) => {
      const text: string = JSON.parse(json);
      element.focus();
      element.select();
      if (isLong) return navigator.clipboard.writeText(text);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (element.dispatchEvent(event)) document.execCommand('insertText', false, text);
    },
    { json: JSON.stringify(text), isLong },
  );
  // A script would insert the lines one by one, which takes a browser minutes.
  if (isLong) await box.press('ControlOrMeta+v');
}

/** Nothing of a text became an element or part of all objects. A script that ran would have opened a dialog. */
async function expectUnharmed(page: Page, what: string): Promise<void> {
  const harm = await page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    const elements = document.querySelectorAll('img, [onerror], [onload], main script');
    return [
      ...[...elements].map(({ outerHTML }) => outerHTML),
      ...Object.keys(Object.prototype),
      'harmed' in {},
    ];
  });
  expect.soft(harm, what).toEqual([false]);
}

interface Place {
  readonly path: string;
  /** The boxes for whole texts, by name. */
  readonly boxes: Readonly<Record<string, (page: Page) => Promise<Locator> | Locator>>;
  /** Brings all fields of one line onto the page. */
  readonly unfold?: (page: Page) => Promise<unknown>;
}

const editor = (page: Page) => page.locator('textarea[wrap=off]').first();
const RULE =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r, namespace: n}\nrules:\n- {apiGroups: [""], resources: [pods], verbs: [get]}\n';
const NOTE = {
  refusals: [
    {
      gate: 'rbac',
      verb: 'list',
      resource: 'pods',
      apiGroup: '',
      scope: 'namespace',
      principal: { kind: 'ram-identity' },
    },
  ],
};

const PLACES: readonly Place[] = [
  {
    path: '/',
    boxes: { paste: pasteBox },
    unfold: (page) => pasteBox(page).fill('RAM policy Forbidden for action cs:DescribeClusterUserKubeconfig'),
  },
  { path: '/faq/', boxes: { search: searchBox } },
  { path: '/roles/', boxes: {} },
  {
    path: '/build/ram/',
    boxes: { refusal: denialBox, text: editor },
    unfold: (page) =>
      editor(page).fill(
        '{"Version":"1","Statement":[{"Effect":"Allow","Action":"cs:GetClusters","Resource":"*","Condition":{"StringEquals":{"acs:SourceIp":"x"}}}]}',
      ),
  },
  {
    path: '/build/rbac/',
    boxes: { refusal: denialBox, text: editor },
    unfold: (page) => editor(page).fill(RULE),
  },
  {
    path: '/check/',
    boxes: {
      policy: async (page) => {
        const text = page.getByRole('textbox', { name: 'JSON of “Policy 1”' });
        if (!(await text.isVisible())) await page.getByRole('button', { name: 'Add a policy' }).click();
        return text;
      },
      objects: (page) => page.getByRole('textbox', { name: 'RBAC objects, YAML or JSON' }),
    },
    unfold: (page) => page.getByRole('button', { name: 'Try an example' }).click(),
  },
  {
    path: '/check/bindings/',
    boxes: {
      objects: (page) => page.getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' }),
      names: async (page) => {
        const text = page.getByRole('textbox', { name: 'Output of ListUsers and ListRoles, JSON' });
        if (!(await text.isVisible())) await page.getByText('Names for the IDs').click();
        return text;
      },
    },
    unfold: async (page) => {
      await page.getByRole('button', { name: 'Try an example' }).click();
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  {
    path: `/packet/#packet=${encodeURIComponent(JSON.stringify(NOTE))}`,
    boxes: { reason: (page) => page.getByRole('textbox', { name: 'What you need it for' }) },
  },
];

/** What is long stays where lists keep what they took, and makes all that follows slow. */
const shortestFirst = Object.entries(TEXTS).sort(([, a], [, b]) => a.length - b.length);

/** What has one line: fields, searches, and lists that take a text with Enter. */
const SMALL = 'main input:not([type=radio], [type=checkbox], [type=file])';

async function denialBox(page: Page): Promise<Locator> {
  const box = page.getByRole('textbox', { name: 'The refusal, as you saw it' });
  if (!(await box.isVisible())) await page.getByRole('button', { name: 'Start from a refusal' }).click();
  return box;
}

async function searchBox(page: Page): Promise<Locator> {
  const box = page.getByRole('dialog').getByRole('combobox');
  return (await box.isVisible()) ? box : openSearch(page);
}

for (const { path, boxes, unfold } of PLACES) {
  test(`hostile texts in every field of ${path.replace(/#.*/, '')}`, async ({ page, context }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    for (const [place, box] of Object.entries(boxes))
      for (const [name, text] of Object.entries(TEXTS)) {
        await put(await box(page), text);
        await expectUnharmed(page, `${place}: ${name}`);
        if (place !== 'refusal') continue;
        await page.getByRole('button', { name: 'Build what it lacks' }).click();
        await expectUnharmed(page, `${place}: ${name}`);
      }
    if (boxes.search) await page.keyboard.press('Escape');
    await unfold?.(page);
    await unfoldAll(page);
    // Those that are there now: what is typed may bring others, as a word in pointed brackets does.
    const ids = await page.locator(SMALL).evaluateAll((all) => all.map(({ id }) => id));
    for (const [name, text] of shortestFirst) {
      // One long text shows what the others would; every field of a page takes its time for it.
      if (text.length > 5_000 && name !== 'deep brackets') continue;
      for (const id of ids) {
        const field = page.locator(`[id="${id}"]`);
        if (!(await field.isVisible())) continue;
        await put(field, text);
        await field.press('Enter');
      }
      await expectUnharmed(page, `the small fields: ${name}`);
    }
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

/** Packed as the page packs what it shares. */
function packed(json: string): string {
  return deflateSync(json).toString('base64url');
}

const PROTOTYPE =
  '{"__proto__": {"harmed": 1}, "text": "x", "objects": "x", "requests": [{"__proto__": {"harmed": 1}}]}';

/** What may stand behind `#<name>=1.` besides what the page packs. */
const PACKED: Readonly<Record<string, string>> = {
  'no base64': '!!!%%%',
  'a part of it': packed(JSON.stringify({ text: 'x'.repeat(500) })).slice(0, 20),
  'no JSON': packed('{"text":'),
  'a prototype': packed(PROTOTYPE),
  'deep nesting': packed('['.repeat(100_000) + ']'.repeat(100_000)),
  'what unfolds to 50 MB': packed(`"${'a'.repeat(50_000_000)}"`),
  'half a pair': packed('{"text":"\\ud800","objects":"\\ud800"}'),
  'other types': packed('{"text":{},"objects":[],"policies":{"length":1e9},"requests":"x","refusals":[[]]}'),
};

for (const [path, name] of [
  ['/build/ram/', 'policy'],
  ['/build/rbac/', 'role'],
  ['/check/', 'check'],
  ['/packet/', 'note'],
] as const) {
  test(`hostile links to ${path}`, async ({ page }) => {
    await open(page, path);
    // The address changes beneath the page, as it does for a link on it.
    const follow = (fragment: string) => page.evaluate((hash) => location.assign(hash), fragment);
    for (const [what, letters] of Object.entries(PACKED)) {
      await follow(`#${name}=1.${letters}`);
      await expectUnharmed(page, what);
    }
    await follow(`#${name}=1.${PACKED['what unfolds to 50 MB']}`);
    await expect(page.locator('[data-notice=link-large], [role=alert]').first()).toContainText(
      'far more than',
    );
    await follow(`#${name}=7.AAAA`);
    await expect(page.getByText(/newer version/).first()).toBeVisible();
    for (const plain of ['json', 'yaml', 'packet', 'identity', 'task', 'objects', 'text', 'see']) {
      for (const value of [
        '%',
        encodeURIComponent(MARKUP),
        encodeURIComponent(PROTOTYPE),
        '\u202e',
        '[',
        'a&'.repeat(20_000),
      ]) {
        await follow(`#${plain}=${value}`);
        await expectUnharmed(page, `${plain} ${value.slice(0, 40)}`);
      }
    }
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('what cannot be seen is marked wherever a text is shown again', async ({ page }) => {
  const seen = (code: string) => page.locator(`main [data-unseen="${code}"]`).first();
  await open(page, '/');
  const refusal =
    'pods is forbidden: User "ad\u202enim" cannot list resource "pods" in API group "" in the namespace "sh\u200bop"';
  await pasteBox(page).fill(refusal);
  await expect(answer(page).locator('[data-fact=principal]')).toContainText('ad\ufffdnim');
  await expect(answer(page).locator('[data-proof]').first()).toContainText('RAM_ID');
  await expect(seen('U+202E')).toBeVisible();
  await expect(seen('U+200B')).toBeVisible();
  // What is marked is still the text itself, and nothing around it is turned.
  await expect(answer(page).locator('pre').last()).toHaveText(refusal);
  expect(await seen('U+202E').evaluate((mark) => getComputedStyle(mark).unicodeBidi)).toBe('isolate');
  await pasteBox(page).fill(`first \u202e line\nof nothing known`);
  await answer(page).getByText('Report to pass on').click();
  await expect(seen('U+202E')).toBeVisible();

  await open(page, '/build/ram/');
  await page
    .locator('textarea[wrap=off]')
    .first()
    .fill(
      '{"Version":"1","Statement":[{"Effect":"Allow","Action":"oss:*","Resource":"acs:oss:*:*:a\\u202eb"}]}',
    );
  await expect(page.locator('[data-rule="RAM-L34"]').first()).toContainText('U+202E');
  await open(page, '/build/rbac/');
  await page
    .locator('textarea[wrap=off]')
    .first()
    .fill(
      'kind: ClusterRole\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: "r\\u200b"}\nrules: []\n',
    );
  await expect(page.getByText('cannot be seen stands in this name (U+200B)').first()).toBeVisible();

  await open(page, '/check/bindings/');
  await page
    .getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' })
    .fill(
      '{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRoleBinding","metadata":{"name":"b"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"},"subjects":[{"kind":"User","name":"2001\\u200b"}]}',
    );
  await expect(page.getByRole('rowheader').locator('[data-unseen="U+200B"]')).toBeVisible();
});

test('50 MB are read, or refused with a word, and the page stays alive', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  /** Drops a file of 50 MB, with a refusal in its last line. */
  const drop = (box: Locator) =>
    box.evaluate((element) => {
      const line =
        '2026-11-24T08:00:00.000Z INFO reconciled 42 objects in 17 ms, nothing to do for shard 0007\n';
      const dataTransfer = new DataTransfer();
      const file = new File(
        [line.repeat(Math.ceil(50_000_000 / line.length)), 'ForbiddenHelmUsage'],
        'all.log',
      );
      dataTransfer.items.add(file);
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
  const theme = page.getByRole('button', { name: /^Colours/ });
  await open(page, '/');
  await drop(pasteBox(page));
  await expect(page.getByText(/^50\.0 MB pasted/)).toBeVisible({ timeout: 30_000 });
  await theme.click();
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready', { timeout: 90_000 });
  await expectAnswer(page, 'rbac', 'forbidden-helm-usage');

  await open(page, '/check/');
  const objects = page.getByRole('textbox', { name: 'RBAC objects, YAML or JSON' });
  await objects.fill('typed');
  await drop(objects);
  await expect(page.getByText('or more than 16.0 MB')).toBeVisible();
  await expect(objects).toHaveValue('typed');

  await open(page, '/check/bindings/');
  await drop(page.getByRole('textbox', { name: 'Output of kubectl, YAML or JSON' }));
  await theme.click();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('Reading was stopped.')).toBeVisible();

  // A box that is for less says so, and a file that falls beside the boxes does not take the page's place.
  await open(page, '/build/rbac/');
  const text = page.locator('textarea[wrap=off]').first();
  await text.fill('typed');
  await put(text, 'a'.repeat(400_000));
  await expect(page.getByRole('alert').filter({ hasText: 'too long for this box' })).toContainText('400,000');
  await expect(text).toHaveValue('typed');
  const isStopped = await page.locator('body').evaluate((body) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    return !body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(isStopped).toBe(true);
});
