/**
 * Whether `/` alone opens the search. A key that is a character gets in the way of those who speak to their computer, so
 * it can be switched off: WCAG 2.1.4. Ctrl K stays.
 */
import { useSyncExternalStore } from 'react';

const KEY = 'two-gates-slash';
const listeners = new Set<() => void>();
/** What was chosen here; a browser without storage forgets it with the page. */
let chosen: boolean | undefined;

/** Whether the key is on, as chosen in this browser. */
export function isSlashOn(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the key on or off, for this browser. */
export function setSlashOn(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Blocked storage: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Whether the key is on; on a prerendered page it is until the page is alive. */
export function useSlash(): boolean {
  return useSyncExternalStore(subscribe, isSlashOn, () => true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
