/**
 * What was typed outlives a reload for a newer version: kept in the tab's own storage until the page has it again, with
 * credentials covered. Storage may outlive the tab when a browser brings its tabs back.
 */
import { useEffect } from 'react';

const PREFIX = 'two-gates-kept-';

/** What the page shows now, by name. */
const texts = new Map<string, string>();

/** Covers credentials; there as soon as there is a text to keep. */
let cover: ((text: string) => string) | undefined;

/**
 * Lets a text outlive `reloadKeeping`.
 * @param restore takes the text that was kept before the reload, once; must not change between renders.
 */
export function useKept(name: string, text: string, restore: (text: string) => void): void {
  useEffect(() => {
    texts.set(name, text);
    if (text) void loadCover();
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
 * @returns false, and nothing happened, when they cannot be kept: they are too long, or storage is blocked, or what covers
 * credentials did not arrive.
 */
export function reloadKeeping(reload = () => location.reload()): boolean {
  try {
    for (const [name, text] of texts) if (text) keep(PREFIX + name, text);
  } catch {
    for (const name of texts.keys()) take(PREFIX + name);
    return false;
  }
  reload();
  return true;
}

/** Throws where it cannot. */
function keep(key: string, text: string): void {
  if (!cover) throw new Error('What covers credentials is not there');
  sessionStorage.setItem(key, cover(text));
}

async function loadCover(): Promise<void> {
  try {
    cover ??= (await import('../domain/diagnose/mask.ts')).maskKept;
  } catch {
    // The next text asks for it again.
  }
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
