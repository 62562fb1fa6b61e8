import { QueryClient } from '@tanstack/react-query';

/**
 * The client for compiled content. Content cannot change while a page is open, so nothing is ever stale, and it
 * comes from the app's own files, so the browser's idea of being offline is no reason to wait.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: 1,
        networkMode: 'always',
      },
    },
  });
}
