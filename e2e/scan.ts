/** What every state of every page is held to: axe, reflow, focus and forced colours, in both languages. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { held, outOfSight, sameWhenChosen, spaceOut, stickingOut } from './looks.ts';
import { setLanguage } from './site.ts';
import type { State } from './states/state.ts';

declare global {
  interface Window {
    /** Every transition and animation that took time. */
    moves: string[];
  }
}

/** Asks for less motion, and notes what moves all the same. */
export async function watchMotion(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.moves = [];
    for (const kind of ['transitionrun', 'animationstart'] as const) {
      document.addEventListener(kind, ({ target }) => {
        if (!(target instanceof Element)) return;
        const takesTime = target
          .getAnimations()
          .some((each) => Number(each.effect?.getTiming().duration) > 0);
        if (takesTime) window.moves.push(`${kind} ${target.outerHTML.slice(0, 80)}`);
      });
    }
  });
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Expects that axe finds nothing to object to on the page as it stands; with `rule`, by that rule alone. */
export async function expectAccessible(
  page: Page,
  state: string,
  rule?: string,
  isAtEnd = false,
): Promise<void> {
  // Legacy mode scans in the page itself: there are no frames, and opening a second page for each scan takes time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: rule ? [rule] : TAGS, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  // What an offer lies over at the end of the window can be reached: it is measured where the page ends.
  if (violations.length === 1 && violations[0]?.id === 'target-size' && !isAtEnd) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expectAccessible(page, state, 'target-size', true);
    await page.evaluate(() => scrollTo(0, 0));
    return;
  }
  expect.soft(told, `axe on ${state}`).toEqual([]);
}

type Scanned = Pick<State, 'stands' | 'isFleeting' | 'isAlike'>;

/**
 * Scans a state, on a desk in one language and on a phone in the other, by all rules in one colour scheme and for contrast
 * in the other as well. `stands` is a selector that the state has in both languages.
 */
export async function scan(
  page: Page,
  state: string,
  { stands, isFleeting = false, isAlike = false }: Scanned,
): Promise<void> {
  const isThere = async (language: string) =>
    expect(page.locator(stands).first(), `${state}, ${language}`).toBeAttached();
  await page.setViewportSize(DESK);
  await isThere('en');
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, `${state}, en, desk, light`);
  await expectStill(page, state);
  if (!isAlike) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${state}, en, desk, dark`, 'color-contrast');
    await expectForced(page, state);
  }
  await expectReflow(page, `${state}, en`, { isFleeting, isShort: isAlike });

  await page.setViewportSize(PHONE);
  const before = await page.evaluate(held);
  await setLanguage(page, 'zh-CN');
  await isThere('zh');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${state}, zh, phone, dark`);
  await expectReflow(page, `${state}, zh`, { isShort: true });
  if (!isAlike) {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, `${state}, zh, phone, light`, 'color-contrast');
  }
  await page.setViewportSize(DESK);
  await setLanguage(page, 'en');
  await isThere('en again');
  await expect.soft.poll(() => page.evaluate(held), `kept in another language: ${state}`).toEqual(before);
}

/** Expects that nothing has moved on the page: it was asked for less motion from the beginning. */
async function expectStill(page: Page, state: string): Promise<void> {
  expect.soft(await page.evaluate(() => window.moves), `what moved: ${state}`).toEqual([]);
}

/**
 * Forced colours. There the browser picks every colour, so that a scan for contrast would measure the browser, in whatever
 * language; what may get lost is what only a ground told.
 */
async function expectForced(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await page.evaluate(sameWhenChosen), `forced colours: ${state}`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

/**
 * A window of 1280 × 1024 at 400 % and 200 % (WCAG 1.4.10 and 1.4.4), larger letters, and more room between them (1.4.12):
 * nothing sticks out, is cut off, or hides what has the focus. The short way leaves out what does not hang on the words.
 */
export async function expectReflow(
  page: Page,
  state: string,
  { isFleeting = false, isShort = false } = {},
): Promise<void> {
  const expectInside = async (how: string) =>
    expect.soft(await page.evaluate(stickingOut), `${state} ${how}`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectInside('at 400 %');
  if (!isShort) {
    if (!isFleeting) expect.soft(await page.evaluate(outOfSight), `focus: ${state} at 400 %`).toEqual([]);
    // Everything is measured in letters, so that this is zoom by 200 %, too.
    await page.setViewportSize({ width: 1280, height: 1024 });
    await setLetters(page, 32);
    await expectInside('with letters twice as large');
    await setLetters(page, 16);
  }
  await page.setViewportSize(PHONE);
  await page.evaluate(spaceOut, true);
  await expectInside('set apart');
  await page.evaluate(spaceOut, false);
}

/** Sets how large the browser's own letters are, as readers do who enlarge the text alone. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
  await browser.detach();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    `${standard}px`,
  );
}
