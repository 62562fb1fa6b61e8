import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { type Locale, localePrefix, PATTERNS } from '../paths.ts';

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
  /** Fetches what the page shows, so that it finds it without waiting. What this throws, the error page shows. */
  readonly content?: (params: LoaderFunctionArgs['params']) => Promise<unknown>;
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
      loader: async ({ params }: LoaderFunctionArgs) => {
        await content(params);
        return null;
      },
    }),
    lazy: async () => {
      const [Component] = await Promise.all([component(), ...words.map((load) => load(locale))]);
      return { Component };
    },
  };
}

function below(locale: Locale, pattern: string): string {
  const prefix = localePrefix(locale);
  return prefix === '/' ? pattern : `${prefix}${pattern}`;
}
