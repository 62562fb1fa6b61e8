/** A page on a slow machine behind a slow network, and what can be measured on it. */
import type { Browser, Locator, Page } from '@playwright/test';
import { alive } from '../site.ts';

declare global {
  interface Window {
    bench: { alive?: number; blocked: number; shift: number; slowest: number };
  }
}

/** Times slower than this machine. */
const CPU = 4;

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

/** Does something in the page and answers how many ms pass until `selector` is there and has been painted. */
export async function until(
  target: Locator,
  action: 'click' | { readonly paste: string },
  selector: string,
): Promise<number> {
  return target.evaluate(
    (element, [action, selector]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const painted = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            // A task that is asked for in a frame runs right after it was painted.
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        const observer = new MutationObserver(() => {
          if (!document.querySelector(selector)) return;
          observer.disconnect();
          painted();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        if (action === 'click' && element instanceof HTMLElement) element.click();
        if (action !== 'click') {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', action.paste);
          const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          if (element instanceof HTMLElement) element.focus();
          if (element.dispatchEvent(event)) document.execCommand('insertText', false, action.paste);
        }
      }),
    [action, selector] as const,
  );
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
