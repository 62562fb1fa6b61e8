import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { guideQuery } from '../../data/content.ts';
import { readFragment } from '../../domain/guide/fragment.ts';
import { type Guide, type GuideNode, nodeOf } from '../../domain/guide/guide.ts';
import { answersAt, positionOf } from '../../domain/guide/position.ts';
import { useWords } from '../../parts/words.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { Actions } from './actions.tsx';
import { addressOf } from './address.ts';
import { EndingSteps } from './ending.tsx';
import { Given } from './given.tsx';
import { EndingHead, QuestionHead } from './head.tsx';
import { Pasted } from './pasted.tsx';
import { Answers } from './question.tsx';
import { useWalk } from './use-walk.ts';
import { useGuideWords } from './words.ts';

/** One question or ending of the guide. The answers given so far stand in the fragment, which is read after hydration. */
export function GuidePage() {
  const { locale } = useWords();
  const { data: guide } = useSuspenseQuery(guideQuery(locale));
  const { node: id = guide.start } = useParams();
  const node = nodeOf(guide, id);
  useCurrentAddress(guide, node);
  return node ? <Step key={node.id} guide={guide} node={node} /> : null; // The loader answers 404 before this page is drawn.
}

function Step({ guide, node }: { guide: Guide; node: GuideNode }) {
  const words = useGuideWords();
  const { punctuation } = useWords();
  const { hash } = useLocation();
  const { answers: told, dropped } = readFragment(guide, useHydrated() ? hash.slice(1) : '');
  const position = positionOf(guide, node, told);
  const answers = answersAt(position);
  const walk = useWalk(guide);
  const isStart = node.id === guide.start;
  const left = [...dropped, ...position.left.map(({ question, answer }) => `${question.id}=${answer.id}`)];
  return (
    <div className="grid grid-cols-1 items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        {node.kind === 'question' ? (
          <QuestionHead question={node} isStart={isStart} count={position.way.length + 1} />
        ) : (
          <EndingHead ending={node} />
        )}
        <p role="status" className="mt-4 wrap-anywhere text-sm text-warn empty:mt-0">
          {left.length > 0 && words.dropped(punctuation.list(listed(left)))}
        </p>
        <Pasted guide={guide} walk={walk} way={position.way} />
        {node.kind === 'question' ? (
          <Answers guide={guide} question={node} position={position} />
        ) : (
          <EndingSteps guide={guide} ending={node} answers={answers} />
        )}
      </div>
      <aside aria-label={words.actions.label} className="card grid gap-5 p-4 lg:sticky lg:top-6">
        <Given guide={guide} position={position} answers={answers} walk={walk} />
        <Actions isStart={isStart} />
      </aside>
    </div>
  );
}

/** An address of an earlier version, or the first question's own, becomes the present one. */
function useCurrentAddress(guide: Guide, node: GuideNode | undefined): void {
  const { locale } = useWords();
  const { hash } = useLocation();
  const { node: id } = useParams();
  const navigate = useNavigate();
  const address = node && addressOf(guide, locale, node);
  const isOld = id !== undefined && (id !== node?.id || id === guide.start);
  useEffect(() => {
    if (isOld && address) navigate(`${address}${hash}`, { replace: true });
  }, [isOld, address, hash, navigate]);
}

/** A hostile address can hold any number of parts of any length. */
function listed(parts: readonly string[]): readonly string[] {
  const shown = parts.slice(0, 5).map((part) => (part.length > 60 ? `${part.slice(0, 60)}…` : part));
  return parts.length > shown.length ? [...shown, '…'] : shown;
}
