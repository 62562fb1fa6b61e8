/**
 * What each kind of page may weigh; a build that is over it fails. In bytes as brotli sends them and in files, not in time.
 * A browser test compares what is counted here with what a browser asks for.
 */
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { inLocale, LOCALES } from '../paths.ts';
import { afterBuild } from './after-build.ts';
import { BUDGETS, type Budget, type Weight } from './budgets.ts';
import { brotli } from './compress.ts';
import { type SiteFile, siteFiles } from './site-files.ts';

/** One way in which a page weighs more than it may. */
export interface Excess {
  readonly page: string;
  readonly of: keyof Weight;
  readonly is: number;
  readonly most: number;
}

/**
 * What every page asks for as soon as it has nothing else to do. The copy of the site that the service worker then makes
 * is not counted: it is no page's.
 */
const WHEN_IDLE = /^assets\/offline-[\w-]+\.js$/;

/** Brotli takes its time. Of all pages of a kind, the heaviest is among the longest of each language. */
const LONGEST = 3;

/**
 * The plugin; it comes when the pages are written.
 * @param base the path that the site will be served under, with a slash at both ends.
 */
export function budget({ base }: { base: string }): Plugin {
  return afterBuild('two-gates:budget', async (dist) => {
    const excesses = await excessesOf(await siteFiles(dist), BUDGETS, base);
    if (excesses.length > 0) throw new Error(`Pages weigh more than they may:\n${tableOf(excesses)}`);
  });
}

/**
 * Weighs the heaviest pages of every kind.
 * @param files the files of the built site. A page that is of no kind throws, so that none goes without a budget.
 * @returns what is over, the heaviest page of a kind only; nothing where all is well.
 */
export async function excessesOf(
  files: readonly SiteFile[],
  budgets: readonly Budget[],
  base = '/',
): Promise<readonly Excess[]> {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const sizes = new Map<string, Promise<number>>();
  const size = (path: string) => {
    const known = sizes.get(path) ?? brotli(held(bytes, path)).then(({ length }) => length);
    sizes.set(path, known);
    return known;
  };
  const excesses: Excess[] = [];
  for (const [{ most }, pages] of byKind(files, budgets)) {
    const weights = await Promise.all(
      longest(pages).map(async (page) => [page.path, await weigh(page, files, size, base)] as const),
    );
    for (const of of ['readable', 'all', 'files'] as const) {
      const [page, weight] = weights.reduce((a, b) => (b[1][of] > a[1][of] ? b : a));
      if (weight[of] > most[of]) excesses.push({ page, of, is: weight[of], most: most[of] });
    }
  }
  return excesses;
}

/**
 * The files of the site that a page asks for, itself left out.
 * @param base what the addresses of the page for unknown ones begin with; all others are relative.
 */
export function neededFiles(
  page: Pick<SiteFile, 'path' | 'bytes'>,
  all: readonly string[],
  base = '/',
): string[] {
  const tags = page.bytes.toString().match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter((tag) => /^<script|rel="(?:stylesheet|modulepreload|icon)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  const folder = posix.join(base, posix.dirname(page.path));
  const needed = addresses.map((address) => posix.relative(base, posix.resolve(folder, address)));
  return [...new Set([...needed, ...all.filter((path) => WHEN_IDLE.test(path))])];
}

async function weigh(
  page: SiteFile,
  files: readonly SiteFile[],
  size: (path: string) => Promise<number>,
  base: string,
): Promise<Weight> {
  const needed = neededFiles(
    page,
    files.map(({ path }) => path),
    base,
  );
  const sum = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(size))).reduce((total, each) => total + each, 0) / 1000;
  return {
    readable: await sum([page.path, ...needed.filter((path) => path.endsWith('.css'))]),
    all: await sum([page.path, ...needed]),
    files: needed.length + 1,
  };
}

function byKind(files: readonly SiteFile[], budgets: readonly Budget[]): Map<Budget, SiteFile[]> {
  const kinds = new Map<Budget, SiteFile[]>();
  for (const file of files) {
    if (!file.path.endsWith('.html') || file.path.startsWith('hosting/')) continue;
    const address = addressOf(file.path);
    const kind = budgets.find(({ pages }) => pages.test(address));
    if (!kind) throw new Error(`${file.path} is a page of a kind that has no budget`);
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  return kinds;
}

/** Where a page stands, without its language. */
export function addressOf(path: string): string {
  return inLocale(`/${path.replace(/index\.html$/, '')}`, 'en');
}

function longest(pages: readonly SiteFile[]): readonly SiteFile[] {
  return LOCALES.flatMap((locale) =>
    pages
      .filter(({ path }) => inLocale(`/${path}`, locale) === `/${path}`)
      .sort((a, b) => b.bytes.length - a.bytes.length)
      .slice(0, LONGEST),
  );
}

function tableOf(excesses: readonly Excess[]): string {
  const rows = excesses.map(({ page, of, is, most }) => {
    const digits = of === 'files' ? 0 : 2;
    const over = (is - most).toFixed(digits);
    return `${over.padStart(7)} over ${String(most).padStart(5)} ${NAMES[of].padEnd(18)} ${page}`;
  });
  return `${rows.join('\n')}\n`;
}

const NAMES: Record<keyof Weight, string> = {
  readable: 'kB until readable',
  all: 'kB in all',
  files: 'files',
};

function held(bytes: ReadonlyMap<string, Buffer>, path: string): Buffer {
  const found = bytes.get(path);
  if (!found) throw new Error(`${path} is asked for by a page, but no file of the site`);
  return found;
}
