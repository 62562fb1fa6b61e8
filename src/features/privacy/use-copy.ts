/** The copy of the site that the service worker keeps, for use without a network. */
import { useEffect, useState } from 'react';
import { useHref } from 'react-router';

export type Copy =
  /** The browser has no service workers, or none at this address. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly files: number; readonly of: number }
  | { readonly kind: 'kept'; readonly files: number };

/** In milliseconds; the browser does not tell how a copy grows. */
const LOOK_EVERY = 500;

/** How things stand, and what takes the copy away; `undefined` until the browser has told. */
export function useCopy(): readonly [Copy | undefined, () => Promise<void>] {
  const root = useHref('/');
  const [copy, setCopy] = useState<Copy>();
  useEffect(() => {
    const look = async () => {
      // Who may not ask has no copy either.
      const now = await copyOf(root).catch((): Copy => ({ kind: 'impossible' }));
      setCopy(now);
      if (now.kind === 'kept' || now.kind === 'impossible') clearInterval(timer);
    };
    const timer = setInterval(look, LOOK_EVERY);
    void look();
    return () => clearInterval(timer);
  }, [root]);
  const remove = async () => {
    const registration = await registrationOf(root);
    if (!registration) return;
    await registration.unregister();
    await Promise.all((await namesFor(registration)).map((name) => caches.delete(name)));
    setCopy({ kind: 'none' });
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
  const { active = null, waiting = null, installing = null } = (await registrationOf(root)) ?? {};
  const worker = active ?? waiting ?? installing;
  if (!worker) return { kind: 'none' };
  const { files, of } = await howFar(worker);
  return active ? { kind: 'kept', files } : { kind: 'making', files, of };
}

/** Asks a worker for the files it has and those it is to have; `app/service-worker/keep.ts` answers. */
function howFar(worker: ServiceWorker): Promise<{ files: number; of: number }> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: 'HOW_FAR' }, [port2]);
  });
}
