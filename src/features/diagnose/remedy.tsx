import { queryOptions, useQuery } from '@tanstack/react-query';
import { remedyFactsQuery } from '../../data/content.ts';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import { type RemedyView, useAnswerView } from '../../parts/answer-memory.tsx';
import { useWords } from '../../parts/words.tsx';
import type { Locale } from '../../paths.ts';
import { loadRemedyWording } from '../../wording/remedy.ts';
import { useAnswerWords } from './words.ts';

/** The remedies' code, facts and words come together with the first refusal: a page without one needs none of them. */
export function remedyQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['remedy', locale],
    queryFn: async ({ client }) => {
      const [{ RemedyCard }, { RemedyWordsProvider }, { entryOf }, facts, words] = await Promise.all([
        import('../../parts/remedy/card.tsx'),
        import('../../parts/remedy/words.ts'),
        import('../../domain/remedy/for-denial.ts'),
        client.ensureQueryData(remedyFactsQuery(locale)),
        loadRemedyWording[locale](),
      ]);
      return { RemedyCard, RemedyWordsProvider, entryOf, facts, words };
    },
  });
}

const UNTOUCHED: RemedyView = { typed: {} };

interface Props {
  readonly denial: Denial;
  /** Its position among the denials of the text. */
  readonly position: number;
  readonly text: string;
  readonly diagnosis: Diagnosis;
}

/** The way out of a refusal, as the visitor left it. */
export function Remedy({ denial, position, text, diagnosis }: Props) {
  const { locale } = useWords();
  const { answer } = useAnswerWords();
  const [view, change] = useAnswerView(text);
  const { data: parts, isError, refetch } = useQuery(remedyQuery(locale));
  if (!parts) {
    return isError ? (
      <div className="rounded-lg border border-line p-3 text-sm">
        <p>{answer.remedyFailed}</p>
        <button type="button" className="button mt-2" onClick={() => void refetch()}>
          {answer.retry}
        </button>
      </div>
    ) : (
      <p className="rounded-lg border border-line p-3 text-sm text-muted">{answer.remedyLoading}</p>
    );
  }
  const { RemedyCard, RemedyWordsProvider, entryOf, facts, words } = parts;
  return (
    <RemedyWordsProvider value={words}>
      <RemedyCard
        denial={denial}
        facts={facts}
        entry={entryOf(denial, diagnosis)}
        view={view.remedies[position] ?? UNTOUCHED}
        onChange={(next) =>
          change((before) => ({ ...before, remedies: { ...before.remedies, [position]: next } }))
        }
      />
    </RemedyWordsProvider>
  );
}
