import { useLayoutEffect, useState } from 'react';
import { type Made, madeOf } from './record.ts';

/** All requests since the page was opened, and those that are made from now on; `undefined` until the browser has told. */
export function useRequests(): readonly Made[] | undefined {
  const [made, setMade] = useState<readonly Made[]>();
  // Before the page is painted: what stands below would give way to a list that comes later.
  useLayoutEffect(() => {
    let all: readonly Made[] = [];
    const add = (entries: PerformanceEntryList) => {
      const requests = entries.filter((entry) => entry instanceof PerformanceResourceTiming);
      all = [...all, ...requests.map((entry) => madeOf(entry, location.origin))];
      setMade(all);
    };
    // The observer hears of what comes from now on, so that none is missed or counted twice.
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'resource' });
    add(performance.getEntries());
    return () => observer.disconnect();
  }, []);
  return made;
}
