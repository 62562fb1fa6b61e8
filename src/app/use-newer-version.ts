import { useEffect, useState } from 'react';
import { whenIdle } from '../ui/when-idle.ts';

/** Answers what changes over to a newer version, once there is one. Looks for it when the page has nothing else to do. */
export function useNewerVersion(): (() => void) | undefined {
  const [change, setChange] = useState<() => void>();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    whenLoaded(async () => {
      const { keepOffline } = await import('./offline.ts');
      await keepOffline((change) => setChange(() => change));
    });
  }, []);
  return change;
}

function whenLoaded(run: () => Promise<void>): void {
  // A part that does not arrive is asked for again on the next visit.
  const start = () => whenIdle(() => void run().catch(() => {}));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
