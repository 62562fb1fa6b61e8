import type { Suggestion } from '../../data/find.ts';
import { isTyped } from '../../data/find.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import type { EntryGate } from '../../domain/entry/entry.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { never } from '../../domain/lib/never.ts';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import { useWords } from '../../parts/words.tsx';
import { Found } from './found.tsx';
import { Places } from './places.tsx';
import { Unknown } from './unknown.tsx';
import type { AnswerState } from './use-answer.ts';

interface Props {
  readonly state: AnswerState;
  readonly heads: readonly EntryHead[];
  readonly onRetry: () => void;
}

/** The answer beside the paste box, in each of its states. Results are announced politely. */
export function Answer({ state, heads, onRetry }: Props) {
  const words = useWords();
  return (
    <section aria-label={words.answer.label} data-answer={state.kind} className="card p-4 sm:p-5">
      <p role="status" className="sr-only">
        {state.kind === 'ready' && words.answer.found(exact(state.suggestions).length)}
      </p>
      <AnswerContent state={state} heads={heads} onRetry={onRetry} />
    </section>
  );
}

function AnswerContent({ state, heads, onRetry }: Props) {
  const { answer } = useWords();
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
      return <p className="py-16 text-center text-muted">{answer.reading}</p>;
    case 'failed':
      return (
        <>
          <h2 className="text-lg">{answer.failedTitle}</h2>
          <p className="mt-1 text-muted">{answer.failed}</p>
          <button type="button" className="button button-strong mt-4" onClick={onRetry}>
            {answer.retry}
          </button>
        </>
      );
    case 'ready':
      return <Ready {...state} heads={heads} />;
    default:
      return never(state);
  }
}

interface ReadyProps {
  readonly text: string;
  readonly diagnosis: Diagnosis;
  readonly suggestions: readonly Suggestion[];
  readonly heads: readonly EntryHead[];
}

function Ready({ text, diagnosis, suggestions, heads }: ReadyProps) {
  const known = exact(suggestions);
  const gate = gateOf(diagnosis, known, heads);
  if (!gate && !isTyped(text)) return <Unknown text={text} suggestions={suggestions} heads={heads} />;
  return (
    <>
      {gate && (
        <div data-gate={gate} className="mb-5 border-b border-line pb-5">
          <GatesPicture refused={gate} />
        </div>
      )}
      {suggestions.length === 0 ? (
        <Unknown text={text} suggestions={suggestions} heads={heads} />
      ) : (
        <Found suggestions={known.length ? known : suggestions} heads={heads} />
      )}
      <Places text={text} spans={known.flatMap(({ spans }) => spans)} />
    </>
  );
}

/** What was recognised, as opposed to what the words merely remind of. */
function exact(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(({ why }) => why !== 'words');
}

/** The gate that refused: as read from the text, else that of the entry which was recognised. */
function gateOf(
  { denials }: Diagnosis,
  known: readonly Suggestion[],
  heads: readonly EntryHead[],
): EntryGate | undefined {
  return denials[0]?.gate ?? heads.find(({ id }) => id === known[0]?.entry)?.gate;
}
