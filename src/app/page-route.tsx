import type { ComponentType, Provider } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { type Locale, localePrefix, PATTERNS } from '../paths.ts';

/** A page as the router needs it: which address, what it shows, and in which words. */
interface Page<T> {
  readonly locale: Locale;
  readonly name: keyof typeof PATTERNS;
  /** Fetches what the page shows, so that it finds it without waiting. What this throws, the error page shows. */
  readonly content?: (params: LoaderFunctionArgs['params']) => Promise<unknown>;
  /** Loads the page's code. */
  readonly component: () => Promise<ComponentType>;
  /** The sentences that only this page needs: how to load them, and what hands them to it. */
  readonly words?: { readonly Provider: Provider<T | undefined>; readonly load: () => Promise<T> };
}

/** Makes the route of a page. Its code and its words are loaded together, and only when it is visited. */
export function pageRoute<T>({ locale, name, content, component, words }: Page<T>): RouteObject {
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
      const [Page, table] = await Promise.all([component(), words?.load()]);
      if (!words) return { Component: Page };
      return {
        Component: () => (
          <words.Provider value={table}>
            <Page />
          </words.Provider>
        ),
      };
    },
  };
}

function below(locale: Locale, pattern: string): string {
  const prefix = localePrefix(locale);
  return prefix === '/' ? pattern : `${prefix}${pattern}`;
}
