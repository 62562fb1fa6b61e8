import type { EntryPage } from '../domain/entry/page.ts';

/** An entry as schema.org describes technical articles, for search engines. */
export function structuredData({ head, sources }: EntryPage, url: string | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: head.title,
    description: head.summary,
    dateModified: head.reviewed,
    keywords: head.codes.join(', '),
    isAccessibleForFree: true,
    citation: sources.map(({ url }) => url),
    ...(url && { url }),
  };
}
