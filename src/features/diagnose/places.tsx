import { useEffect, useRef } from 'react';
import { VisibleText } from '../../ui/visible-text.tsx';
import { type Excerpt, excerpts, type Mark } from './excerpts.ts';
import { useMasking } from './masking.ts';
import type { Selection } from './selection.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly selection: Selection;
}

/**
 * The text as it was pasted, around what was recognised: every fact is underlined where it stands and can be chosen
 * there too. Secrets are covered.
 */
export function Places({ text, marks, selection }: Props) {
  const words = useAnswerWords();
  const { data: masking } = useMasking();
  const box = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (selection.chosen === undefined) return;
    box.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selection.chosen]);
  const shown = excerpts(text, marks);
  if (!masking || shown.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-sm font-semibold text-muted">{words.answer.place}</h2>
      <ul ref={box} className="grid gap-2">
        {shown.map((excerpt) => (
          <li key={excerpt.start} className="rounded-lg border border-line bg-sunken">
            <p className="px-3 pt-1.5 text-xs text-muted">{words.answer.line(excerpt.line)}</p>
            <pre className="whitespace-pre-wrap wrap-anywhere px-3 pb-2 font-mono text-[0.8125rem] leading-relaxed">
              <Marked
                excerpt={excerpt}
                text={masking.maskPiece(text, excerpt.start, excerpt.end)}
                selection={selection}
              />
            </pre>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marked({ excerpt, text, selection }: { excerpt: Excerpt; text: string; selection: Selection }) {
  const at = (offset: number) => offset - excerpt.start;
  return (
    <>
      {excerpt.marks.map((mark, index) => (
        <span key={mark.start}>
          <VisibleText
            text={text.slice(at(excerpt.marks[index - 1]?.end ?? excerpt.start), at(mark.start))}
          />
          <MarkedPiece mark={mark} text={text.slice(at(mark.start), at(mark.end))} selection={selection} />
        </span>
      ))}
      <VisibleText text={text.slice(at(excerpt.marks.at(-1)?.end ?? excerpt.start))} />
    </>
  );
}

function MarkedPiece({ mark, text, selection }: { mark: Mark; text: string; selection: Selection }) {
  const words = useAnswerWords();
  const { fact } = mark;
  const shown = <VisibleText text={text} />;
  if (!fact) return <mark>{shown}</mark>;
  const chosen = selection.chosen === fact.key;
  return (
    <button
      type="button"
      className="mark-button"
      aria-pressed={chosen}
      title={words.factNames[fact.name]}
      onClick={() => selection.choose(chosen ? undefined : fact.key)}
    >
      {shown}
    </button>
  );
}
