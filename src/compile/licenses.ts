/** Writes `licenses.txt`: every package whose code is in the built site, with its licence. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { FILES } from '../paths.ts';

/** A package, as Vite lists it. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** What puts code of its own into what it builds: base styles, the loading of styles with scripts, the joining of modules. */
const BUILDERS = ['tailwindcss', 'vite', 'rolldown'];

/** Vite's licence goes on with those of what only it consists of. */
const ITS_PARTS = /^# Licenses of bundled dependencies.*/ms;

/** What Vite calls its list; it is taken out of the build again. */
const LIST = 'licenses.json';

/** The plugin; it comes after the service worker, whose packages count too. */
export function licenses(): Plugin {
  const found = new Map<string, Licensed>();
  let config: ResolvedConfig;
  return {
    name: 'two-gates:licenses',
    apply: 'build',
    sharedDuringBuild: true,
    config: () => ({
      environments: {
        client: { build: { license: { fileName: LIST } } },
        worker: { build: { license: { fileName: LIST } } },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[LIST];
        if (list?.type !== 'asset') return;
        for (const each of JSON.parse(String(list.source))) found.set(each.name, each);
        delete bundle[LIST];
      },
    },
    buildApp: {
      order: 'post',
      async handler() {
        const builders = BUILDERS.map((name) => readPackage(config.root, name));
        const all = [...found.values(), ...(await Promise.all(builders))];
        const own = JSON.parse(await readFile(join(config.root, 'package.json'), 'utf8'));
        const text = licenseText(all, Object.keys(own.dependencies));
        await writeFile(join(resolve(config.root, config.build.outDir), FILES.licenses), text);
      },
    },
  };
}

async function readPackage(root: string, name: string): Promise<Licensed> {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[sc]e/i.test(each));
  if (file === undefined) return { name, version, identifier: license };
  const text = (await readFile(join(folder, file), 'utf8')).replace(ITS_PARTS, '').trim();
  return { name, version, identifier: license, text };
}

/**
 * The list, then the licences. Throws for a dependency that is not among the packages, and for a package without a licence.
 * @param dependencies the names of what the code depends on at run time.
 */
export function licenseText(packages: readonly Licensed[], dependencies: readonly string[]): string {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const missing = dependencies.filter((name) => !sorted.some((each) => each.name === name));
  if (missing.length > 0) throw new Error(`Not in the build, so no dependency of it: ${missing.join(', ')}`);
  const bare = sorted.filter(({ identifier, text }) => !identifier || !text).map(({ name }) => name);
  if (bare.length > 0) throw new Error(`Without a licence: ${bare.join(', ')}`);
  const line = ({ name, version, identifier }: Licensed) => `${name} ${version} (${identifier})`;
  const whole = (each: Licensed) => `${'-'.repeat(80)}\n${line(each)}\n\n${each.text}\n`;
  return `${sorted.map(line).join('\n')}\n\n${sorted.map(whole).join('\n')}`;
}
