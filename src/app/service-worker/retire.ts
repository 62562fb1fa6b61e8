/** The kill switch: copied over `sw.js`, it takes the service worker and all its copies away (see the README). */
export {}; // A module, so that its names are its own.

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  await self.registration.unregister();
  // Other sites of the same origin keep theirs: Workbox ends the name of a cache with the address it is for.
  const names = (await caches.keys()).filter((name) => name.endsWith(self.registration.scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}
