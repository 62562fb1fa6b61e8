import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { remedyFactsQuery } from '../../data/content.ts';
import { withTwin } from '../../data/twin.ts';
import type { Capability } from '../../domain/capability/capability.ts';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import { type RemedyView, useAnswerView } from '../../parts/answer-memory.tsx';
import { Boundary } from '../../parts/boundary.tsx';
import { useWords } from '../../parts/words.tsx';
import type { Locale } from '../../paths.ts';
import { loadRemedyWording } from '../../wording/remedy.ts';
import { useAnswerWords } from './words.ts';

/** The remedies' code, facts and words come together with the first refusal: a page without one needs none of them. */
export function remedyQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['remedy', locale],
    ...withTwin(remedyQuery),
    queryFn: async ({ client }) => {
      const [{ RemedyCard, TaskCard }, { putRemedyWords }, { entryOf }, facts, words] = await Promise.all([
        import('../../parts/remedy/card.tsx'),
        import('../../parts/remedy/words.ts'),
        import('../../domain/remedy/for-denial.ts'),
        client.ensureQueryData(remedyFactsQuery(locale)),
        loadRemedyWording[locale](),
      ]);
      putRemedyWords(locale, words);
      return { RemedyCard, TaskCard, entryOf, facts };
    },
  });
}

type Parts = Awaited<ReturnType<NonNullable<ReturnType<typeof remedyQuery>['queryFn']>>>;

/** Where a refusal stands: which of the denials of which text. */
export interface RefusalPlace {
  readonly denial: Denial;
  /** Its position among the denials of the text. */
  readonly position: number;
  readonly text: string;
}

interface Props extends RefusalPlace {
  readonly diagnosis: Diagnosis;
  /** What to go on with where no grant is advised. */
  readonly children?: ReactNode;
}

/** The way out of a refusal, as the visitor left it. */
export function Remedy({ denial, position, text, diagnosis, children }: Props) {
  const [view, onChange] = useRemedyView(text, position);
  return (
    <WithParts>
      {({ RemedyCard, entryOf, facts }) => (
        <RemedyCard {...{ denial, facts, view, onChange, children }} entry={entryOf(denial, diagnosis)} />
      )}
    </WithParts>
  );
}

interface TaskProps extends RefusalPlace {
  readonly task: Capability;
}

/** The grant of the task that the visitor names, where the text does not tell what was asked. */
export function TaskRemedy({ task, denial, position, text }: TaskProps) {
  const [view, onChange] = useRemedyView(text, position);
  return (
    <WithParts>
      {({ TaskCard, facts }) => <TaskCard {...{ task, denial, facts, view, onChange }} />}
    </WithParts>
  );
}

const UNTOUCHED: RemedyView = { typed: {} };

function useRemedyView(text: string, position: number) {
  const [{ remedies }, change] = useAnswerView(text);
  const onChange = (next: RemedyView) =>
    change((before) => ({ ...before, remedies: { ...before.remedies, [position]: next } }));
  return [remedies[position] ?? UNTOUCHED, onChange] as const;
}

/** Waits for the remedies' parts, or says that they did not arrive. */
function WithParts({ children }: { children: (parts: Parts) => ReactNode }) {
  const { locale } = useWords();
  const { answer } = useAnswerWords();
  const { data: parts, isError, refetch } = useQuery(remedyQuery(locale));
  if (parts) return <Boundary>{children(parts)}</Boundary>;
  if (!isError) {
    return <p className="rounded-lg border border-line p-3 text-sm text-muted">{answer.remedyLoading}</p>;
  }
  return (
    <div className="rounded-lg border border-line p-3 text-sm">
      <p>{answer.remedyFailed}</p>
      <button type="button" className="button mt-2" onClick={() => void refetch()}>
        {answer.retry}
      </button>
    </div>
  );
}
