/** What the list of all entries says. */
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

export interface ListWording {
  readonly title: Text;
  readonly lead: Text;
  readonly filterGate: Text;
  readonly filterGroup: Text;
  readonly all: Text;
  readonly count: Count;
  /** Leads on to so many more entries. */
  readonly more: Count;
  readonly none: Text;
  readonly reset: Text;
  readonly badFilter: Of;
}

/** Loads one language of it. */
export const loadListWording: Record<Locale, () => Promise<ListWording>> = {
  en: async () => (await import('./en/list.ts')).list,
  zh: async () => (await import('./zh/list.ts')).list,
};
