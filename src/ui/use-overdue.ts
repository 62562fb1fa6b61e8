import { useEffect, useState } from 'react';

/** A worker that says nothing for so long may have died: a browser that ends one tells nobody. In milliseconds. */
const PATIENCE = 3000;

/**
 * Whether something that is waited for has given no sign of life for long, so that a way out has to be offered.
 * @param sign changes with every sign of life.
 */
export function useOverdue(isWaiting: boolean, sign?: unknown): boolean {
  const [isOverdue, setOverdue] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every sign the time begins anew.
  useEffect(() => {
    setOverdue(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setOverdue(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWaiting, sign]);
  return isWaiting && isOverdue;
}
