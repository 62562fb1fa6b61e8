/** What each page that queries finds already there: its loader puts it into the store. Loaded with the first such page. */
import type { LoaderFunctionArgs } from 'react-router';
import {
  actionsQuery,
  capabilitiesQuery,
  guideQuery,
  indexQuery,
  overviewQuery,
  resourcesQuery,
  rolesQuery,
  templatesQuery,
} from '../data/content.ts';
import { nodeOf } from '../domain/guide/guide.ts';
import type { Locale } from '../paths.ts';
import { notFound } from './page-route.ts';
import { queries } from './queries.tsx';

interface Place {
  readonly params: LoaderFunctionArgs['params'];
  readonly url: URL;
}

type Load = (locale: Locale, place: Place) => Promise<unknown>;

const resources = () => queries.ensureQueryData(resourcesQuery());
const roles = (locale: Locale) => queries.ensureQueryData(rolesQuery(locale));
const capabilities = (locale: Locale) => queries.ensureQueryData(capabilitiesQuery(locale));
const actions = (locale: Locale) => queries.ensureQueryData(actionsQuery(locale));
const templates = (locale: Locale) => queries.ensureQueryData(templatesQuery(locale));

/** What the page has loaded since it was opened, in this language, for a switch to it. */
function twins(locale: Locale): Promise<unknown> {
  const active = queries.getQueryCache().findAll({ type: 'active' });
  return Promise.all(
    active.map(({ meta, state }) => state.data && meta?.twin && queries.prefetchQuery(meta.twin(locale))),
  );
}

export const pageContent = {
  overview: (locale) => Promise.all([queries.ensureQueryData(overviewQuery(locale)), twins(locale)]),
  list: async (locale, { url }) => {
    const overview = await queries.ensureQueryData(overviewQuery(locale));
    // What a filter leaves over may stand anywhere among all entries.
    if (url.search && overview.heads.length < overview.count)
      await queries.ensureQueryData(indexQuery(locale));
  },
  guide: async (locale, { params: { node } }) => {
    const guide = await queries.ensureQueryData(guideQuery(locale));
    if (node !== undefined && !nodeOf(guide, node)) throw notFound();
  },
  roles: (locale) => Promise.all([roles(locale), capabilities(locale), resources()]),
  buildRam: (locale) => Promise.all([actions(locale), templates(locale)]),
  buildRbac: (locale) => Promise.all([roles(locale), resources()]),
  check: (locale) =>
    Promise.all([
      capabilities(locale),
      resources(),
      roles(locale),
      templates(locale),
      actions(locale),
      twins(locale),
    ]),
} satisfies Record<string, Load>;
