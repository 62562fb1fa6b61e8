/** The guide, the builders and the search as a Chinese reader uses them. */
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { open } from './site.ts';

test('the guide leads from a failed command to the fix, and the switch keeps the answers', async ({
  page,
}) => {
  await open(page, '/zh/');
  await page.getByRole('banner').getByRole('link', { name: '排查向导' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const answer = (name: string) => page.getByRole('list', { name: '回答' }).getByRole('link', { name });
  await answer('命令或流水线执行失败').click();
  await expect(heading).toHaveText('命令返回了什么？');
  await answer('提到权限策略或 RAM').click();
  await answer('其他 Action').click();
  await answer('没有，或者看不到权限策略').click();
  await answer('RAM 用户').click();
  await expect(heading).toHaveText('为 RAM 用户允许这个 Action');
  for (const name of ['解决方法', '如何确认已生效', '如果没有解决']) {
    await expect(page.getByRole('main').getByRole('heading', { name })).toBeVisible();
  }
  const given = page.getByRole('region', { name: '您的回答' }).getByRole('listitem');
  await expect(given).toHaveCount(5);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(heading).toHaveText('Allow the action for the RAM user');
  await expect(page.getByRole('region', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(5);
});

test('a role is built in Chinese, and the switch keeps it', async ({ page }) => {
  await open(page, '/zh/build/rbac/');
  const form = page.getByRole('form', { name: '角色和绑定的表单' });
  await form.getByRole('textbox', { name: '名称', exact: true }).first().fill('pod-reader');
  await form.getByRole('textbox', { name: '命名空间' }).first().fill('shop');
  await form.getByRole('button', { name: '添加规则' }).click();
  const rule = page.getByRole('region', { name: '规则 1' });
  const resources = rule.getByRole('combobox', { name: '资源', exact: true });
  await resources.fill('pods');
  await resources.press('Enter');
  await rule.getByRole('checkbox', { name: 'get', exact: true }).check();
  const yaml = page.getByRole('textbox', { name: 'YAML' });
  await expect(yaml).toHaveValue(/name: pod-reader[\s\S]*resources:\s*(- |\[ ?)pods[\s\S]*get/);
  const written = await yaml.inputValue();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Build a role');
  await expect(yaml).toHaveValue(written);
});

test('a policy is built in Chinese, and the switch keeps it', async ({ page }) => {
  await open(page, '/zh/build/ram/');
  await page.locator('[data-template="use-terminal"]').click();
  const json = page.getByRole('textbox', { name: 'JSON 格式的权限策略' });
  await expect(json).toHaveValue(/cs:DescribeClusterUserKubeconfig/);
  await json.fill(
    '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "cs:Nothing", "Resource": "*"}]}',
  );
  await expect(page.getByRole('region', { name: '问题', exact: true })).toContainText(/[\u4e00-\u9fff]：/);
  const written = await json.inputValue();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('textbox', { name: 'Policy as JSON' })).toHaveValue(written);
});

test('an Enter that only its key code gives to the input method adds and opens nothing', async ({ page }) => {
  await open(page, '/zh/build/rbac/');
  await page.getByRole('button', { name: '添加规则' }).click();
  const resources = page
    .getByRole('region', { name: '规则 1' })
    .getByRole('combobox', { name: '资源', exact: true });
  await resources.fill('pods');
  await resources.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(resources).toHaveValue('pods');
  await resources.press('Enter');
  await expect(resources).toHaveValue('');

  await open(page, '/zh/faq/');
  await page.keyboard.press('Control+k');
  const input = page.getByRole('dialog', { name: '搜索' }).getByRole('combobox');
  await input.fill('终端');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-entry', 'terminal-permissions');
  await input.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(page).toHaveURL('/zh/faq/');
  await input.press('Enter');
  await expect(page).toHaveURL('/zh/faq/terminal-permissions/');
});

test('the search finds every entry whose page contains a word of two characters', async ({ page }) => {
  test.slow();
  await open(page, '/zh/faq/');
  const paths = await page
    .locator('main a[href^="/zh/faq/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const texts: EntryText[] = [];
  for (const path of new Set(paths)) {
    await page.goto(path);
    texts.push({ id: path.split('/').at(-2) ?? '', pieces: await page.evaluate(piecesOfEntry) });
  }
  expect(texts.length).toBeGreaterThanOrEqual(27);
  await open(page, '/zh/faq/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')).toBeFocused();
  const { words, missed } = await page.evaluate(searchAll, texts);
  expect(words).toBeGreaterThan(500);
  expect(missed).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address answers in both languages', async ({ page, expectMessage }) => {
    expectMessage(NOT_FOUND);
    await page.goto('/zh/no/such/page/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expect(page.locator('p:lang(zh)').filter({ hasText: '这个地址没有对应的页面。' })).toBeVisible();
    await page.getByRole('link', { name: '前往中文首页' }).click();
    await expect(page).toHaveURL('/zh/');
  });
});

interface EntryText {
  readonly id: string;
  /** Pieces of text, each of which stands in one line of the page. */
  readonly pieces: readonly string[];
}

/** Runs on an entry's page: what it says in its own words. */
function piecesOfEntry(): string[] {
  // Code and what the site itself says around it are not the entry's own text.
  const OTHER = 'pre, figcaption .text-muted, .aside > p:first-child';
  return [...document.querySelectorAll('article h1, article header p, article .prose')].flatMap((part) => {
    const own = part.cloneNode(true) as Element; // a copy of an element is one
    for (const other of own.querySelectorAll(OTHER)) other.remove();
    const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
    return found;
  });
}

/**
 * Runs in the page: types every word of two Han characters into the open search, and compares what it lists with what
 * contains the word.
 */
async function searchAll(texts: readonly EntryText[]): Promise<{ words: number; missed: string[] }> {
  const input = document.querySelector<HTMLInputElement>('[role=dialog] input, dialog input');
  const list = document.getElementById(input?.getAttribute('aria-controls') ?? '');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!input || !list || !setValue) throw new Error('The search is not open');
  const type = async (text: string, isThere: () => boolean) => {
    setValue.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; !isThere(); turn += 1) {
      if (turn > 2000) throw new Error(`No answer to “${text}”`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = new Set<string>();
  for (const { pieces } of texts) {
    for (const piece of pieces) {
      for (const { segment } of segmenter.segment(piece))
        if (/^\p{Script=Han}{2}$/u.test(segment)) words.add(segment);
    }
  }
  const missed: string[] = [];
  for (const word of words) {
    await type('', () => list.hasAttribute('hidden'));
    // Every word stands in some entry, so there is always something to list.
    await type(word, () => !list.hasAttribute('hidden'));
    const found = new Set([...list.children].map((option) => option.getAttribute('data-entry')));
    for (const { id, pieces } of texts)
      if (!found.has(id) && pieces.some((piece) => piece.includes(word))) missed.push(`${word}: ${id}`);
  }
  return { words: words.size, missed };
}
