import { type ReactNode, useRef } from 'react';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { Notice } from '../../wording/builder.ts';
import { useBuilderWords } from './words.ts';

/** The id of the tools, behind which the work begins. */
export const TOOLS = 'builder-tools';

interface Props {
  /** What the tools are for. */
  readonly title: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly isEmpty: boolean;
  /** What starting over clears. */
  readonly resetText: string;
  readonly onReset: () => void;
  readonly notice: Notice | undefined;
  readonly children?: ReactNode;
}

/** Undo, redo, starting over, and what happened last. */
export function Toolbar(props: Props) {
  const { title, canUndo, canRedo, onUndo, onRedo, isEmpty, resetText, onReset, notice, children } = props;
  const words = useBuilderWords();
  return (
    <section
      id={TOOLS}
      tabIndex={-1}
      aria-label={title}
      className="mt-6 flex scroll-mt-4 flex-wrap items-center gap-2"
    >
      <h2 className="sr-only">{title}</h2>
      <Tool icon="undo" label={words.tools.undo} isOff={!canUndo} onClick={onUndo} />
      <Tool icon="redo" label={words.tools.redo} isOff={!canRedo} onClick={onRedo} />
      <StartOver isOff={isEmpty} text={resetText} onReset={onReset} />
      <p role="status" className="min-w-48 flex-1 text-sm text-muted" data-notice={notice}>
        {notice ? words.notices[notice] : !isEmpty && words.kept}
      </p>
      {children}
    </section>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

/** Switched off it still takes the focus, which would be lost with the last step that can be undone. */
function Tool({ icon, label, isOff, onClick }: ToolProps) {
  return (
    <button type="button" className="button" aria-disabled={isOff} onClick={() => !isOff && onClick()}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

interface StartOverProps {
  readonly isOff: boolean;
  readonly text: string;
  readonly onReset: () => void;
}

function StartOver({ isOff, text, onReset }: StartOverProps) {
  const { tools } = useBuilderWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={isOff}
        onClick={() => !isOff && dialog.current?.showModal()}
      >
        {tools.reset}
      </button>
      <dialog
        ref={dialog}
        aria-label={tools.resetTitle}
        className="card m-auto max-w-md p-5 text-ink shadow-2xl backdrop:bg-black/45"
      >
        <h2 className="text-lg">{tools.resetTitle}</h2>
        <p className="mt-2 text-muted">{text}</p>
        <form method="dialog" className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="submit" className="button">
            {tools.resetNo}
          </button>
          <button type="submit" className="button button-strong" onClick={onReset}>
            {tools.resetYes}
          </button>
        </form>
      </dialog>
    </>
  );
}
