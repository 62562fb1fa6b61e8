import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { guideQuery } from '../../data/content.ts';
import { readFragment } from '../../domain/guide/fragment.ts';
import { type Guide, type GuideNode, nodeOf } from '../../domain/guide/guide.ts';
import { answersAt, positionOf } from '../../domain/guide/position.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { InlineCode, withoutCode } from '../../ui/inline-code.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { Actions } from './actions.tsx';
import { addressOf, titleOf } from './address.ts';
import { EndingSteps } from './ending.tsx';
import { Given } from './given.tsx';
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
  const { hash } = useLocation();
  const fragment = readFragment(guide, useHydrated() ? hash.slice(1) : '');
  const position = positionOf(guide, node, fragment.answers);
  const walk = useWalk(guide);
  const left = position.left.map(({ question, answer }) => `${question.id}=${answer.id}`);
  const answers = answersAt(position);
  return (
    <div className="grid grid-cols-1 items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <Head guide={guide} node={node} count={position.way.length + 1} />
        <p role="status" className="mt-4 wrap-anywhere text-sm text-warn empty:hidden">
          {fragment.dropped.length + left.length > 0 && words.dropped(listed([...fragment.dropped, ...left]))}
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
        <Actions isStart={node.id === guide.start} />
      </aside>
    </div>
  );
}

function Head({ guide, node, count }: { guide: Guide; node: GuideNode; count: number }) {
  const { locale } = useWords();
  const words = useGuideWords();
  const heading = useFocusAfterStep();
  const isStart = node.id === guide.start;
  const h1 = (
    <h1 ref={heading} tabIndex={-1} className="mt-1.5 text-3xl tracking-tight outline-none">
      <InlineCode text={titleOf(node)} />
    </h1>
  );
  // Only the guide itself is worth finding in a search engine: every ending has an entry that says more.
  const page = isStart
    ? { title: words.title, description: words.description, path: paths.guide(locale) }
    : { title: withoutCode(titleOf(node)) };
  if (node.kind === 'ending') {
    const picture = node.entry.kind === 'error' ? { refused: node.gate } : { topic: node.gate };
    return (
      <header className="grid grid-cols-1 items-center gap-x-10 gap-y-6 border-b border-line pb-7 xl:grid-cols-[1fr_21rem]">
        <PageHead {...page} />
        <div>
          <GateBadge gate={node.gate} />
          {h1}
          <p className="mt-3 text-lg text-muted">
            <InlineCode text={node.why} />
          </p>
        </div>
        <GatesPicture {...picture} />
      </header>
    );
  }
  return (
    <header>
      <PageHead {...page} />
      {isStart && (
        <p className="mb-6 text-muted">
          {words.lead}{' '}
          <Link className="link" to={paths.home(locale)}>
            {words.actions.paste}
          </Link>
        </p>
      )}
      <p className="text-sm font-semibold text-muted">{words.question(count)}</p>
      {h1}
      <p className="mt-3 max-w-[44rem] text-muted">
        <strong className="font-semibold text-ink">{words.look}:</strong> <InlineCode text={node.look} />
      </p>
    </header>
  );
}

/** Moves the focus to the heading of the page that a followed link leads to, because the link itself is gone. */
function useFocusAfterStep() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const isFirst = key === 'default';
  useEffect(() => {
    if (!isFirst && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return heading;
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
function listed(parts: readonly string[]): string {
  const shown = parts.slice(0, 5).map((part) => (part.length > 60 ? `${part.slice(0, 60)}…` : part));
  return `${shown.join(', ')}${parts.length > shown.length ? ', …' : ''}`;
}
