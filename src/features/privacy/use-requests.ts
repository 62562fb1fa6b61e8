import { useEffect, useState } from 'react';
import { type Made, madeOf } from './record.ts';

/** All requests since the page was opened, and those that are made from now on; `undefined` until the browser has told. */
export function useRequests(): readonly Made[] | undefined {
  const [made, setMade] = useState<readonly Made[]>();
  useEffect(() => {
    let all: readonly Made[] = [];
    const observer = new PerformanceObserver((list) => {
      const entries = list.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
      all = [...all, ...entries.map((entry) => madeOf(entry, location.origin))];
      setMade(all);
    });
    for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
    return () => observer.disconnect();
  }, []);
  return made;
}
