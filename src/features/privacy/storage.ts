/** What this site has put into the browser's storage. Every name there begins alike; other sites of the same address have theirs. */

const PREFIX = /^two-gates[:-]/;

/** `local`: until it is deleted. `session`: until the tab is closed. */
const STORES = ['local', 'session'] as const;
export type Store = (typeof STORES)[number];

export interface Stored {
  readonly store: Store;
  readonly key: string;
  /** How many characters it has. */
  readonly size: number;
}

/** All of it; `undefined` where the browser keeps its storage closed. */
export function storedHere(): readonly Stored[] | undefined {
  try {
    return STORES.flatMap((store) => {
      const storage = open(store);
      return ownKeys(storage).map((key) => ({ store, key, size: storage.getItem(key)?.length ?? 0 }));
    });
  } catch {
    return undefined;
  }
}

/** Deletes all of it. */
export function deleteStored(): void {
  for (const store of STORES) {
    const storage = open(store);
    for (const key of ownKeys(storage)) storage.removeItem(key);
  }
}

/** Throws where it is blocked. */
function open(store: Store): Storage {
  return store === 'local' ? localStorage : sessionStorage;
}

function ownKeys(storage: Storage): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => PREFIX.test(key)).sort();
}

/** What a key is about: its end, and `kept` for the texts of a page that was reloaded. */
export function nameOf(key: string): string {
  const name = key.replace(PREFIX, '');
  return name.startsWith('kept-') ? 'kept' : name;
}
