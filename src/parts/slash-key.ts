/** Whether the key `/` opens the search: it does until the visitor switches it off (WCAG 2.1.4). */
import { useSyncExternalStore } from 'react';

const KEY = 'two-gates-slash-key';
const OFF = 'off';

/** What was chosen on this page, which holds where storage is blocked. Another tab's choice takes its place. */
let chosen: boolean | undefined;
const listeners = new Set<() => void>();

export function isSlashKeyOn(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/** The choice and what changes it, remembered for later visits where the browser lets it. */
export function useSlashKey(): readonly [boolean, (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, isSlashKeyOn, () => true), choose];
}

function choose(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Blocked storage: the choice holds until the page is left.
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== KEY && key !== null) return;
    chosen = undefined;
    tell();
  };
  listeners.add(tell);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(tell);
    removeEventListener('storage', onStorage);
  };
}
