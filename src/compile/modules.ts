/** Cuts the content into the modules that `src/data/virtual.d.ts` declares, each as the source text of a module. */
import { overviewOf } from '../domain/entry/overview.ts';
import { never } from '../domain/lib/never.ts';
import { LOCALES, type Locale } from '../paths.ts';
import { catalogueActions } from './actions.ts';
import { capabilityGroups } from './capabilities.ts';
import type { Content } from './content.ts';
import { resourceCatalogue } from './kubernetes-resources.ts';
import { predefinedRoles } from './roles.ts';
import { serviceRoles } from './service-roles.ts';
import { policyTemplates } from './templates.ts';
import { contentDate, guide, heads, page, searchDocs, signatures } from './views.ts';

/** The modules that there are once a language. */
const KINDS = [
  'content',
  'overview',
  'pages',
  'search',
  'capabilities',
  'roles',
  'service-roles',
  'guide',
  'actions',
  'templates',
] as const;

export type ContentModule =
  | { readonly kind: 'date' | 'kubernetes' }
  | { readonly kind: (typeof KINDS)[number]; readonly locale: Locale }
  | { readonly kind: 'page'; readonly locale: Locale; readonly entry: string }
  | { readonly kind: 'range'; readonly locale: Locale; readonly first: string };

/** How many entries a table of pages has at most; of more, there is a table of tables. */
const AT_MOST = 128;

/** Reads a module's id, as `virtual:page/en/apiserver-403`. Answers `undefined` for an id of another kind. */
export function contentModule(id: string): ContentModule | undefined {
  if (id === 'virtual:content/date') return { kind: 'date' };
  if (id === 'virtual:kubernetes-resources') return { kind: 'kubernetes' };
  const [name, localeName, entry, ...rest] = id.split('/');
  const locale = LOCALES.find((known) => known === localeName);
  if (!locale || rest.length > 0) return undefined;
  if (name === 'virtual:page' && entry) return { kind: 'page', locale, entry };
  if (name === 'virtual:pages' && entry) return { kind: 'range', locale, first: entry };
  const kind = KINDS.find((known) => name === `virtual:${known}`);
  return kind && entry === undefined ? { kind, locale } : undefined;
}

/** The source of a module. Answers `undefined` for the page of an entry, or a range of entries, that is not there. */
export function moduleSource(content: Content, module: ContentModule): string | undefined {
  switch (module.kind) {
    case 'content':
      return contentSource(content, module.locale);
    case 'date':
      return `export const contentDate = ${JSON.stringify(contentDate(content))};\n`;
    case 'overview':
      return `export const overview = ${JSON.stringify(overviewOf(heads(content, module.locale)))};\n`;
    case 'pages':
      return pagesSource(content, module.locale);
    case 'range': {
      const range = rangesOf(content).find(([first]) => first === module.first);
      return range && tableSource(range, module.locale);
    }
    case 'search':
      return `export const docs = ${JSON.stringify(searchDocs(content, module.locale))};\n`;
    case 'capabilities': {
      const groups = capabilityGroups(content.capabilities, content.catalogue.roles, module.locale);
      return `export const groups = ${JSON.stringify(groups)};\n`;
    }
    case 'roles':
      return `export const roles = ${JSON.stringify(predefinedRoles(content.catalogue.roles, module.locale))};\n`;
    case 'service-roles':
      return `export const serviceRoles = ${JSON.stringify(serviceRoles(content.catalogue.serviceRoles, module.locale))};\n`;
    case 'kubernetes':
      return `export const catalogue = ${JSON.stringify(resourceCatalogue(content.kubernetes))};\n`;
    case 'guide':
      return `export const guide = ${JSON.stringify(guide(content, module.locale))};\n`;
    case 'actions': {
      const { actions, actionsReviewed } = content.catalogue;
      return `export const actions = ${JSON.stringify(catalogueActions(actions, module.locale))};\nexport const reviewed = ${JSON.stringify(actionsReviewed)};\n`;
    }
    case 'templates':
      return `export const templates = ${JSON.stringify(policyTemplates(content.templates, module.locale))};\n`;
    case 'page': {
      const data = page(content, module.entry, module.locale);
      return data && `export default ${JSON.stringify(data)};\n`;
    }
    default:
      return never(module);
  }
}

function contentSource(content: Content, locale: Locale): string {
  return [
    `export const heads = ${JSON.stringify(heads(content, locale))};`,
    `export const signatures = ${JSON.stringify(signatures(content))};\n`,
  ].join('\n');
}

function pagesSource(content: Content, locale: Locale): string {
  const ranges = rangesOf(content);
  const [only = []] = ranges;
  const further = ranges.map(([first]) => `["${first}", () => import("virtual:pages/${locale}/${first}")]`);
  const [pages, links] = ranges.length > 1 ? [[], further] : [only, []];
  return `${tableSource(pages, locale)}export const ranges = [${links.join(', ')}];\n`;
}

/** The entries' ids in alphabetical order, cut into ranges. */
function rangesOf({ entries }: Content): readonly (readonly string[])[] {
  const ids = entries.map(({ facts: { id } }): string => id).sort();
  return Array.from({ length: Math.ceil(ids.length / AT_MOST) }, (_, index) =>
    ids.slice(index * AT_MOST, (index + 1) * AT_MOST),
  );
}

function tableSource(ids: readonly string[], locale: Locale): string {
  const lines = ids.map((id) => `  "${id}": () => import("virtual:page/${locale}/${id}"),\n`);
  return `export const pages = {\n${lines.join('')}};\n`;
}
