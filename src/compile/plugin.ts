/** The Vite plugin that answers the virtual modules of `src/data/virtual.d.ts` from content/. */
import { join } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { compileContent } from './compile.ts';
import type { Content, Reading } from './content.ts';
import type { FileCache } from './entries.ts';
import { textOf } from './files.ts';
import { contentModule, moduleSource } from './modules.ts';
import { type ContentProblem, codeFrame, formatProblems } from './problem.ts';

/** Marks an id as resolved here, so that no other plugin looks for a file. */
const RESOLVED = '\0';

/**
 * Compiles content/, once for all environments. Its problems fail the build before anything is built; in the dev
 * server they show in the overlay until the files are mended.
 */
export function content(): Plugin {
  const cache: FileCache = new Map();
  let root = '';
  let reading: Promise<Reading> | undefined;

  async function compiled(context: Pick<Rolldown.PluginContext, 'error'>): Promise<Content> {
    reading ??= compileContent(root, cache);
    const { content, problems } = await reading;
    return content ?? context.error(await toError(root, problems));
  }

  return {
    name: 'two-gates:content',
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      if (this.environment.mode !== 'build') return;
      this.addWatchFile(join(root, 'content'));
      await compiled(this);
    },
    watchChange(file) {
      if (isContent(root, file)) reading = undefined;
    },
    resolveId: {
      filter: { id: /^virtual:/ },
      handler: (id) => contentModule(id) && RESOLVED + id,
    },
    load: {
      filter: { id: /^\0virtual:/ },
      async handler(id) {
        const module = contentModule(id.slice(RESOLVED.length));
        if (!module) return null;
        const code = moduleSource(await compiled(this), module);
        if (code === undefined) this.error(`${id.slice(RESOLVED.length)}: there is no such entry`);
        return { code, moduleSideEffects: false };
      },
    },
    async hotUpdate({ file }) {
      if (!isContent(root, file)) return undefined;
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith(RESOLVED) && contentModule(id.slice(RESOLVED.length)))
          moduleGraph.invalidateModule(module);
      }
      await compiled(this);
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function isContent(root: string, file: string): boolean {
  return normalizePath(file).startsWith(`${normalizePath(join(root, 'content'))}/`);
}

/** All problems as one error, with the place and the lines of the first. Its stack would tell an author nothing. */
async function toError(root: string, problems: readonly ContentProblem[]) {
  const message = `content/ cannot be compiled\n${formatProblems(problems)}\n`;
  const [first] = problems;
  if (!first) throw new Error('Content is neither there nor has it problems');
  const id = join(root, first.file);
  const loc = { file: id, line: first.line, column: first.column - 1 };
  return { message, id, loc, frame: codeFrame(await textOf(id), first), stack: '' };
}
