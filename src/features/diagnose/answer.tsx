import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { groupDenials } from '../../domain/diagnose/group.ts';
import type { EntryGate } from '../../domain/entry/entry.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { never } from '../../domain/lib/never.ts';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import { useWords } from '../../parts/words.tsx';
import { Announced } from '../../ui/status.tsx';
import type { Wording } from '../../wording/core.ts';
import { Ready } from './ready.tsx';
import { remedyQuery } from './remedy.tsx';
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
  const { locale, picture } = useWords();
  const words = useAnswerWords();
  const { state } = props;
  const isRefused = state.kind === 'ready' && state.diagnosis.denials.length > 0;
  const { isPending } = useQuery({ ...remedyQuery(locale), enabled: isRefused });
  // Which gate refused what is shown in the same frame as the text; what is worked out from that follows in the next.
  const isDeferred = useDeferredValue(state) !== state;
  const isWhole = !isRefused || !isDeferred;
  // The answer is ready when the way out is there, too.
  const kind = !isWhole || (isRefused && isPending) ? 'reading' : state.kind;
  return (
    <section aria-label={words.answer.label} data-answer={kind} className="card p-4 sm:p-5">
      <Announced text={kind === 'ready' ? outcome(props, picture, words) : ''} of={state} />
      <Picture state={state} heads={props.heads} />
      <AnswerContent {...props} isWhole={isWhole} />
    </section>
  );
}

/** What came of the text, in short: which gate refused, and how many entries speak of it. */
function outcome(
  { state, heads }: Pick<Props, 'state' | 'heads'>,
  picture: Wording['picture'],
  words: ReturnType<typeof useAnswerWords>,
): string {
  if (state.kind !== 'ready') return '';
  const gate = gateOf(state, heads);
  const known = state.suggestions.filter(({ why }) => why !== 'words').length;
  return [...(gate ? [picture.label[gate]] : []), words.answer.found(known)].join(' ');
}

/** Stays in place from one answer to the next, so that the gates move. Where nothing was recognised there is none. */
function Picture({ state, heads }: { state: AnswerState; heads: readonly EntryHead[] }) {
  const gate = state.kind === 'ready' ? gateOf(state, heads) : undefined;
  if (!gate && state.kind !== 'empty') return null;
  // A gate that is only known from the entry carries the mark that a denial carries otherwise.
  const read = state.kind === 'ready' && state.diagnosis.denials.length > 0;
  return (
    <div data-gate={read || gate === 'none' ? undefined : gate} className="mb-5 border-b border-line pb-5">
      <GatesPicture refused={gate} />
    </div>
  );
}

/** The gate that refused: as read from the text, else that of the entry which was recognised. */
function gateOf(
  { diagnosis, suggestions }: Extract<AnswerState, { kind: 'ready' }>,
  heads: readonly EntryHead[],
): EntryGate | undefined {
  const [group] = groupDenials(diagnosis.denials);
  if (group) return group.gate;
  const best = suggestions.find(({ why }) => why !== 'words');
  return (
    heads.find(({ id }) => id === best?.entry)?.gate ?? (diagnosis.lookAlikes.length > 0 ? 'none' : undefined)
  );
}

function AnswerContent({ state, heads, onRetry, onStop, isWhole }: Props & { isWhole: boolean }) {
  const { answer } = useAnswerWords();
  switch (state.kind) {
    case 'empty':
      return (
        <>
          <h2 className="text-lg">{answer.emptyTitle}</h2>
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
      return <Ready {...state} heads={heads} isWhole={isWhole} />;
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
