/** The text of one entry. Apart from the queries, so that an entry's page needs no more than its router. */
import type { EntryPage } from '../domain/entry/page.ts';
import type { Locale } from '../paths.ts';

/** A module for each language, so that a page loads only its own. A bundler has to see every name in full. */
const PAGES = {
  en: () => import('virtual:pages/en'),
  zh: () => import('virtual:pages/zh'),
} satisfies Record<Locale, unknown>;

/** One entry in full. `null` when no entry has this id, which a stale link can ask for. */
export async function loadEntry(locale: Locale, id: string): Promise<EntryPage | null> {
  const { pages, ranges } = await PAGES[locale]();
  const [, loadRange] = ranges.findLast(([first]) => first <= id) ?? [];
  const table = loadRange ? (await loadRange()).pages : pages;
  const load = Object.hasOwn(table, id) ? table[id] : undefined;
  return load ? (await load()).default : null;
}
