/** Finds a Chromium for the browser tests, or installs one; says in one line which it took. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installFromDebian, succeeds } from './debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
/** Workers inherit what the main process found, so that the search runs and speaks once. */
const FOUND = 'TWO_GATES_CHROMIUM';

/**
 * The Chromium to test with: `BROWSER_PATH`, else Playwright's own, else the system's, else one that is installed now.
 * @returns the path of the executable. Throws, with the command to run, when none can be had.
 */
export function findChromium(): string {
  const known = process.env[FOUND];
  if (known) return known;
  const path = given() ?? playwrights() ?? systems() ?? installed();
  process.env[FOUND] = path;
  return path;
}

function given(): string | undefined {
  const path = process.env.BROWSER_PATH;
  if (path && !existsSync(path)) throw new Error(`BROWSER_PATH names ${path}, and nothing is there`);
  return path ? took(path, 'named by BROWSER_PATH') : undefined;
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? took(path, "Playwright's own") : undefined;
}

function systems(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  const path = [...onPath, ...PLACES].find(isExecutable);
  return path ? took(path, "the system's") : undefined;
}

/** Playwright's download where the network allows, else Debian's package. */
function installed(): string {
  console.log('Chromium: none found, installing one');
  if (succeeds('npx', ['playwright', 'install', 'chromium'])) {
    const path = playwrights();
    if (path) return path;
  }
  if (installFromDebian('chromium')) {
    const path = systems();
    if (path) return path;
  }
  throw new Error(
    'No Chromium, and none could be installed. Run "npx playwright install --with-deps chromium", or "sudo apt-get install chromium" on Debian, and try again.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function took(path: string, which: string): string {
  console.log(`Chromium: ${which}, ${path}`);
  return path;
}
