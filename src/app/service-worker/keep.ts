/** The service worker: answers with the copy it keeps of the whole site, with or without a network. */

import { cacheNames, clientsClaim } from 'workbox-core';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** Every file of the site that a copy consists of; `src/compile/service-worker.ts` puts the list here. */
declare const __KEPT_FILES__: { url: string; revision: string | null; integrity?: string }[];
const files = __KEPT_FILES__;

precacheAndRoute(files, {
  directoryIndex: '',
  cleanURLs: false,
  // A page is the same whatever its query says.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => [new URL(url.pathname.replace(/index\.html$/, ''), url)],
});
registerRoute(new NavigationRoute(otherAddress));
// A copy that has lost a file, as when a browser clears up, leaves it to the network.
setCatchHandler(({ request }) => fetch(request));

// The first copy serves the page that asked for it; a newer one waits until the visitor wants it.
clientsClaim();
self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (data?.type === 'HOW_FAR') event.waitUntil(howFar().then((answer) => ports[0]?.postMessage(answer)));
});

/** How many of its files the copy has, also while it is being made. */
async function howFar(): Promise<{ files: number; of: number }> {
  const cache = await caches.open(cacheNames.precache);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const kept = files.filter(({ url }) => there.has(getCacheKeyForURL(url) ?? ''));
  return { files: kept.length, of: files.length };
}

/** A page without the slash of its address, something beside the app, or nothing. */
async function otherAddress({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const folder = new URL(`${url.pathname}/`, url);
  if (getCacheKeyForURL(folder.href)) return Response.redirect(folder.href + url.search, 301);
  try {
    return await fetch(request);
  } catch {
    return (await matchPrecache('404.html')) ?? Response.error();
  }
}
