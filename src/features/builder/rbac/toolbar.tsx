import { useRef } from 'react';
import { useWords } from '../../../parts/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { shareLink } from './draft.ts';
import type { Builder } from './use-builder.ts';
import { useBuilderWords } from './words.ts';

/** Undo, redo, start over, share. */
export function Toolbar({ history, change, isKept }: Builder) {
  const { code } = useWords();
  const words = useBuilderWords().bar;
  const dialog = useRef<HTMLDialogElement>(null);
  const { text, past, future } = history;
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{words.label}</legend>
      <button
        type="button"
        className="button aria-disabled:text-muted"
        aria-disabled={past.length === 0}
        onClick={() => change({ kind: 'undo' })}
      >
        <Icon name="undo" />
        {words.undo}
      </button>
      <button
        type="button"
        className="button aria-disabled:text-muted"
        aria-disabled={future.length === 0}
        onClick={() => change({ kind: 'redo' })}
      >
        <Icon name="redo" />
        {words.redo}
      </button>
      {text !== '' && (
        <>
          <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
            {words.reset}
          </button>
          <CopyButton
            wide
            text={shareLink(location.href, text)}
            label={words.share}
            done={words.shared}
            failed={code.failed}
          />
        </>
      )}
      {isKept !== undefined && (
        <span className="text-sm text-muted">{isKept ? words.draft.kept : words.draft.blocked}</span>
      )}
      <dialog
        ref={dialog}
        aria-labelledby="reset"
        className="card m-auto max-w-md p-5 text-ink shadow-2xl backdrop:bg-black/45"
      >
        <h2 id="reset" className="text-lg">
          {words.resetTitle}
        </h2>
        <p className="mt-2 text-sm text-muted">{words.resetText}</p>
        <form method="dialog" className="mt-4 flex flex-wrap gap-2">
          <button
            type="submit"
            className="button button-strong"
            onClick={() => change({ kind: 'load', text: '' })}
          >
            {words.resetYes}
          </button>
          <button type="submit" className="button">
            {words.resetNo}
          </button>
        </form>
      </dialog>
    </fieldset>
  );
}
