/** A page on a slow machine behind a slow network, and what can be measured on it. */
import type { Browser, Locator, Page } from '@playwright/test';
import { alive } from '../site.ts';

declare global {
  interface Window {
    bench: { alive?: number; blocked: number; shift: number; slowest: number; painted?: Promise<number[]> };
  }
}

/** Times slower than this machine. */
export const CPU = 4;

/** Lighthouse's "slow 4G": 150 ms to and fro, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

export interface Conditions {
  readonly cpu?: number;
  readonly network?: boolean;
}

/** Opens a page with an empty cache, gives it to `use`, and closes it. */
export async function fresh(
  browser: Browser,
  { cpu = CPU, network = true }: Conditions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  if (network) await devTools.send('Network.emulateNetworkConditions', NETWORK);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(watch);
  await use(page);
  await context.close();
}

/** Runs in the page before it: notes when the app has taken over, and all that keeps the visitor waiting. */
function watch(): void {
  window.bench = { blocked: 0, shift: 0, slowest: 0 };
  const own = Object.getOwnPropertyDescriptor(History.prototype, 'scrollRestoration');
  // Taking over the scrolling is the last thing that the app does when it starts.
  Object.defineProperty(history, 'scrollRestoration', {
    get: () => own?.get?.call(history),
    set: (value: ScrollRestoration) => {
      own?.set?.call(history, value);
      if (value === 'manual') window.bench.alive ??= performance.now();
    },
  });
  const observe = (options: PerformanceObserverInit, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      buffered: true,
      ...options,
    });
  observe({ type: 'longtask' }, ({ duration }) => {
    window.bench.blocked += duration - 50;
  });
  observe({ type: 'layout-shift' }, (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
      window.bench.shift += Number(entry.value);
  });
  observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit, ({ duration }) => {
    window.bench.slowest = Math.max(window.bench.slowest, duration);
  });
}

export interface Load {
  readonly readable: number;
  readonly largest: number;
  readonly alive: number;
  readonly loaded: number;
  readonly blocked: number;
  readonly shift: number;
  readonly kilobytes: number;
  readonly files: number;
}

/** Opens an address and answers what its first load took: times in ms since the navigation began. */
export async function load(page: Page, url: string): Promise<Load> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await alive(page);
  const timed = await page.evaluate(async () => {
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const files = performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ responseEnd }) => responseEnd);
    return {
      readable: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      largest,
      alive: window.bench.alive ?? Number.NaN,
      loaded: Math.max(...files),
      blocked: window.bench.blocked,
      shift: window.bench.shift,
      files: files.length,
    };
  });
  return { ...timed, kilobytes: await loadedKilobytes(page) };
}

type Action = 'click' | { readonly paste: string };

/** Does something in the page and answers how many ms pass until `selector` is there and has been painted. */
export async function until(target: Locator, action: Action, selector: string): Promise<number> {
  const [painted = Number.NaN] = await untilEach(target, action, [selector]);
  return painted;
}

/** The same for each of the selectors. A paste comes from the clipboard, as people's do. */
export async function untilEach(
  target: Locator,
  action: Action,
  selectors: readonly string[],
): Promise<readonly number[]> {
  const page = target.page();
  if (action === 'click') {
    await watchPaints(page, 'click', selectors);
    // A pointer that moves there would have the page fetched.
    await target.evaluate((element: HTMLElement) => element.click());
  } else {
    await page.evaluate((text) => navigator.clipboard.writeText(text), action.paste);
    await target.focus();
    await watchPaints(page, 'paste', selectors);
    await page.keyboard.press('ControlOrMeta+v');
  }
  return page.evaluate(async () => (await window.bench.painted) ?? []);
}

/** Has the page note when each of the selectors is painted, in ms since the next event of this kind. */
async function watchPaints(page: Page, event: string, selectors: readonly string[]): Promise<void> {
  await page.evaluate(
    ([event, selectors]) => {
      const begun = new Promise<number>((resolve) =>
        addEventListener(event, () => resolve(performance.now()), { capture: true, once: true }),
      );
      const painted = (selector: string) =>
        new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!document.querySelector(selector)) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              // A task that is asked for in a frame runs right after it was painted.
              port1.onmessage = () => resolve(performance.now());
              port2.postMessage(null);
            });
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true });
        });
      window.bench.painted = Promise.all([begun, ...selectors.map(painted)]).then(([begun, ...ends]) =>
        ends.map((end) => end - begun),
      );
    },
    [event, selectors] as const,
  );
}

/** Waits until a page has fetched what it was just made to fetch. */
export async function settled(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    // Longer than any file of the site takes.
    await page.waitForTimeout(1500);
    now = await count();
  }
}

/** Types a text key by key and answers the longest time from a key press to the next frame, in steps of 8 ms. */
export async function slowestKey(page: Page, box: Locator, text: string): Promise<number> {
  await box.focus();
  await page.evaluate(() => {
    window.bench.slowest = 0;
  });
  await box.pressSequentially(text, { delay: 60 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))));
  return page.evaluate(() => window.bench.slowest);
}

/** What the page has loaded so far, as it came over the network. */
export function loadedKilobytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1000, 0),
  );
}
