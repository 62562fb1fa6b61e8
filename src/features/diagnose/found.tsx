import { Link } from 'react-router';
import type { Suggestion } from '../../data/find.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly heads: readonly EntryHead[];
  /** Nothing was recognised: the entries are only near. */
  readonly near?: boolean;
}

/** The entries for a text, best first, each with the reason why it was found. */
export function Found({ suggestions, heads, near = false }: Props) {
  const core = useWords();
  const words = useAnswerWords();
  return (
    <>
      <h2 className="mb-3 text-lg">
        {near ? words.answer.nearest : words.answer.matches(suggestions.length)}
      </h2>
      <ol className="grid gap-2.5">
        {suggestions.map((suggestion, index) => {
          const head = heads.find(({ id }) => id === suggestion.entry);
          if (!head) return null;
          const best = index === 0 && !near;
          return (
            <li key={head.id}>
              <Link
                to={paths.entry(core.locale, head.id)}
                data-entry={head.id}
                className={`group block rounded-lg border p-3 hover:border-edge ${best ? 'border-edge bg-sunken' : 'border-line'}`}
              >
                <span className="flex flex-wrap-reverse items-start justify-between gap-x-3 gap-y-1">
                  <span className="font-semibold leading-snug group-hover:underline">{head.title}</span>
                  <GateBadge gate={head.gate} />
                </span>
                {best && <span className="mt-1 block text-sm text-muted">{head.summary}</span>}
                <span className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 text-[0.8125rem] text-muted">
                  <span>{core.search.why[suggestion.why](suggestion.text)}</span>
                  {best && (
                    <span className="inline-flex items-center gap-1 font-semibold text-ink">
                      {words.answer.open}
                      <Icon name="arrow" />
                    </span>
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </>
  );
}
