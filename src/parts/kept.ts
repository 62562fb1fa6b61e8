/**
 * What was typed outlives a reload for a newer version: kept in the tab's own storage until the page has it again, with
 * credentials covered. Storage may outlive the tab when a browser brings its tabs back.
 */
import { useEffect } from 'react';
import { maskCredentials } from '../domain/diagnose/mask.ts';

const PREFIX = 'two-gates-kept-';

/** What the page shows now, by name. */
const texts = new Map<string, string>();

/**
 * Lets a text outlive `reloadKeeping`.
 * @param restore takes the text that was kept before the reload, once; must not change between renders.
 */
export function useKept(name: string, text: string, restore: (text: string) => void): void {
  useEffect(() => {
    texts.set(name, text);
    return () => {
      texts.delete(name);
    };
  }, [name, text]);
  useEffect(() => {
    const kept = take(PREFIX + name);
    if (kept) restore(kept);
  }, [name, restore]);
}

/**
 * Keeps all texts and reloads.
 * @param reload how; a plain reload unless given.
 * @returns false, and nothing happened, when the browser cannot keep them: they are too long, or storage is blocked.
 */
export function reloadKeeping(reload = () => location.reload()): boolean {
  try {
    for (const [name, text] of texts) if (text) sessionStorage.setItem(PREFIX + name, maskCredentials(text));
  } catch {
    for (const name of texts.keys()) take(PREFIX + name);
    return false;
  }
  reload();
  return true;
}

function take(key: string): string | undefined {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text ?? undefined;
  } catch {
    return undefined;
  }
}
