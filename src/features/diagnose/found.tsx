import { Link } from 'react-router';
import type { Suggestion } from '../../data/find.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { ResultRow } from './result-row.tsx';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly heads: readonly EntryHead[];
}

/** Entries that are near a text, best first, each with the reason why it was found. */
export function Found({ suggestions, heads }: Props) {
  const core = useWords();
  const words = useAnswerWords();
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg">{words.answer.nearest}</h2>
      <ol className="grid gap-2">
        {suggestions.map((suggestion) => {
          const head = heads.find(({ id }) => id === suggestion.entry);
          if (!head) return null;
          return (
            <li key={head.id}>
              <Link
                to={paths.entry(core.locale, head.id)}
                data-entry={head.id}
                className="group block rounded-lg border border-line p-3 hover:border-edge"
              >
                <ResultRow suggestion={suggestion} head={head} />
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
