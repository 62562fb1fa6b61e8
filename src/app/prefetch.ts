import { matchRoutes, type RouteObject } from 'react-router';

/**
 * Loads a page's code and text when a link to it is pointed at or focused, so that following it is instant.
 * One listener for the whole document: a link needs nothing to take part.
 */
export function prefetchLinks(routes: RouteObject[], basename: string): void {
  const seen = new Set<string>();
  const prefetch = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.origin !== location.origin || seen.has(link.pathname)) return;
    seen.add(link.pathname);
    for (const { route, params } of matchRoutes(routes, link.pathname, basename) ?? []) {
      // A failed prefetch is no news: following the link tries again and shows the failure.
      void loadAhead(route, params).catch(() => seen.delete(link.pathname));
    }
  };
  for (const event of ['pointerover', 'focusin', 'touchstart'] as const) {
    document.addEventListener(event, prefetch, { passive: true });
  }
}

/** Fetches what a visit will need without touching the route, which belongs to the router. */
async function loadAhead(route: RouteObject, params: Record<string, string | undefined>): Promise<void> {
  await Promise.all([
    typeof route.lazy === 'function' ? route.lazy() : undefined,
    typeof route.loader === 'function'
      ? route.loader({ params, request: new Request(location.href), context: undefined } as never)
      : undefined,
  ]);
}
