/** Takes over a prerendered page, or draws the page where the HTML is for another address. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type DataRouteMatch, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { keepEarlyText } from './early-text.ts';
import { loadRoute } from './load-route.ts';
import { prefetchLinks } from './prefetch.ts';
import { createRoutes } from './routes.ts';
import { siteRoot } from './site-root.ts';

/** More than there are files in the site. */
const MOST_RECORDED = 2000;

/**
 * Starts the app in `root`. Code and content of the page are loaded before React takes over, because a lazy
 * route that is still loading would not match the prerendered HTML.
 */
export async function start(root: HTMLElement): Promise<void> {
  // A server may offer the same page by its file's name.
  const folder = location.pathname.replace(/index\.html$/, '');
  if (folder !== location.pathname) history.replaceState(null, '', folder + location.search + location.hash);
  // The page about what leaves shows all requests of a visit; by itself the browser records 250.
  performance.setResourceTimingBufferSize(MOST_RECORDED);
  const routes = createRoutes();
  const prerendered = root.dataset.path !== undefined && isPageFor(root.dataset.path);
  const loaderData = prerendered ? await loadMatches(routes, answersIn(root)) : undefined;
  // A part that did not arrive is no reason to take away a page that can be read: links then work as plain links.
  if (prerendered && !loaderData) return;
  spellOutAddresses();
  const router = createBrowserRouter(routes, {
    basename: siteRoot,
    ...(loaderData && { hydrationData: { loaderData } }),
  });
  prefetchLinks(routes, siteRoot);
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
  if (loaderData) {
    hydrateRoot(root, app);
    return;
  }
  await initialized(router);
  keepEarlyText(root);
  for (const stale of document.head.querySelectorAll('[data-page]')) stale.remove();
  createRoot(root).render(app);
}

/** Whether the HTML was made for this address; a server may send one page's HTML for another's. */
function isPageFor(path: string): boolean {
  const page = siteRoot + path.slice(1);
  return location.pathname === page || `${location.pathname}/` === page;
}

/**
 * Addresses in the HTML are relative to the page's; from here on they have to outlive that one. React's own begin with
 * the root.
 */
function spellOutAddresses(): void {
  const relative = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'a[href^="."], link[rel="icon"], link[rel="manifest"]',
  );
  for (const element of relative) {
    const { pathname, search, hash } = new URL(element.href);
    element.setAttribute('href', pathname + search + hash);
  }
}

/** What the page's loaders answered when it was drawn, by route; it stands behind what was drawn. */
function answersIn(root: HTMLElement): Record<string, unknown> {
  return JSON.parse(
    root.parentElement?.querySelector('script[type="application/json"]')?.textContent ?? '{}',
  );
}

/**
 * Loads code and data of the matched routes, but for the answers that are there.
 * @returns `undefined` when some of it did not arrive.
 */
async function loadMatches(
  routes: RouteObject[],
  answers: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> {
  const matches = (matchRoutes(routes, location, siteRoot) ?? []) as DataRouteMatch[];
  try {
    const loaded = await Promise.all(
      matches.map(async ({ route, params }) => {
        const { parts, data } = await loadRoute(route, params, answers[route.id]);
        // In place before the router is made: a route that is lazy still would not match the prerendered HTML.
        Object.assign(route, parts, { lazy: undefined });
        return [route.id, data] as const;
      }),
    );
    return Object.fromEntries(loaded);
  } catch {
    return undefined;
  }
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
