import type { ComponentType } from 'react';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { type Locale, localePrefix, PATTERNS } from '../paths.ts';
import type { pageContent } from './page-content.ts';

type LoadTable = (locale: Locale) => Promise<void>;

/** A table of sentences for a page: what keeps it, and what loads it in one language or another. */
export function table<T>(
  put: (locale: Locale, words: T) => void,
  load: Record<Locale, () => Promise<T>> | ((locale: Locale) => Promise<T>),
): LoadTable {
  return async (locale) => put(locale, await (typeof load === 'function' ? load(locale) : load[locale]()));
}

/** A page as the router needs it: which address, what it shows, and in which words. */
interface Page {
  readonly locale: Locale;
  readonly name: keyof typeof PATTERNS;
  /**
   * What the page shows, fetched so that it finds it without waiting: a name of what is put into the store of queries, or
   * what fetches it for the page itself. What this throws, the error page shows.
   */
  readonly content?: keyof typeof pageContent | ((params: LoaderFunctionArgs['params']) => Promise<unknown>);
  /** Loads the page's code. */
  readonly component: () => Promise<ComponentType>;
  /** The sentences that only this page needs. */
  readonly words?: readonly LoadTable[];
}

/** Makes the route of a page. Its code and its words are loaded together, and only when it is visited. */
export function pageRoute({ locale, name, content, component, words = [] }: Page): RouteObject {
  return {
    id: `${locale}:${name}`,
    path: below(locale, PATTERNS[name]),
    ...(content && {
      loader: async ({ params, request }: LoaderFunctionArgs) => {
        if (typeof content === 'function') return content(params);
        const { pageContent } = await import('./page-content.ts');
        await pageContent[content](locale, { params, url: new URL(request.url) });
        return null;
      },
    }),
    lazy: async () => {
      const [Component] = await Promise.all([component(), ...words.map((load) => load(locale))]);
      return { Component };
    },
  };
}

/** A thrown response is the router's way to show the error boundary with this status. */
export function notFound() {
  return data(null, { status: 404 });
}

function below(locale: Locale, pattern: string): string {
  const prefix = localePrefix(locale);
  return prefix === '/' ? pattern : `${prefix}${pattern}`;
}
