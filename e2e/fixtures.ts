/** What every browser test starts from: a browser that is watched for anything it should not say or do. */
import { test as base, type Request } from '@playwright/test';

interface Fixtures {
  /** Declares a console message that the test causes on purpose. It then has to come, unless a cache may prevent it. */
  readonly expectMessage: (message: RegExp, options?: { readonly mayLack: boolean }) => void;
}

/** What Playwright says in the page's stead when the configuration forbids service workers. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test` that fails on any console message, uncaught error, script dialog or violation of the page's policy
 * that was not declared, and on any request that leaves the site.
 */
export const test = base.extend<Fixtures>({
  expectMessage: [
    async ({ context, baseURL }, use) => {
      const said: string[] = [];
      const expected: RegExp[] = [];
      const needed: RegExp[] = [];
      context.on('console', (message) => {
        if (message.text() === NO_SERVICE_WORKER) return;
        said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => said.push(`uncaught: ${error.error()}`));
      context.on('dialog', (dialog) => {
        said.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const strays: Request[] = [];
      context.on('request', (request) => {
        if (baseURL && !request.url().startsWith(baseURL)) strays.push(request);
      });
      // Chromium speaks of most violations itself; this speaks of all.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`policy violation: ${effectiveDirective} ${blockedURI}`),
        );
      });
      await use((message, { mayLack } = { mayLack: false }) => {
        expected.push(message);
        if (!mayLack) needed.push(message);
      });
      // What the page's policy stopped never left.
      const left = strays.filter((request) => request.failure()?.errorText !== 'csp');
      said.push(...left.map((request) => `request to ${request.url()}`));
      const unexpected = said.filter((each) => !expected.some((pattern) => pattern.test(each)));
      const missing = needed.filter((pattern) => !said.some((each) => pattern.test(each)));
      base.expect(unexpected, 'the browser said or did something unexpected').toEqual([]);
      base.expect(missing.map(String), 'declared messages that never came').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = base;

/** What the browser says about an address that answers with status 404. */
export const NOT_FOUND = /error: Failed to load resource: .* 404 \(Not Found\)/;
