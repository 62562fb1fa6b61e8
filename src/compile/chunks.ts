/** Into which files the scripts of the site are cut. */
import type { Rolldown } from 'vite';

/** The scripts that an entry's page asks for, each a file of its own. Every other page has all of them but the last. */
const ENTRY_PAGE = /\/src\/(main\.tsx|app\/offline\.ts|features\/faq\/entry-page\.tsx)$/;

/**
 * Few files on a first visit, and in them only what an entry's page needs: it is where people come in. The libraries keep
 * their address from one version to the next.
 */
export const CHUNK_GROUPS: Rolldown.CodeSplittingGroup[] = [
  { name: 'libraries', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
  { name: 'queries', test: /node_modules\/@tanstack\// },
  {
    name: (id, context) => (!ENTRY_PAGE.test(id) && isOnEntryPage(id, context) ? 'shared' : null),
    test: /\/src\/(?!features\/faq\/).*\.tsx?$|vite\/preload-helper/,
  },
  { name: 'content', test: /\/src\/(data\/(content|query-client)|app\/queries)\.tsx?$/, minShareCount: 2 },
  // What only some pages need, and needs much itself, is no part of it.
  {
    name: 'parts',
    test: /\/src\/(parts(?!\/(remedy|yaml)\/)\/|ui\/|domain\/(lib|entry)\/|domain\/diagnose\/expression\.ts)/,
    minShareCount: 2,
  },
];

/** Whether what an entry's page asks for leads to this module, without waiting for anything. */
function isOnEntryPage(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (ENTRY_PAGE.test(id)) return true;
  seen.add(id);
  return (context.getModuleInfo(id)?.importers ?? []).some(
    (from) => !seen.has(from) && isOnEntryPage(from, context, seen),
  );
}
