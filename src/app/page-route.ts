import type { ComponentType } from 'react';
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
  /** The sentences that only this page needs: how to load them, and what keeps them for it. */
  readonly words?: {
    readonly put: (locale: Locale, table: T) => void;
    readonly load: () => Promise<T>;
  };
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
      const load = async () => words?.put(locale, await words.load());
      const [Component] = await Promise.all([component(), load()]);
      return { Component };
    },
  };
}

function below(locale: Locale, pattern: string): string {
  const prefix = localePrefix(locale);
  return prefix === '/' ? pattern : `${prefix}${pattern}`;
}
