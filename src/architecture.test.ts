/** Who may import whom. The table below is the design; this test keeps it true. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;

/** What each layer may import besides itself: layers, single files, and packages. `*` stands for any package. */
const TABLE: Readonly<
  Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: { layers: [], packages: ['jsonc-parser'] },
  // The build checks that questions find their entries, with the very search the browser uses.
  compile: { layers: ['domain', 'data/search.ts', 'paths.ts'], packages: ['*'] },
  data: {
    layers: ['domain', 'paths.ts'],
    packages: ['virtual:', '@tanstack/react-query', 'fuse.js', 'stemmer'],
  },
  // No word of the domain: which characters cannot be seen.
  ui: { layers: ['domain/lib/unseen.ts'], packages: ['react'] },
  wording: { layers: ['domain', 'ui', 'paths.ts'], packages: [] },
  parts: { layers: ['domain', 'ui', 'wording', 'paths.ts'], packages: ['react', 'react-router', 'yaml'] },
  features: {
    layers: ['domain', 'data', 'ui', 'parts', 'wording', 'paths.ts', 'build-info.ts'],
    packages: ['react', 'react-router', '@tanstack/react-query', 'react-hook-form', 'yaml', 'jsonc-parser'],
  },
  app: {
    layers: ['domain', 'data', 'ui', 'parts', 'wording', 'features', 'paths.ts', 'build-info.ts'],
    packages: [
      'react',
      'react-dom',
      'react-router',
      '@tanstack/react-query',
      'workbox-core',
      'workbox-precaching',
      'workbox-routing',
      'workbox-window',
    ],
  },
};

/** Inside `domain`: `ram` and `rbac` know nothing of each other; only these two know both. */
const DOMAIN: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  entry: ['diagnose'],
  capability: ['entry'],
  ram: ['lib'],
  rbac: ['lib'],
  role: ['lib', 'rbac', 'capability'],
  guide: ['lib', 'entry', 'diagnose'],
  diagnose: ['lib', 'entry', 'ram', 'rbac'],
  remedy: ['lib', 'entry', 'capability', 'ram', 'rbac', 'role', 'diagnose'],
  check: ['lib', 'ram', 'rbac', 'role', 'capability', 'diagnose'],
  packet: ['lib', 'entry', 'diagnose', 'remedy'],
};

/** Why an import is against the table, or `undefined` when it is allowed. Paths are relative to `src`. */
function refuse(from: string, specifier: string): string | undefined {
  const [layer = '', folder = ''] = from.split('/');
  const rule = TABLE[layer];
  if (!rule) return undefined; // Files directly in `src` put the layers together.
  if (!specifier.startsWith('.')) return refusePackage(layer, rule.packages, specifier);
  const to = relative(SRC, resolve(SRC, dirname(from), specifier));
  const [target = '', targetFolder = ''] = to.split('/');
  if (target === layer) return refuseSibling(layer, folder, targetFolder);
  return rule.layers.some((allowed) => to === allowed || target === allowed)
    ? undefined
    : `${layer} must not import ${to}`;
}

function refusePackage(layer: string, allowed: readonly string[], specifier: string): string | undefined {
  const fits = (name: string) =>
    name === '*' ||
    specifier === name ||
    specifier.startsWith(`${name}/`) ||
    (name.endsWith(':') && specifier.startsWith(name));
  return allowed.some(fits) ? undefined : `${layer} must not import the package ${specifier}`;
}

function refuseSibling(layer: string, folder: string, target: string): string | undefined {
  if (folder === target) return undefined;
  if (layer === 'features') return `features/${folder} must not import features/${target}`;
  if (layer === 'domain' && !DOMAIN[folder]?.includes(target))
    return `domain/${folder} must not import domain/${target}`;
  return undefined;
}

const IMPORT = /(?:from |import\()\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm;

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap(([, from, bare]) => from ?? bare ?? []);
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|bench|d)\.ts$/.test(file));

describe('imports', () => {
  it('sees every layer', () => {
    const layers = new Set(files.map((file) => file.split('/')[0]));
    for (const layer of Object.keys(TABLE)) expect(layers).toContain(layer);
  });

  it.each(files)('%s keeps to the table', (file) => {
    expect(importsOf(file).flatMap((specifier) => refuse(file, specifier) ?? [])).toEqual([]);
  });
});

describe('workers', () => {
  it('start in one place, because the page’s policy knows no other', () => {
    const starts = files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('new Worker('));
    expect(starts).toEqual(['ui/start-worker.ts']);
  });
});

describe('the table refuses', () => {
  it.each([
    ['domain/ram/parse.ts', '../rbac/types.ts', 'domain/ram must not import domain/rbac'],
    ['domain/diagnose/read.ts', 'react', 'domain must not import the package react'],
    ['domain/lib/result.ts', '../ram/parse.ts', 'domain/lib must not import domain/ram'],
    ['ui/icon.tsx', '../parts/words.tsx', 'ui must not import parts/words.tsx'],
    [
      'features/faq/entry-page.tsx',
      '../diagnose/answer.tsx',
      'features/faq must not import features/diagnose',
    ],
    ['features/faq/entry-page.tsx', '../../app/shell.tsx', 'features must not import app/shell.tsx'],
    ['parts/words.tsx', '../data/content.ts', 'parts must not import data/content.ts'],
    ['compile/plugin.ts', '../data/content.ts', 'compile must not import data/content.ts'],
    ['app/shell.tsx', '../compile/plugin.ts', 'app must not import compile/plugin.ts'],
    ['features/faq/x.tsx', 'virtual:content', 'features must not import the package virtual:content'],
  ])('%s importing %s', (file, specifier, reason) => {
    expect(refuse(file, specifier)).toBe(reason);
  });
});
