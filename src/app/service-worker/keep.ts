/** The service worker: answers with the copy it keeps of the whole site, with or without a network. */

import { files } from 'virtual:kept-files';
import { clientsClaim } from 'workbox-core';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute([...files], {
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
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

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
