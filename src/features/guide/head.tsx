import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { Ending, Question } from '../../domain/guide/guide.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { InlineCode, withoutCode } from '../../ui/inline-code.tsx';
import { useGuideWords } from './words.ts';

interface QuestionProps {
  readonly question: Question;
  /** Whether it is the first one, which is the guide's own page. */
  readonly isStart: boolean;
  /** How many questions have been asked, this one included. */
  readonly count: number;
}

/** A question, and what to look at in order to answer it. */
export function QuestionHead({ question, isStart, count }: QuestionProps) {
  const { locale, punctuation } = useWords();
  const words = useGuideWords();
  return (
    <header>
      {isStart ? (
        <>
          <PageHead title={words.title} description={words.description} path={paths.guide(locale)} />
          <p className="mb-6 text-muted">
            {words.lead}{' '}
            <Link className="link" to={paths.home(locale)}>
              {words.actions.paste}
            </Link>
          </p>
        </>
      ) : (
        <PageHead title={withoutCode(question.ask)} />
      )}
      <p className="text-sm font-semibold text-muted">{words.question(count)}</p>
      <Heading>
        <InlineCode text={question.ask} />
      </Heading>
      <p className="mt-3 max-w-[44rem] text-muted">
        <strong className="font-semibold text-ink">
          {words.look}
          {punctuation.colon}
        </strong>
        <InlineCode text={question.look} />
      </p>
    </header>
  );
}

/** What an ending has found, with the picture of its gate. Search engines are sent to its entry, which says more. */
export function EndingHead({ ending: { gate, entry, title, why } }: { ending: Ending }) {
  return (
    <header className="grid grid-cols-1 items-center gap-x-10 gap-y-6 border-b border-line pb-7 xl:grid-cols-[1fr_21rem]">
      <PageHead title={withoutCode(title)} />
      <div>
        <GateBadge gate={gate} />
        <Heading>
          <InlineCode text={title} />
        </Heading>
        <p className="mt-3 text-lg text-muted">
          <InlineCode text={why} />
        </p>
      </div>
      {entry.kind === 'error' ? <GatesPicture refused={gate} /> : <GatesPicture topic={gate} />}
    </header>
  );
}

/** Takes the focus after a step, because the link that was followed is gone. */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstPage = useLocation().key === 'default';
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!isFirstPage && isLost) heading.current?.focus({ preventScroll: true });
  }, [isFirstPage]);
  return (
    <h1 ref={heading} tabIndex={-1} className="mt-1.5 text-3xl tracking-tight outline-none">
      {children}
    </h1>
  );
}
