/**
 * The pages by address, once a language. Every page's code and text is loaded only when it is visited. A page's component
 * is the same in every language: that is what lets a switch of the language keep all that the page holds.
 */
import type { RouteObject } from 'react-router';
import { loadEntry } from '../data/entry.ts';
import { putRamBuilderWords } from '../features/builder/ram/words.ts';
import { putRbacBuilderWords } from '../features/builder/rbac/words.ts';
import { putBuilderWords } from '../features/builder/words.ts';
import { putBindingsWords } from '../features/check/bindings/words.ts';
import { putGatesWords } from '../features/check/gates/words.ts';
import { putAnswerWords } from '../features/diagnose/words.ts';
import { putListWords } from '../features/faq/words.ts';
import { putGuideWords } from '../features/guide/words.ts';
import { putPacketWords } from '../features/packet/words.ts';
import { putPrivacyWords } from '../features/privacy/words.ts';
import { putRolesWords } from '../features/roles/words.ts';
import { putDecisionWords } from '../parts/decision/words.ts';
import { hasWords, putWords } from '../parts/words.tsx';
import { LOCALES, type Locale, localePrefix } from '../paths.ts';
import { loadAnswerWording } from '../wording/answer.ts';
import { loadBindingsWording } from '../wording/bindings.ts';
import { loadBuilderWording } from '../wording/builder.ts';
import { loadCheckWording } from '../wording/check.ts';
import { loadWording } from '../wording/core.ts';
import { loadDecisionWords } from '../wording/decision.ts';
import { loadGuideWording } from '../wording/guide.ts';
import { loadListWording } from '../wording/list.ts';
import { loadPacketWording } from '../wording/packet.ts';
import { loadPrivacyWording } from '../wording/privacy.ts';
import { loadRamBuilderWording } from '../wording/ram-builder.ts';
import { loadRamDecisionWording } from '../wording/ram-decision.ts';
import { loadRamLintWording } from '../wording/ram-lint.ts';
import { loadRbacBuilderWording } from '../wording/rbac-builder.ts';
import { loadRolesWording } from '../wording/roles.ts';
import { ErrorPage } from './error-page.tsx';
import { notFound, pageRoute, table } from './page-route.ts';
import { Shell } from './shell.tsx';

/** Builds the route table. */
export function createRoutes(): RouteObject[] {
  return LOCALES.map(localeRoutes);
}

function localeRoutes(locale: Locale): RouteObject {
  return {
    id: locale,
    path: localePrefix(locale),
    lazy: async () => {
      try {
        putWords(await loadWording[locale]());
      } catch (error) {
        // A switch to a language that does not arrive leaves the shell, and what was pasted, as it is.
        if (!hasWords()) throw error;
      }
      return { Component: Shell };
    },
    children: [
      {
        // Between the shell and the pages, so that a page that breaks leaves the header and what was pasted alone.
        id: `${locale}:pages`,
        ErrorBoundary: ErrorPage,
        children: [
          pageRoute({
            locale,
            name: 'entry',
            content: async ({ id = '' }) => {
              const entry = await loadEntry(locale, id);
              if (!entry) throw notFound();
              return entry;
            },
            component: async () => (await import('../features/faq/entry-page.tsx')).EntryArticle,
          }),
          pageRoute({
            locale,
            name: 'bindings',
            component: async () => (await import('../features/check/bindings/page.tsx')).BindingsPage,
            words: [table(putBindingsWords, loadBindingsWording)],
          }),
          pageRoute({
            locale,
            name: 'privacy',
            component: async () => (await import('../features/privacy/page.tsx')).PrivacyPage,
            words: [table(putPrivacyWords, loadPrivacyWording)],
          }),
          {
            id: `${locale}:querying`,
            lazy: async () => ({ Component: (await import('./queries.tsx')).QueryingPages }),
            children: queryingRoutes(locale),
          },
          {
            id: `${locale}:not-found`,
            path: '*',
            lazy: async () => ({ Component: (await import('./not-found.tsx')).NotFound }),
          },
        ],
      },
    ],
  };
}

/** The pages that take their content from the store of queries. */
function queryingRoutes(locale: Locale): RouteObject[] {
  return [
    pageRoute({
      locale,
      name: 'home',
      content: 'overview',
      component: async () => (await import('../features/diagnose/page.tsx')).HomePage,
      words: [table(putAnswerWords, loadAnswerWording)],
    }),
    pageRoute({
      locale,
      name: 'faq',
      content: 'list',
      component: async () => (await import('../features/faq/list-page.tsx')).FaqPage,
      words: [table(putListWords, loadListWording)],
    }),
    ...guideRoutes(locale),
    pageRoute({
      locale,
      name: 'roles',
      content: 'roles',
      component: async () => (await import('../features/roles/page.tsx')).RolesPage,
      words: [table(putRolesWords, loadRolesWording)],
    }),
    ...builderRoutes(locale),
    ...checkRoutes(locale),
    pageRoute({
      locale,
      name: 'packet',
      component: async () => (await import('../features/packet/page.tsx')).PacketPage,
      words: [table(putPacketWords, loadPacketWording)],
    }),
  ];
}

/** The guide: its first question, every other question and ending, and all of them at one look. */
function guideRoutes(locale: Locale): RouteObject[] {
  const step = async () => (await import('../features/guide/page.tsx')).GuidePage;
  const map = async () => (await import('../features/guide/map-page.tsx')).GuideMapPage;
  const words = [table(putGuideWords, loadGuideWording)];
  const content = 'guide';
  return [
    pageRoute({ locale, name: 'guide', content, component: step, words }),
    pageRoute({ locale, name: 'guideMap', content, component: map, words }),
    pageRoute({ locale, name: 'guideNode', content, component: step, words }),
  ];
}

function builderRoutes(locale: Locale): RouteObject[] {
  return [
    pageRoute({
      locale,
      name: 'buildRam',
      content: 'buildRam',
      component: async () => (await import('../features/builder/ram/page.tsx')).RamBuilderPage,
      words: [
        table(putRamBuilderWords, async (locale) => {
          const [builder, lint, decision] = await Promise.all([
            loadRamBuilderWording[locale](),
            loadRamLintWording[locale](),
            loadRamDecisionWording[locale](),
          ]);
          return { builder, lint, decision };
        }),
        table(putBuilderWords, loadBuilderWording),
      ],
    }),
    pageRoute({
      locale,
      name: 'buildRbac',
      content: 'buildRbac',
      component: async () => (await import('../features/builder/rbac/page.tsx')).RbacBuilderPage,
      words: [table(putRbacBuilderWords, loadRbacBuilderWording), table(putBuilderWords, loadBuilderWording)],
    }),
  ];
}

function checkRoutes(locale: Locale): RouteObject[] {
  return [
    pageRoute({
      locale,
      name: 'check',
      content: 'check',
      component: async () => (await import('../features/check/gates/page.tsx')).GatesPage,
      words: [
        table(putGatesWords, async (locale) => {
          const [check, lint] = await Promise.all([loadCheckWording[locale](), loadRamLintWording[locale]()]);
          return { check, lint };
        }),
        table(putDecisionWords, loadDecisionWords),
        table(putBindingsWords, loadBindingsWording),
      ],
    }),
  ];
}
