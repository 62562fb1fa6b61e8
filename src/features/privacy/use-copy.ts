/** The copy of the site that the service worker keeps, for use without a network. */
import { useCallback, useEffect, useState } from 'react';
import { useHref } from 'react-router';

export type Copy =
  /** The browser has no service workers, or none at this address. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly files: number };

/** How things stand, and what takes the copy away; `undefined` until the browser has told. */
export function useCopy(): readonly [Copy | undefined, () => Promise<void>] {
  const root = useHref('/');
  const [copy, setCopy] = useState<Copy>();
  const look = useCallback(async () => setCopy(await copyOf(root)), [root]);
  useEffect(() => {
    // Who may not ask has no copy either.
    void look().catch(() => setCopy({ kind: 'impossible' }));
  }, [look]);
  const remove = async () => {
    const registration = await registrationOf(root);
    if (!registration) return;
    await registration.unregister();
    await Promise.all((await namesFor(registration)).map((name) => caches.delete(name)));
    await look();
  };
  return [copy, remove];
}

async function registrationOf(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistrations();
  return found.find(({ scope }) => new URL(scope).pathname === root);
}

/** Workbox ends the name of a cache with the address it is for. */
async function namesFor({ scope }: ServiceWorkerRegistration): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(scope));
}

async function copyOf(root: string): Promise<Copy> {
  if (!('serviceWorker' in navigator)) return { kind: 'impossible' };
  const registration = await registrationOf(root);
  if (!registration) return { kind: 'none' };
  const names = await namesFor(registration);
  const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return { kind: 'kept', files: files.reduce((sum, each) => sum + each, 0) };
}
