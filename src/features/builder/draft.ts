/**
 * The draft that outlives a reload. A tab keeps its own, and the browser the one that was changed last, for tabs to come: of
 * two tabs none overwrites what the other shows. Storage may be blocked, full or hold anything; each is a normal outcome.
 */
import { useEffect, useRef, useState } from 'react';
import { maskKept } from '../../domain/diagnose/mask.ts';
import { mapTexts } from '../../domain/lib/texts.ts';
import type { Notice } from '../../wording/builder.ts';

interface Options<D> {
  /** Where the draft is kept. */
  readonly key: string;
  /** The draft as it stands. */
  readonly draft: D;
  /** Reads data that may be anything; undefined for what is no draft. */
  readonly read: (data: unknown) => D | undefined;
  readonly restore: (draft: D) => void;
  readonly say: (notice: Notice) => void;
}

/**
 * Brings the draft back once the page is alive and keeps it from then on.
 * @returns whether the draft has been looked for, so that what a link brings can come after it.
 */
export function useDraft<D>({ key, draft, ...options }: Options<D>): boolean {
  const [isReady, setReady] = useState(false);
  const state = JSON.stringify(draft);
  const latest = useRef({ ...options, draft, state });
  latest.current = { ...options, draft, state };
  useEffect(() => {
    const { read, restore, say, state } = latest.current;
    const found = load(key, read);
    if (found === 'corrupt') say('draft-corrupt');
    // Nothing that was kept is nothing to be told of.
    else if (found !== undefined && JSON.stringify(found.draft) !== state) {
      restore(found.draft);
      say('draft-restored');
    }
    setReady(true);
  }, [key]);

  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      const isOther = event.newValue !== null && event.newValue !== covered(latest.current.draft);
      if (event.storageArea === localStorage && event.key === key && isOther) latest.current.say('other-tab');
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [key]);

  const kept = useRef<string>(undefined);
  useEffect(() => {
    if (!isReady) return;
    // What has just been brought back need not be written, and one that cannot be read is left alone until then.
    kept.current ??= state;
    if (kept.current === state) return;
    kept.current = state;
    if (!keep(key, latest.current.draft)) latest.current.say('not-kept');
  }, [isReady, key, state]);
  return isReady;
}

function load<D>(key: string, read: (data: unknown) => D | undefined): { draft: D } | 'corrupt' | undefined {
  const stored = [() => sessionStorage, () => localStorage].flatMap((storage) => textsIn(storage, key));
  const drafts = stored.flatMap((text) => read(parsed(text)) ?? []);
  const [draft] = drafts;
  if (draft !== undefined) return { draft };
  return stored.length > 0 ? 'corrupt' : undefined;
}

/** What a storage holds; a blocked one throws as soon as it is named. */
function textsIn(storage: () => Storage, key: string): readonly string[] {
  try {
    const text = storage().getItem(key);
    return text === null ? [] : [text];
  } catch {
    return [];
  }
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is written down of a draft: credentials are covered, and mail addresses that nobody is called by. */
function covered(draft: unknown): string {
  return JSON.stringify(mapTexts(draft, maskKept));
}

/** Whether it is kept for this tab and for others. */
function keep(key: string, draft: unknown): boolean {
  try {
    const state = covered(draft);
    sessionStorage.setItem(key, state);
    localStorage.setItem(key, state);
    return true;
  } catch {
    return false;
  }
}
