import { lengthLimits, policyLength } from '../../../domain/ram/length.ts';
import { printMinified } from '../../../domain/ram/print.ts';
import { Toolbar } from '../toolbar.tsx';
import { EMPTY, useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

/** Undo, redo, starting over, and the length. */
export function Tools() {
  const { builder: words } = useRamBuilderWords();
  const { step, canUndo, canRedo, undo, redo, notice, replace, trial, take, setTemplate, say } =
    useBuilderState();
  const startOver = () => {
    replace(EMPTY);
    trial.reset({ requests: [] });
    take.reset();
    setTemplate(undefined);
    say('started-over');
  };
  return (
    <Toolbar
      title={words.tools.title}
      canUndo={canUndo}
      canRedo={canRedo}
      onUndo={undo}
      onRedo={redo}
      isEmpty={step.text === EMPTY}
      resetText={words.tools.resetText}
      onReset={startOver}
      notice={notice}
    >
      <Length />
    </Toolbar>
  );
}

function Length() {
  const { builder: words } = useRamBuilderWords();
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
