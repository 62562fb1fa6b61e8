import { matchRoutes, type RouteObject } from 'react-router';
import { mayPrefetch } from '../ui/may-prefetch.ts';
import { loadRoute } from './load-route.ts';

/**
 * Loads a page's code and text when a link to it is pointed at or focused, so that following it is instant.
 * One listener for the whole document: a link needs nothing to take part.
 */
export function prefetchLinks(routes: RouteObject[], basename: string): void {
  const seen = new Set<string>();
  const prefetch = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.origin !== location.origin || seen.has(link.pathname)) return;
    // Files, as the archive, are no pages.
    if (!link.pathname.endsWith('/') || !mayPrefetch()) return;
    seen.add(link.pathname);
    for (const { route, params } of matchRoutes(routes, link.pathname, basename) ?? []) {
      // A failed prefetch is no news: following the link tries again and shows the failure.
      void loadRoute(route, params).catch(() => seen.delete(link.pathname));
    }
  };
  for (const event of ['pointerover', 'focusin', 'touchstart'] as const) {
    document.addEventListener(event, prefetch, { passive: true });
  }
}
