import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { readFragment, type Target } from './fragment.ts';
import type { MatrixData } from './matrix-data.ts';
import { changeView, readView, type View } from './view.ts';

export interface ViewState {
  readonly view: View;
  readonly refused: readonly string[];
  /** Changes a part of the view. `typing`: without a step for the back button. */
  readonly change: (change: Partial<View>, how?: 'typing') => void;
  /** The line or cell that is opened. */
  readonly target: Target | undefined;
  readonly open: (fragment: string) => void;
  readonly close: () => void;
}

/** What the page shows and what is opened on it, read from the address and written back to it. */
export function useView({ roles, groups, rows }: MatrixData): ViewState {
  const isHydrated = useHydrated();
  const [params, setParams] = useSearchParams();
  const { hash, search, state } = useLocation();
  const navigate = useNavigate();
  // The address follows a moment later. Until then what was chosen counts, and further changes add to it.
  const next = useRef(params);
  const [chosen, setChosen] = useState<URLSearchParams>();
  useEffect(() => {
    next.current = params;
    setChosen(undefined);
  }, [params]);
  // The prerendered page knows neither query nor fragment.
  const { view, refused } = useMemo(
    () => readView(isHydrated ? (chosen ?? params) : new URLSearchParams(), roles, groups),
    [isHydrated, chosen, params, roles, groups],
  );
  const target = useMemo(
    () => (isHydrated && hash ? readFragment(hash, rows, roles) : undefined),
    [isHydrated, hash, rows, roles],
  );
  // Opened on the page: the back button closes it, and closing goes back.
  const wasOpened = isOpened(state);
  return {
    view,
    refused,
    change: (change, how) => {
      next.current = changeView(next.current, change);
      setChosen(next.current);
      setParams(next.current, { preventScrollReset: true, replace: how === 'typing' });
    },
    target,
    open: (fragment) =>
      void navigate(
        { search, hash: `#${fragment}` },
        // From one opened cell to another: still one step, and still closed in the same way.
        {
          state: target && !wasOpened ? null : { opened: true },
          preventScrollReset: true,
          replace: target !== undefined,
        },
      ),
    close: () =>
      void (wasOpened ? navigate(-1) : navigate({ search }, { replace: true, preventScrollReset: true })),
  };
}

/** The history's state is whatever was put there, by this page or another. */
function isOpened(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'opened' in state;
}
