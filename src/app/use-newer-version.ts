import { useEffect, useState } from 'react';

/** Answers what changes over to a newer version, once there is one. Looks for it when the page has nothing else to do. */
export function useNewerVersion(): (() => void) | undefined {
  const [change, setChange] = useState<() => void>();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    whenIdle(async () => {
      const { keepOffline } = await import('./offline.ts');
      await keepOffline((change) => setChange(() => change));
    });
  }, []);
  return change;
}

function whenIdle(run: () => Promise<void>): void {
  const start = () => {
    // Safari has no idle callbacks.
    const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
    // A part that does not arrive is asked for again on the next visit.
    idle(() => void run().catch(() => {}));
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
