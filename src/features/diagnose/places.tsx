import { mask } from '../../domain/diagnose/mask.ts';
import type { Span } from '../../domain/lib/result.ts';
import { useWords } from '../../parts/words.tsx';
import { excerpts } from './excerpts.ts';

/** Where in the paste the recognised pieces stand: a few lines each, the piece marked, secrets covered. */
export function Places({ text, spans }: { text: string; spans: readonly Span[] }) {
  const words = useWords();
  const shown = excerpts(text, spans);
  if (shown.length === 0) return null;
  return (
    <section className="mt-5">
      <h2 className="mb-2 text-sm font-semibold text-muted">{words.answer.place}</h2>
      <ul className="grid gap-2">
        {shown.map(({ line, start, end, marks }) => (
          <li key={start} className="overflow-hidden rounded-lg border border-line bg-sunken">
            <p className="px-3 pt-1.5 text-xs text-muted">{words.answer.line(line)}</p>
            <pre className="whitespace-pre-wrap wrap-anywhere px-3 pb-2 font-mono text-[0.8125rem] leading-relaxed">
              <Marked text={mask(text.slice(start, end))} offset={start} marks={marks} />
            </pre>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marked({ text, offset, marks }: { text: string; offset: number; marks: readonly Span[] }) {
  const parts = marks.map((mark, index) => {
    const from = index === 0 ? offset : (marks[index - 1]?.end ?? offset);
    return (
      <span key={mark.start}>
        {text.slice(from - offset, mark.start - offset)}
        <mark>{text.slice(mark.start - offset, mark.end - offset)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice((marks.at(-1)?.end ?? offset) - offset)}
    </>
  );
}
