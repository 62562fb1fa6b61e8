import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { CheckNotice } from '../../../wording/check.ts';
import { keepDraft, readDraft } from './state/draft.ts';
import { fromFragment } from './state/link.ts';
import { type CheckState, EMPTY, isEmpty } from './state/state.ts';

export interface CheckPage {
  readonly state: CheckState;
  readonly change: (change: Partial<CheckState>) => void;
  /** Puts another state in place; what was there can be had back. */
  readonly replace: (state: CheckState, notice: CheckNotice) => void;
  readonly notice: CheckNotice | undefined;
  /** What was there before the last replacement. */
  readonly before: CheckState | undefined;
  readonly goBack: () => void;
}

/**
 * The page's state: the draft of this tab, or what the link carries, kept from then on.
 * @param nameOf the name of a policy that has none, by its number.
 */
export function useCheckState(nameOf: (number: number) => string): CheckPage {
  const [state, setState] = useState(EMPTY);
  const [notice, say] = useState<CheckNotice>();
  const [before, setBefore] = useState<CheckState>();
  const [isReady, setReady] = useState(false);
  const current = useRef(state);
  current.current = state;
  const change = useCallback((part: Partial<CheckState>) => setState((whole) => ({ ...whole, ...part })), []);
  const replace = useCallback((next: CheckState, reason: CheckNotice) => {
    setBefore(isEmpty(current.current) ? undefined : current.current);
    setState(next);
    say(reason);
  }, []);
  // Within the commit: what is typed as soon as the page is alive comes after it.
  useLayoutEffect(() => {
    const draft = readDraft();
    if (draft && !isEmpty(draft)) {
      current.current = draft;
      setState(draft);
      say('draft-restored');
    }
    setReady(true);
  }, []);
  useLink(isReady, nameOf, replace, say);
  useEffect(() => {
    if (isReady && !keepDraft(state)) say('not-kept');
  }, [isReady, state]);
  const goBack = () => {
    if (!before) return;
    setState(before);
    setBefore(undefined);
    say(undefined);
  };
  return { state, change, replace, notice, before, goBack };
}

/** Opens what the link carries, and takes it out of the address: left there, it would come back at every reload. */
function useLink(
  isReady: boolean,
  nameOf: (number: number) => string,
  replace: CheckPage['replace'],
  say: (notice: CheckNotice) => void,
): void {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const latest = useRef({ nameOf, navigate });
  latest.current = { nameOf, navigate };
  useEffect(() => {
    if (!isReady || hash === '') return;
    let wanted = true;
    const open = async () => {
      const read = await fromFragment(hash, latest.current.nameOf);
      if (!wanted || !read) return;
      if (!read.ok) return say(`link-${read.error}`);
      replace(read.value, 'link-opened');
      void latest.current.navigate({ hash: '' }, { replace: true, preventScrollReset: true });
    };
    void open();
    return () => {
      wanted = false;
    };
  }, [isReady, hash, replace, say]);
}
