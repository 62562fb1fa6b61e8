import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { searchQuery } from '../../data/content.ts';
import { useWords } from '../../parts/words.tsx';
import type { Locale } from '../../paths.ts';
import { mayPrefetch } from '../../ui/may-prefetch.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { maskingQuery } from './masking.ts';
import { readerQuery } from './use-answer.ts';

/**
 * Answers what fetches the reader, the search and what covers secrets, for a box that somebody is about to fill. What does
 * not arrive is asked for again with the text.
 * @param more fetches what else the box leads to.
 */
export function usePrefetch(more?: (client: QueryClient, locale: Locale) => void): () => void {
  const client = useQueryClient();
  const { locale } = useWords();
  return () => {
    if (!mayPrefetch()) return;
    whenIdle(() => {
      void client.prefetchQuery(readerQuery(locale));
      void client.prefetchQuery(searchQuery(locale));
      void client.prefetchQuery(maskingQuery);
      more?.(client, locale);
    });
  };
}
