/** The pages as the tests use them: how to open one, how to paste, and the places that several journeys share. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens an address and waits until the page is alive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

/** Waits until React has taken over the page: taking over the scrolling is the last thing it does. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** Keeps a file of the site back; answers what lets it through. */
export async function hold(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Pastes as a browser does: a paste event with the text, and the text itself unless the page took care of it. */
export async function paste(box: Locator, text: string): Promise<void> {
  await box.focus();
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, text);
  }, text);
}

export function pasteBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your error, log or question' });
}

export function answer(page: Page): Locator {
  return page.getByRole('region', { name: 'Answer' });
}

/** The links to entries in the answer, best first. */
export function suggestions(page: Page): Locator {
  return answer(page).locator('a[data-entry]');
}

/** Expects the answer to be there, with this gate shut and this entry first. */
export async function expectAnswer(page: Page, gate: string, entry: string): Promise<void> {
  await expect(answer(page)).toHaveAttribute('data-answer', 'ready');
  await expect(answer(page).locator('[data-gate]').first()).toHaveAttribute('data-gate', gate);
  await expect(suggestions(page).first()).toHaveAttribute('data-entry', entry);
}

/** Shows the same page in another language, also from behind an open dialog. The page keeps all that it holds. */
export async function setLanguage(page: Page, tag: 'en' | 'zh-CN'): Promise<void> {
  await page.locator(`header a[hreflang="${tag}"]`).evaluate((link: HTMLElement) => link.click());
  // The matrix is drawn anew in all its cells.
  await expect(page.locator('html')).toHaveAttribute('lang', tag, { timeout: 30_000 });
}

/** Opens the search from the keyboard and answers its input. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const input = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox');
  await expect(input).toBeFocused();
  return input;
}

/** Moves on with the Tab key until `target` has the focus; fails after `most` steps. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `reached with ${most} presses of Tab`).toBeFocused();
}
