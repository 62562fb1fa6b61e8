/** The Chinese edition: every page has its twin, the switch keeps what the page holds, and the journeys work in Chinese. */
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect, NOT_FOUND, test } from './fixtures.ts';
import { expectAccessible, expectReflow } from './scan.ts';
import { alive, open, paste } from './site.ts';

const PASTE =
  '控制台提示没有权限，报错详情：ForbiddenQueryClusterNamespace Forbidden query namespaces；请求失败';

function pasteBox(page: Page): Locator {
  return page.locator('textarea[data-paste]');
}

function switchTo(page: Page, name: 'English' | '中文'): Locator {
  return page.getByRole('banner').getByRole('link', { name, exact: true });
}

test('the switch keeps the page, its query, its fragment and the paste, and the focus stays', async ({
  page,
}) => {
  await open(page, '/');
  await pasteBox(page).fill(PASTE);
  await switchTo(page, '中文').press('Enter');
  await expect(page).toHaveURL('/zh/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle('Two Gates：ACK 的请求为什么被拒绝？');
  await expect(pasteBox(page)).toHaveValue(PASTE);
  await expect(switchTo(page, 'English')).toBeFocused();

  await open(page, '/zh/faq/?gate=rbac');
  await switchTo(page, 'English').click();
  await expect(page).toHaveURL('/faq/?gate=rbac');
  await expect(page.getByRole('radio', { name: 'RBAC', exact: true })).toBeChecked();

  await open(page, '/faq/apiserver-403/#how-to-fix-it');
  await switchTo(page, '中文').click();
  await expect(page).toHaveURL('/zh/faq/apiserver-403/#how-to-fix-it');
  await expect(page.locator('h2#how-to-fix-it')).toHaveText('如何解决');
});

test('the switch keeps what a page holds in memory', async ({ page }) => {
  await open(page, '/check/bindings/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  const rows = page.getByRole('main').getByRole('table').getByRole('row');
  await expect(rows).not.toHaveCount(0);
  const count = await rows.count();
  await switchTo(page, '中文').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这条绑定是谁的？');
  await expect(rows).toHaveCount(count);
});

test('an unknown address below /zh/ answers in Chinese', async ({ page, expectMessage }) => {
  expectMessage(NOT_FOUND);
  await open(page, '/zh/faq/no-such-entry/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await switchTo(page, 'English').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test.describe('a visitor whose browser asks for Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is offered the Chinese page once, and never sent there', async ({ page }) => {
    await open(page, '/faq/apiserver-403/');
    const offer = page.getByRole('region', { name: '本页有中文版。' });
    await expect(offer).toBeVisible();
    await expectAccessible(page, 'an English page with the offer');
    await expectReflow(page, 'an English page with the offer');
    await offer.getByRole('button', { name: '不用了' }).click();
    await expect(offer).toBeHidden();
    await expect(page).toHaveURL('/faq/apiserver-403/');
    await page.reload();
    await alive(page);
    await expect(offer).toBeHidden();
  });

  test('reads on in Chinese once the offer is taken', async ({ page }) => {
    await open(page, '/faq/apiserver-403/');
    await page.getByRole('link', { name: '切换到中文' }).click();
    await expect(page).toHaveURL('/zh/faq/apiserver-403/');
    await expect(page.getByRole('region', { name: /available in English/ })).toBeHidden();
    await open(page, '/');
    await expect(page.getByRole('region', { name: '本页有中文版。' })).toBeHidden();
  });
});

test('a Chinese dialog is read, and answered in Chinese', async ({ page }) => {
  await open(page, '/zh/');
  await paste(pasteBox(page), PASTE);
  const answer = page.getByRole('region', { name: '诊断结果' });
  await expect(answer).toHaveAttribute('data-answer', 'ready');
  await expect(answer.locator('a[data-entry]').first()).toHaveAttribute(
    'data-entry',
    'forbidden-query-cluster-namespace',
  );
  await answer.locator('a[data-entry]').first().click();
  await expect(page).toHaveURL('/zh/faq/forbidden-query-cluster-namespace/');
});

test('the search takes what an input method composes, and Enter that ends a composition goes nowhere', async ({
  page,
  context,
}) => {
  await open(page, '/zh/faq/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const input = dialog.getByRole('combobox');
  await expect(input).toBeFocused();
  const browser = await context.newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text: 'zhong duan', selectionStart: 10, selectionEnd: 10 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/faq/');
  await browser.send('Input.insertText', { text: '终端' });
  await expect(input).toHaveValue('终端');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('data-entry', 'terminal-permissions');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/faq/terminal-permissions/');
});

test('every English page has its Chinese twin, and neither speaks the other’s language', async ({
  page,
  request,
}) => {
  // The pages are read as they are sent, in a page that loads nothing of them.
  const textAt = async (path: string) => {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    return page.evaluate(textOf, await response.text());
  };
  const paths = await pagesFrom(request, '/');
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const english = await textAt(path);
    expect.soft(english.lang, path).toBe('en');
    expect
      .soft(
        english.lines.filter((line) => HAN.test(line)),
        path,
      )
      .toEqual([]);
    const chinese = await textAt(`/zh${path}`);
    expect.soft(chinese.lang, `/zh${path}`).toBe('zh-CN');
    expect.soft(chinese.lines.filter(isEnglishSentence), `/zh${path}`).toEqual([]);
    expect.soft(chinese.headings, `/zh${path}`).toBe(english.headings);
  }
});

const HAN = /\p{Script=Han}/u;

/** Three English words in a row and not one Chinese character: more than a name. */
function isEnglishSentence(line: string): boolean {
  return !HAN.test(line) && /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/.test(line);
}

/** All addresses of the English pages that links lead to, without fragments and queries. */
async function pagesFrom(request: APIRequestContext, start: string): Promise<readonly string[]> {
  const paths = new Set([start]);
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    // Links are relative to their page. A page's address ends with a slash, a file's does not.
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\.[^"#?]*)/g)) {
      const { pathname } = new URL(href, `http://site${path}`);
      if (pathname.endsWith('/') && !pathname.startsWith('/zh/')) paths.add(pathname);
    }
  }
  return [...paths];
}

/**
 * What a page says to its reader: its text and names, but for code and what is marked as of another language. Of pictures
 * the names count: all that is written in them stands on the page as text, too. Runs in a browser.
 */
function textOf(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = page.documentElement;
  const lines = [page.title, page.querySelector('meta[name=description]')?.getAttribute('content')];
  const isForeign = (element: Element) =>
    element.closest('code, pre, kbd, svg, script, style') !== null || element.closest('[lang]') !== root;
  for (const element of root.querySelectorAll('body *')) {
    if (isForeign(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) lines.push(element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) lines.push(node.nodeValue);
  }
  return {
    lang: root.lang,
    headings: [...root.querySelectorAll('h1, h2, h3')].map(({ tagName, id }) => `${tagName}#${id}`).join(' '),
    lines: lines.flatMap((line) => line?.trim() || []),
  };
}
