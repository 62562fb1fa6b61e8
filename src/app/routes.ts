/**
 * The pages by address, once a language. Every page's code and text is loaded only when it is visited. A page's component
 * is the same in every language: that is what lets a switch of the language keep all that the page holds.
 */
import type { QueryClient } from '@tanstack/react-query';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import {
  actionsQuery,
  capabilitiesQuery,
  entryQuery,
  guideQuery,
  indexQuery,
  resourcesQuery,
  rolesQuery,
  templatesQuery,
} from '../data/content.ts';
import { nodeOf } from '../domain/guide/guide.ts';
import { putWords } from '../parts/words.tsx';
import { LOCALES, type Locale, localePrefix, PATTERNS } from '../paths.ts';
import { loadAnswerWording } from '../wording/answer.ts';
import { loadBindingsWording } from '../wording/bindings.ts';
import { loadWording } from '../wording/core.ts';
import { loadGuideWording } from '../wording/guide.ts';
import { loadRamBuilderWording } from '../wording/ram-builder.ts';
import { loadRamDecisionWording } from '../wording/ram-decision.ts';
import { loadRamLintWording } from '../wording/ram-lint.ts';
import { loadRbacBuilderWording } from '../wording/rbac-builder.ts';
import { loadRolesWording } from '../wording/roles.ts';

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
      putWords(words);
      return { Component: Shell };
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
        const [{ HomePage }, { putAnswerWords }, words] = await Promise.all([
          import('../features/diagnose/page.tsx'),
          import('../features/diagnose/words.ts'),
          loadAnswerWording[locale](),
        ]);
        putAnswerWords(locale, words);
        return { Component: HomePage };
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
    ...guideRoutes(locale, queries),
    {
      id: `${locale}:roles`,
      path: below(locale, PATTERNS.roles),
      loader: async () => {
        await Promise.all([
          queries.ensureQueryData(rolesQuery(locale)),
          queries.ensureQueryData(capabilitiesQuery(locale)),
          queries.ensureQueryData(resourcesQuery()),
        ]);
        return null;
      },
      lazy: async () => {
        const [{ RolesPage }, { putRolesWords }, words] = await Promise.all([
          import('../features/roles/page.tsx'),
          import('../features/roles/words.ts'),
          loadRolesWording[locale](),
        ]);
        putRolesWords(locale, words);
        return { Component: RolesPage };
      },
    },
    {
      id: `${locale}:build-rbac`,
      path: below(locale, PATTERNS.buildRbac),
      loader: async () => {
        await Promise.all([
          queries.ensureQueryData(rolesQuery(locale)),
          queries.ensureQueryData(resourcesQuery()),
        ]);
        return null;
      },
      lazy: async () => {
        const [{ RbacBuilderPage }, { putRbacBuilderWords }, words] = await Promise.all([
          import('../features/builder/rbac/page.tsx'),
          import('../features/builder/rbac/words.ts'),
          loadRbacBuilderWording[locale](),
        ]);
        putRbacBuilderWords(locale, words);
        return { Component: RbacBuilderPage };
      },
    },
    {
      id: `${locale}:bindings`,
      path: below(locale, PATTERNS.bindings),
      lazy: async () => {
        const [{ BindingsPage }, { putBindingsWords }, words] = await Promise.all([
          import('../features/check/bindings/page.tsx'),
          import('../features/check/bindings/words.ts'),
          loadBindingsWording[locale](),
        ]);
        putBindingsWords(locale, words);
        return { Component: BindingsPage };
      },
    },
    ramBuilderRoute(locale, queries),
    {
      id: `${locale}:not-found`,
      path: '*',
      lazy: async () => ({ Component: (await import('./not-found.tsx')).NotFound }),
    },
  ];
}

/** The guide: its first question, every other question and ending, and all of them at one look. */
function guideRoutes(locale: Locale, queries: QueryClient): RouteObject[] {
  const words = async () => {
    const [{ putGuideWords }, table] = await Promise.all([
      import('../features/guide/words.ts'),
      loadGuideWording[locale](),
    ]);
    putGuideWords(locale, table);
  };
  const loader = async ({ params }: LoaderFunctionArgs) => {
    const guide = await queries.ensureQueryData(guideQuery(locale));
    if (params.node !== undefined && !nodeOf(guide, params.node)) throw data(null, { status: 404 });
    return null;
  };
  const step = async () => {
    const [{ GuidePage }] = await Promise.all([import('../features/guide/page.tsx'), words()]);
    return { Component: GuidePage };
  };
  const map = async () => {
    const [{ GuideMapPage }] = await Promise.all([import('../features/guide/map-page.tsx'), words()]);
    return { Component: GuideMapPage };
  };
  return [
    { id: `${locale}:guide`, path: below(locale, PATTERNS.guide), loader, lazy: step },
    { id: `${locale}:guide-map`, path: below(locale, PATTERNS.guideMap), loader, lazy: map },
    { id: `${locale}:guide-node`, path: below(locale, PATTERNS.guideNode), loader, lazy: step },
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
      const [{ RamBuilderPage }, { putRamBuilderWords }, builder, lint, decision] = await Promise.all([
        import('../features/builder/ram/page.tsx'),
        import('../features/builder/ram/words.ts'),
        loadRamBuilderWording[locale](),
        loadRamLintWording[locale](),
        loadRamDecisionWording[locale](),
      ]);
      putRamBuilderWords(locale, { builder, lint, decision });
      return { Component: RamBuilderPage };
    },
  };
}

function below(locale: Locale, pattern: string): string {
  const prefix = localePrefix(locale);
  return prefix === '/' ? pattern : `${prefix}${pattern}`;
}
