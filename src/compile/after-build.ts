import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/**
 * A plugin that works on the files of the finished build; several do so in the order in which they stand.
 * @param work is given the folder that the site was written to.
 */
export function afterBuild(name: string, work: (dist: string) => Promise<void>): Plugin {
  let config: ResolvedConfig;
  return {
    name,
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: {
      order: 'post',
      handler: () => work(resolve(config.root, config.build.outDir)),
    },
  };
}
