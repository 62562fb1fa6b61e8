import type { EntryHead } from '../../domain/entry/page.ts';
import { never } from '../../domain/lib/never.ts';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import { Ready } from './ready.tsx';
import type { AnswerState } from './use-answer.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly state: AnswerState;
  readonly heads: readonly EntryHead[];
  /** Loads what did not arrive, or reads a text again whose reading was stopped. */
  readonly onRetry: () => void;
  readonly onStop: () => void;
}

/** The answer beside the paste box, in each of its states. Results are announced politely. */
export function Answer(props: Props) {
  const words = useAnswerWords();
  const { state } = props;
  return (
    <section aria-label={words.answer.label} data-answer={state.kind} className="card p-4 sm:p-5">
      <p role="status" className="sr-only">
        {state.kind === 'ready' &&
          words.answer.found(state.suggestions.filter(({ why }) => why !== 'words').length)}
      </p>
      <AnswerContent {...props} />
    </section>
  );
}

function AnswerContent({ state, heads, onRetry, onStop }: Props) {
  const { answer } = useAnswerWords();
  switch (state.kind) {
    case 'empty':
      return (
        <>
          <GatesPicture />
          <h2 className="mt-5 text-lg">{answer.emptyTitle}</h2>
          <p className="mt-1 text-muted">{answer.empty}</p>
        </>
      );
    case 'reading':
      return <Reading share={state.share} onStop={onStop} />;
    case 'stopped':
      return <Notice title={answer.stopped} action={answer.again} onAction={onRetry} />;
    case 'failed':
      return (
        <Notice title={answer.failedTitle} text={answer.failed} action={answer.retry} onAction={onRetry} />
      );
    case 'ready':
      return <Ready key={state.text} {...state} heads={heads} />;
    default:
      return never(state);
  }
}

/** A large text takes a moment: how far it is, and a way out. A small one only shows that something happens. */
function Reading({ share, onStop }: { share: number | undefined; onStop: () => void }) {
  const { answer } = useAnswerWords();
  if (share === undefined) return <p className="py-16 text-center text-muted">{answer.reading}</p>;
  const percent = Math.round(share * 100);
  return (
    <div className="grid justify-items-center gap-3 py-12">
      <progress className="h-2 w-full max-w-xs" max={1} value={share} aria-label={answer.reading} />
      <p className="text-muted">{answer.progress(percent)}</p>
      <button type="button" className="button" onClick={onStop}>
        {answer.stop}
      </button>
    </div>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly action: string;
  readonly onAction: () => void;
}

function Notice({ title, text, action, onAction }: NoticeProps) {
  return (
    <>
      <h2 className="text-lg">{title}</h2>
      {text && <p className="mt-1 text-muted">{text}</p>}
      <button type="button" className="button button-strong mt-4" onClick={onAction}>
        {action}
      </button>
    </>
  );
}
