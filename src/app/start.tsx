/** Takes over a prerendered page, or draws the page where the HTML is for another address. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type DataRouteMatch, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../data/query-client.ts';
import { keepEarlyText } from './early-text.ts';
import { prefetchLinks } from './prefetch.ts';
import { createRoutes } from './routes.tsx';

const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/';

/**
 * Starts the app in `root`. Code and content of the page are loaded before React takes over, because a lazy
 * route that is still loading would not match the prerendered HTML.
 */
export async function start(root: HTMLElement): Promise<void> {
  const queries = createQueryClient();
  const routes = createRoutes(queries);
  const prerendered = root.dataset.path !== undefined && isPageFor(root.dataset.path);
  const loaderData = prerendered ? await loadMatches(routes) : undefined;
  const router = createBrowserRouter(routes, {
    basename,
    ...(loaderData && { hydrationData: { loaderData } }),
  });
  prefetchLinks(routes, basename);
  const app = <App router={router} queries={queries} />;
  if (loaderData) {
    hydrateRoot(root, app);
    return;
  }
  await initialized(router);
  keepEarlyText(root);
  for (const stale of document.head.querySelectorAll('[data-page]')) stale.remove();
  createRoot(root).render(app);
}

function App({ router, queries }: { router: ReturnType<typeof createBrowserRouter>; queries: QueryClient }) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Whether the HTML was made for this address; a server may send one page's HTML for another's. */
function isPageFor(path: string): boolean {
  const here = location.pathname;
  return here === path || `${here}/` === path;
}

/** Loads code and data of the matched routes; `undefined` when a loader refuses, and the router shall show why. */
async function loadMatches(routes: RouteObject[]): Promise<Record<string, unknown> | undefined> {
  const matches = (matchRoutes(routes, location, basename) ?? []) as DataRouteMatch[];
  try {
    await Promise.all(matches.map(({ route, params }) => loadRoute(route, params)));
  } catch {
    return undefined;
  }
  return Object.fromEntries(matches.map(({ route }) => [route.id, null]));
}

/** Runs a route's loader and puts its lazy parts in place. Every loader here answers through the query cache. */
export async function loadRoute(
  route: RouteObject,
  params: Record<string, string | undefined>,
): Promise<void> {
  const { lazy, loader } = route;
  const [parts] = await Promise.all([
    typeof lazy === 'function' ? lazy() : undefined,
    typeof loader === 'function'
      ? loader({ params, request: new Request(location.href), context: undefined } as never)
      : undefined,
  ]);
  if (parts) Object.assign(route, parts, { lazy: undefined });
}

function initialized(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}
