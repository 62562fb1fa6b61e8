import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { remedyFactsQuery } from '../../../data/content.ts';
import { withTwin } from '../../../data/twin.ts';
import { type RefusedRequest, refusedIn } from '../../../domain/check/refused.ts';
import { denialOf } from '../../../domain/diagnose/refusal.ts';
import { GIVEN_FORMS, type Given } from '../../../domain/remedy/facts.ts';
import type { RemedyView } from '../../../parts/answer-memory.tsx';
import type { FlowLink } from '../../../parts/remedy/flow.ts';
import { useWords } from '../../../parts/words.tsx';
import type { Locale } from '../../../paths.ts';
import { loadRemedyWording } from '../../../wording/remedy.ts';
import type { CheckState } from './state/state.ts';
import type { Answered } from './use-answer.ts';
import { useCheckWords } from './words.ts';

/** The remedies' code, facts and words come with the first request that is shut. */
function remedyQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['check-remedy', locale],
    ...withTwin(remedyQuery),
    queryFn: async ({ client }) => {
      const [{ RemedyCard, SeveralCard }, { putRemedyWords }, facts, words] = await Promise.all([
        import('../../../parts/remedy/card.tsx'),
        import('../../../parts/remedy/words.ts'),
        client.ensureQueryData(remedyFactsQuery(locale)),
        loadRemedyWording[locale](),
      ]);
      putRemedyWords(locale, words);
      return { RemedyCard, SeveralCard, facts };
    },
  });
}

type Parts = Awaited<ReturnType<NonNullable<ReturnType<typeof remedyQuery>['queryFn']>>>;

/** This page is the check, and there is no paste here that the guide could read. */
const OMIT: readonly FlowLink['name'][] = ['check', 'guide'];

/** The cards of all that is shut: what is filled in on one of them counts on all. */
export interface Grants {
  /** The request's position among the answers; `undefined` for those that are not shut. */
  readonly of: (answer: number) => ReactNode;
  /** One grant of all of it, where more than one is shut. */
  readonly ofAll: ReactNode;
}

type Card = Pick<RemedyView, 'grant' | 'format'>;
type Filled = Pick<RemedyView, 'typed' | 'isRamRole'>;

/** @param state what the page knows besides the requests: where they go. */
export function useGrants(
  { question, reply }: Answered,
  { cluster, namespace }: CheckState,
  task: string | undefined,
): Grants {
  const [filled, setFilled] = useState<Filled>({ typed: {} });
  const [cards, setCards] = useState<Readonly<Record<string, Card>>>({});
  const refused = useMemo(
    () => refusedIn(reply.check, question.principal).map(withDenial),
    [reply, question],
  );
  const known = useMemo(() => givenBy(cluster.trim(), namespace.trim()), [cluster, namespace]);
  const held = (key: string) => ({
    known,
    omit: OMIT,
    view: { ...filled, ...cards[key] },
    onChange: ({ typed, isRamRole, ...card }: RemedyView) => {
      setFilled({ typed, ...(isRamRole !== undefined && { isRamRole }) });
      setCards((before) => ({ ...before, [key]: card }));
    },
  });
  const denials = useMemo(() => refused.map(({ denial }) => denial), [refused]);
  return {
    of: (answer) => {
      const denial = refused.find((each) => each.answer === answer)?.denial;
      return (
        denial && (
          <Folded isOpen={denials.length === 1}>
            <WithParts>
              {({ RemedyCard, facts }) => (
                <RemedyCard alone denial={denial} facts={facts} entry={undefined} {...held(`${answer}`)} />
              )}
            </WithParts>
          </Folded>
        )
      );
    },
    ofAll: denials.length > 1 && (
      <WithParts>
        {({ SeveralCard, facts }) => (
          <SeveralCard denials={denials} task={task} facts={facts} {...held('all')} />
        )}
      </WithParts>
    ),
  };
}

function withDenial({ answer, refusal }: RefusedRequest) {
  return { answer, denial: denialOf(refusal) };
}

/** What was typed about the place, as far as it can be right. */
function givenBy(cluster: string, namespace: string): Given {
  return {
    ...(GIVEN_FORMS.cluster.test(cluster) && { cluster }),
    ...(GIVEN_FORMS.namespace.test(namespace) && { namespace }),
  };
}

/** Of several grants none is open: one for all of them stands below. What is folded is not drawn. */
function Folded({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  const { grants: words } = useCheckWords();
  const [isShown, setShown] = useState(false);
  if (isOpen) return children;
  return (
    <details onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className="font-semibold">{words.one}</summary>
      <div className="mt-2">{isShown && children}</div>
    </details>
  );
}

/** Waits for the remedies' parts, or says that they did not arrive. */
function WithParts({ children }: { children: (parts: Parts) => ReactNode }) {
  const { locale } = useWords();
  const { grants: words, answer } = useCheckWords();
  const { data: parts, isError, refetch } = useQuery(remedyQuery(locale));
  if (parts) return children(parts);
  if (!isError) return <p className="text-sm text-muted">{words.loading}</p>;
  return (
    <p className="text-sm">
      {words.failed}{' '}
      <button type="button" className="button" onClick={() => void refetch()}>
        {answer.again}
      </button>
    </p>
  );
}
