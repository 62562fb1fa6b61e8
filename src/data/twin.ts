import type { FetchQueryOptions } from '@tanstack/react-query';
import type { Locale } from '../paths.ts';

/** The same in another language. */
type Twin = (locale: Locale) => FetchQueryOptions;

declare module '@tanstack/react-query' {
  interface Register {
    /** `twin` is what to have at hand before the page changes its language. */
    queryMeta: { readonly twin?: Twin };
  }
}

/**
 * Lets the loader of the page in another language have the same at hand. A switch then takes no part of the page away, not
 * even for the moment of loading: what was unfolded and chosen in it would be lost.
 */
export function withTwin(twin: unknown): { readonly meta: { readonly twin: Twin } } {
  // Each of the app's queries is of its own type, and all that is done with it is to fetch it.
  return { meta: { twin: twin as Twin } };
}
