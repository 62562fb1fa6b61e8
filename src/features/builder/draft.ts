/** The draft that outlives a reload. Storage may be blocked, full or hold anything; each is a normal outcome. */
import { useEffect, useRef, useState } from 'react';
import { maskCredentials } from '../../domain/diagnose/mask.ts';
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
  let stored: string | null;
  try {
    stored = localStorage.getItem(key);
  } catch {
    return undefined;
  }
  if (stored === null) return undefined;
  const draft = read(parsed(stored));
  return draft === undefined ? 'corrupt' : { draft };
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Credentials are covered. Answers whether the browser let it. */
function keep(key: string, draft: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(mapTexts(draft, maskCredentials)));
    return true;
  } catch {
    return false;
  }
}
