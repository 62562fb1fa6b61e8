import { defineConfig } from '@playwright/test';
import { findChromium } from './browser.ts';

// Two copies of the project can be tried at once.
const port = Number(process.env.PORT ?? 4179);

/** The built site in a real Chromium; `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [['line']],
  // A busy machine is no failure.
  expect: { timeout: 10_000 },
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findChromium() },
    locale: 'en-GB',
    // What a service worker answers, a test cannot hold back or take away; offline.spec.ts is about it.
    serviceWorkers: 'block',
  },
  outputDir: '../test-results',
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    port,
    reuseExistingServer: false,
  },
});
