/** The pages by address, once a language. Every page's code and text is loaded only when it is visited. */
import type { QueryClient } from '@tanstack/react-query';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { actionsQuery, entryQuery, indexQuery, templatesQuery } from '../data/content.ts';
import { LOCALES, type Locale, localePrefix, PATTERNS } from '../paths.ts';
import { loadAnswerWording } from '../wording/answer.ts';
import { loadWording } from '../wording/core.ts';
import { loadRamBuilderWording } from '../wording/ram-builder.ts';
import { loadRamDecisionWording } from '../wording/ram-decision.ts';
import { loadRamLintWording } from '../wording/ram-lint.ts';

/**
 * Builds the route table.
 * @param queries where loaders put what they loaded, so that components find it without waiting.
 */
export function createRoutes(queries: QueryClient): RouteObject[] {
  return LOCALES.map((locale) => localeRoutes(locale, queries));
}

function localeRoutes(locale: Locale, queries: QueryClient): RouteObject {
  return {
    id: locale,
    path: localePrefix(locale),
    lazy: async () => {
      const [{ Shell }, words] = await Promise.all([import('./shell.tsx'), loadWording[locale]()]);
      return { Component: () => <Shell words={words} /> };
    },
    children: [
      {
        // Between the shell and the pages, so that a page that breaks leaves the header and what was pasted alone.
        id: `${locale}:pages`,
        lazy: async () => ({ ErrorBoundary: (await import('./error-page.tsx')).ErrorPage }),
        children: pageRoutes(locale, queries),
      },
    ],
  };
}

function pageRoutes(locale: Locale, queries: QueryClient): RouteObject[] {
  const index = async () => {
    await queries.ensureQueryData(indexQuery(locale));
    return null;
  };
  return [
    {
      id: `${locale}:home`,
      path: below(locale, PATTERNS.home),
      loader: index,
      lazy: async () => {
        const [{ HomePage }, { AnswerWordsProvider }, words] = await Promise.all([
          import('../features/diagnose/page.tsx'),
          import('../features/diagnose/words.ts'),
          loadAnswerWording[locale](),
        ]);
        return {
          Component: () => (
            <AnswerWordsProvider value={words}>
              <HomePage />
            </AnswerWordsProvider>
          ),
        };
      },
    },
    {
      id: `${locale}:faq`,
      path: below(locale, PATTERNS.faq),
      loader: index,
      lazy: async () => ({ Component: (await import('../features/faq/list-page.tsx')).FaqPage }),
    },
    {
      id: `${locale}:entry`,
      path: below(locale, PATTERNS.entry),
      loader: async ({ params }: LoaderFunctionArgs) => {
        const page = await queries.ensureQueryData(entryQuery(locale, params.id ?? ''));
        // A thrown response is the router's way to show the error boundary with this status.
        if (!page) throw data(null, { status: 404 });
        return null;
      },
      lazy: async () => ({ Component: (await import('../features/faq/entry-page.tsx')).EntryArticle }),
    },
    ramBuilderRoute(locale, queries),
    {
      id: `${locale}:not-found`,
      path: '*',
      lazy: async () => ({ Component: (await import('./not-found.tsx')).NotFound }),
    },
  ];
}

function ramBuilderRoute(locale: Locale, queries: QueryClient): RouteObject {
  return {
    id: `${locale}:ram-builder`,
    path: below(locale, PATTERNS.ramBuilder),
    loader: async () => {
      await Promise.all([
        queries.ensureQueryData(actionsQuery(locale)),
        queries.ensureQueryData(templatesQuery(locale)),
      ]);
      return null;
    },
    lazy: async () => {
      const [{ RamBuilderPage }, { BuilderWordsProvider }, builder, lint, decision] = await Promise.all([
        import('../features/builder/ram/page.tsx'),
        import('../features/builder/ram/words.ts'),
        loadRamBuilderWording[locale](),
        loadRamLintWording[locale](),
        loadRamDecisionWording[locale](),
      ]);
      const words = { builder, lint, decision };
      return {
        Component: () => (
          <BuilderWordsProvider value={words}>
            <RamBuilderPage />
          </BuilderWordsProvider>
        ),
      };
    },
  };
}

function below(locale: Locale, pattern: string): string {
  const prefix = localePrefix(locale);
  return prefix === '/' ? pattern : `${prefix}${pattern}`;
}
