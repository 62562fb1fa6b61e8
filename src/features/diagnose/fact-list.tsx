import { useWords } from '../../parts/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import type { Fact } from './facts.ts';
import { factKey, type Selection } from './selection.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly facts: readonly Fact[];
  readonly position: number;
  readonly selection: Selection;
}

/** The facts as a list; choosing one shows its place in the text, and the whole list can be copied. */
export function FactList({ facts, position, selection }: Props) {
  const core = useWords();
  const words = useAnswerWords();
  if (facts.length === 0) return null;
  const text = facts
    .map(({ name, value }) => `${words.factNames[name]}${core.punctuation.colon}${value}`)
    .join('\n');
  return (
    <div className="rounded-lg border border-line">
      <div className="flex min-h-10 items-center justify-between gap-3 border-b border-line px-3">
        <h3 className="text-sm font-semibold">{words.answer.facts}</h3>
        <CopyButton
          text={text}
          label={words.answer.copyFacts}
          done={core.code.copied(words.answer.facts)}
          failed={core.code.failed}
        />
      </div>
      <dl className="grid grid-cols-1 gap-x-4 xs:grid-cols-[max-content_minmax(0,1fr)] px-3 py-1 text-sm">
        {facts.map((fact) => (
          <FactRow key={fact.name} fact={fact} id={factKey(position, fact.name)} selection={selection} />
        ))}
      </dl>
    </div>
  );
}

function FactRow({ fact, id, selection }: { fact: Fact; id: string; selection: Selection }) {
  const { punctuation } = useWords();
  const words = useAnswerWords();
  const name = words.factNames[fact.name];
  const chosen = selection.chosen === id;
  return (
    <div
      className="grid grid-cols-subgrid items-start xs:col-span-2 border-b border-line py-1 last:border-0"
      data-fact={fact.name}
    >
      <dt className="text-muted">{name}</dt>
      <dd className="flex items-start justify-between gap-2">
        <span
          className={`whitespace-pre-wrap wrap-anywhere font-mono text-[0.8125rem] ${chosen ? 'fact-chosen' : ''}`}
        >
          <VisibleText text={fact.value} />
          {fact.uncertain && (
            <em className="font-sans text-muted">{punctuation.brackets(words.answer.uncertain)}</em>
          )}
        </span>
        {fact.span && (
          <button
            type="button"
            className="place-button"
            aria-pressed={chosen}
            aria-label={words.answer.showPlace(name)}
            onClick={() => selection.choose(chosen ? undefined : id)}
          >
            <Icon name="find" className="mx-auto" />
          </button>
        )}
      </dd>
    </div>
  );
}
