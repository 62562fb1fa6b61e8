/** The page's side of the service worker: has the site kept for use without a network, and tells of a newer version. */
import { messageSW } from 'workbox-window/messageSW.js';
import { Workbox } from 'workbox-window/Workbox.js';
import { scriptUrl } from '../ui/start-worker.ts';
import { siteRoot } from './site-root.ts';

/**
 * Starts keeping the site. A browser that cannot or may not does without.
 * @param onNewer hears that a newer version is there, with what changes over to it and reloads the page.
 */
export async function keepOffline(onNewer: (change: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workbox = new Workbox(scriptUrl(`${siteRoot}sw.js`));
  const reload = () => location.reload();
  workbox.addEventListener('waiting', () =>
    onNewer(() => {
      workbox.addEventListener('controlling', reload);
      workbox.messageSkipWaiting();
    }),
  );
  // Another tab has changed over; this one goes on with what it has loaded. The kill switch answers nothing.
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    const { controller } = navigator.serviceWorker;
    if (isUpdate && controller) void messageSW(controller, { type: 'HOW_FAR' }).then(() => onNewer(reload));
  });
  try {
    await workbox.register({ immediate: true });
  } catch {
    // Not on a secure address, or forbidden: the site then needs its network.
  }
}
