/** Runs at build time only: draws every page to HTML (`compile/prerender.ts` calls it and writes the files). */
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { guideQuery, indexQuery } from '../data/content.ts';
import { loadEntry } from '../data/entry.ts';
import { canonicalUrl, inLocale, LANGUAGE_TAGS, LOCALES, type Locale, paths } from '../paths.ts';
import { queries } from './queries.tsx';
import { createRoutes } from './routes.ts';
import { structuredData } from './structured-data.ts';

/** A page to write: where, in which language, and which source modules its first load needs. */
export interface PageToRender {
  readonly path: string;
  /** What the document's `lang` says. */
  readonly lang: string;
  /** The same page in every language, by what `hreflang` says. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Whether servers send it for unknown addresses. */
  readonly notFound?: boolean;
  readonly modules: readonly string[];
  /** The facts of an entry's page as schema.org data. */
  readonly data?: object;
  /** Left out of the site map: a step on the way, or an address of an earlier version. */
  readonly unlisted?: boolean;
}

/** All pages of the site. */
export async function pagesToRender(): Promise<PageToRender[]> {
  const perLocale = await Promise.all(LOCALES.map(localePages));
  return perLocale.flat();
}

async function localePages(locale: Locale): Promise<PageToRender[]> {
  const { heads } = await queries.ensureQueryData(indexQuery(locale));
  const guide = await queries.ensureQueryData(guideQuery(locale));
  // What stands around every page comes first.
  const page = (path: string, modules: readonly string[]): PageToRender => ({
    path,
    lang: LANGUAGE_TAGS[locale],
    alternates: Object.fromEntries(LOCALES.map((other) => [LANGUAGE_TAGS[other], inLocale(path, other)])),
    modules: [`src/wording/${locale}/core.ts`, ...modules],
  });
  // For pages that take their content from the store of queries.
  const querying = (path: string, modules: readonly string[]) =>
    page(path, ['src/app/page-content.ts', ...modules]);
  const entries = heads.map(async ({ id }): Promise<PageToRender> => {
    const entry = await loadEntry(locale, id);
    const path = paths.entry(locale, id);
    return {
      ...page(path, ['src/features/faq/entry-page.tsx']),
      ...(entry && { data: structuredData(entry, canonicalUrl(path)) }),
    };
  });
  return [
    querying(paths.home(locale), [
      'src/features/diagnose/page.tsx',
      `src/wording/${locale}/answer.ts`,
      `virtual:overview/${locale}`,
    ]),
    querying(paths.faq(locale), [
      'src/features/faq/list-page.tsx',
      `src/wording/${locale}/list.ts`,
      `virtual:overview/${locale}`,
    ]),
    querying(paths.roles(locale), [
      'src/features/roles/page.tsx',
      `src/wording/${locale}/roles.ts`,
      `virtual:roles/${locale}`,
      `virtual:capabilities/${locale}`,
      'virtual:kubernetes-resources',
    ]),
    querying(paths.buildRam(locale), [
      'src/features/builder/ram/page.tsx',
      `src/wording/${locale}/builder.ts`,
      ...['builder', 'lint', 'decision'].map((part) => `src/wording/${locale}/ram-${part}.ts`),
      `virtual:actions/${locale}`,
      `virtual:templates/${locale}`,
    ]),
    querying(paths.buildRbac(locale), [
      'src/features/builder/rbac/page.tsx',
      `src/wording/${locale}/builder.ts`,
      `src/wording/${locale}/rbac-builder.ts`,
      `virtual:roles/${locale}`,
      'virtual:kubernetes-resources',
    ]),
    querying(paths.check(locale), [
      'src/features/check/gates/page.tsx',
      `src/wording/${locale}/check.ts`,
      `src/wording/${locale}/decision.ts`,
      `src/wording/${locale}/ram-decision.ts`,
      `src/wording/${locale}/ram-lint.ts`,
      `src/wording/${locale}/bindings.ts`,
      `virtual:capabilities/${locale}`,
      'virtual:kubernetes-resources',
      `virtual:roles/${locale}`,
      `virtual:templates/${locale}`,
      `virtual:actions/${locale}`,
    ]),
    page(paths.bindings(locale), [
      'src/features/check/bindings/page.tsx',
      `src/wording/${locale}/bindings.ts`,
    ]),
    querying(paths.packet(locale), ['src/features/packet/page.tsx', `src/wording/${locale}/packet.ts`]),
    page(paths.privacy(locale), ['src/features/privacy/page.tsx', `src/wording/${locale}/privacy.ts`]),
    { ...page(paths.notFound(locale), ['src/app/not-found.tsx']), notFound: true, unlisted: true },
    ...(await Promise.all(entries)),
    querying(paths.guide(locale), guideModules(locale, 'page')),
    querying(paths.guideMap(locale), guideModules(locale, 'map-page')),
    ...[...guide.questions, ...guide.endings]
      .flatMap(({ id, formerly }) => [id, ...formerly])
      .map((id) => ({ ...querying(paths.guide(locale, id), guideModules(locale, 'page')), unlisted: true })),
  ];
}

function guideModules(locale: Locale, page: 'page' | 'map-page'): readonly string[] {
  return [`src/features/guide/${page}.tsx`, `src/wording/${locale}/guide.ts`, `virtual:guide/${locale}`];
}

/** A drawn page. */
interface Rendered {
  /**
   * The HTML of the root element, its links beginning at the site's root. React writes title and meta tags before it; the
   * caller moves them to the head.
   */
  readonly drawn: string;
  /** What loaders answered, by route: the page begins with these instead of asking again. */
  readonly loaded: Readonly<Record<string, unknown>>;
}

/**
 * Draws one page.
 * @param path the address below the site's root, with its slash at the end.
 */
export async function renderPage(path: string): Promise<Rendered> {
  const handler = createStaticHandler(createRoutes());
  const context = await handler.query(new Request(`http://prerender${path}`));
  if (context instanceof Response) throw new Error(`${path} answered with status ${context.status}`);
  const failed = Object.values(context.errors ?? {})[0];
  if (failed) throw failed;
  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
    // Without this a long page would be streamed in pieces that inline scripts put in place.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const answers = Object.entries(context.loaderData).filter(([, answer]) => (answer ?? null) !== null);
  return { drawn: await new Response(prelude).text(), loaded: Object.fromEntries(answers) };
}
