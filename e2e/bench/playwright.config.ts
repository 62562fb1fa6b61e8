import { defineConfig } from '@playwright/test';
import { findChromium } from '../browser.ts';

/** Measurements, not tests: one at a time, on a machine that does nothing else. */
export default defineConfig({
  testDir: '.',
  testMatch: ['web.ts', 'growth.ts'],
  workers: 1,
  retries: 0,
  reporter: [['list']],
  timeout: 0,
  use: {
    actionTimeout: 30_000,
    launchOptions: { executablePath: findChromium() },
    locale: 'en-GB',
    serviceWorkers: 'block',
  },
  outputDir: '../../test-results',
});
