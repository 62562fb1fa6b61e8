import { useId, useLayoutEffect, useRef } from 'react';
import type { Bound } from '../../domain/role/answer.ts';
import { Boundary } from '../../parts/boundary.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CellDetail } from './cell-detail.tsx';
import type { ReadCell } from './cells.ts';
import { rowName } from './export.ts';
import type { Target } from './fragment.ts';
import type { MatrixData } from './matrix-data.ts';
import { RowDetail } from './row-detail.tsx';
import { useRolesWords } from './words.ts';

interface Props {
  readonly target: Target;
  readonly data: MatrixData;
  readonly bound: Bound;
  readonly cell: ReadCell;
  readonly onOpen: (fragment: string) => void;
  readonly onClose: () => void;
}

/** What was opened, over the page. The browser's own dialog keeps the focus inside and gives it back on close. */
export function Detail({ target: { row, role }, data, bound, cell, onOpen, onClose }: Props) {
  const words = useRolesWords();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);
  // Closed for one and at once opened for another, it is the same dialog still.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useLayoutEffect(() => {
    openedLink()?.scrollIntoView({ block: 'nearest' });
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [row, role]);
  const close = () => {
    if (dialog.current?.open) return;
    // Whoever came by a link had the focus nowhere before, and the browser leaves it in the closed dialog.
    if (dialog.current?.contains(document.activeElement)) openedLink()?.focus();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      onKeyDown={undefined}
      className="card mx-auto mt-[6vh] w-[min(44rem,calc(100vw-1.5rem))] p-0 text-ink shadow-2xl backdrop:bg-black/45"
    >
      <div className="max-h-[86vh] overflow-y-auto p-4 sm:p-5">
        <div className="mb-3 flex items-start gap-2">
          <h2 id={title} className="mr-auto text-lg font-semibold">
            {role && <span className="block text-sm font-medium text-muted">{role.name}</span>}
            <span className="wrap-anywhere">{rowName(row)}</span>
          </h2>
          <CopyButton
            text={location.href}
            label={words.detail.copyLink}
            done={words.detail.linkCopied}
            failed={words.detail.copyFailed}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={words.detail.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <Boundary>
          {role ? (
            <CellDetail row={row} cell={cell(row, role)} bound={bound} />
          ) : (
            <RowDetail row={row} roles={data.bySize()} bound={bound} onOpen={onOpen} />
          )}
        </Boundary>
      </div>
    </dialog>
  );
}

/** The link in the matrix that leads to what is opened; absent where the filters hide it. */
function openedLink(): HTMLElement | null {
  return document.querySelector('[data-opened] > a');
}
