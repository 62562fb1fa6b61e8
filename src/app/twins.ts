import { entryQuery, searchQuery } from '../data/content.ts';
import type { Locale } from '../paths.ts';
import { queries } from './queries.tsx';

/**
 * Loads in one language what the page shows in whatever language. A switch then takes no part of it away, not even for the
 * moment of loading: what was unfolded and chosen in it would be lost. What does not arrive, the page asks for again.
 */
export function loadTwins(locale: Locale): Promise<unknown> {
  return Promise.allSettled(
    queries
      .getQueryCache()
      .findAll({ type: 'active' })
      .map(({ queryKey: [name, , id], state, meta }): unknown => {
        if (!state.data) return undefined;
        if (name === 'search') return queries.ensureQueryData(searchQuery(locale));
        if (name === 'entry') return queries.ensureQueryData(entryQuery(locale, `${id}`));
        // What a feature has put together itself brings its twin along.
        return meta?.twin?.(queries, locale);
      }),
  );
}
