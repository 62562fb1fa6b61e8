import { useRef } from 'react';
import { lengthLimits, policyLength } from '../../../domain/ram/length.ts';
import { printMinified } from '../../../domain/ram/print.ts';
import { Icon } from '../../../ui/icon.tsx';
import { EMPTY, useBuilderState } from './state/use-builder.ts';
import { useBuilderWords } from './words.ts';

const TOOLS = 'policy-tools';

/** Goes on from where a beginning was chosen, which is closed by then, to the policy. */
export function goToPolicy(): void {
  requestAnimationFrame(() => {
    const tools = document.getElementById(TOOLS);
    tools?.focus({ preventScroll: true });
    tools?.scrollIntoView();
  });
}

/** Undo, redo, starting over, the length, and what happened last. */
export function Toolbar() {
  const { builder: words } = useBuilderWords();
  const { canUndo, canRedo, undo, redo, notice } = useBuilderState();
  return (
    <section
      id={TOOLS}
      tabIndex={-1}
      aria-label={words.tools.title}
      className="mt-6 flex scroll-mt-4 flex-wrap items-center gap-2"
    >
      <h2 className="sr-only">{words.tools.title}</h2>
      <button type="button" className="button" disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
        {words.tools.undo}
      </button>
      <button type="button" className="button" disabled={!canRedo} onClick={redo}>
        <Icon name="redo" />
        {words.tools.redo}
      </button>
      <StartOver />
      <p role="status" className="min-w-48 flex-1 text-sm text-muted" data-notice={notice}>
        {notice && words.notices[notice]}
      </p>
      <Length />
    </section>
  );
}

function Length() {
  const { builder: words } = useBuilderWords();
  const { text, policy, unreadable } = useBuilderState().step;
  const limit = lengthLimits.identity ?? 0;
  const length = policyLength(text);
  const least = unreadable.length > 0 ? length : policyLength(printMinified(policy));
  return (
    <p
      className={`text-sm ${length > limit ? 'font-semibold text-warn' : 'text-muted'}`}
      data-length={length}
    >
      {words.tools.length(length, limit, least)}
    </p>
  );
}

function StartOver() {
  const { builder: words } = useBuilderWords();
  const { step, write, trial, take, form, setTemplate, say } = useBuilderState();
  const dialog = useRef<HTMLDialogElement>(null);
  const startOver = () => {
    write(EMPTY);
    form.reset({ version: '1', kept: '', statements: [] });
    trial.reset({ requests: [] });
    take.reset();
    setTemplate(undefined);
    say('started-over');
    dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={step.text === EMPTY}
        onClick={() => dialog.current?.showModal()}
      >
        {words.tools.reset}
      </button>
      <dialog
        ref={dialog}
        aria-label={words.tools.resetTitle}
        className="card m-auto max-w-md p-5 text-ink shadow-2xl backdrop:bg-black/45"
      >
        <h2 className="text-lg">{words.tools.resetTitle}</h2>
        <p className="mt-2 text-muted">{words.tools.resetText}</p>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.tools.resetNo}
          </button>
          <button type="button" className="button button-strong" onClick={startOver}>
            {words.tools.resetYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
