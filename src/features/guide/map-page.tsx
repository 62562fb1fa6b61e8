import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { guideQuery } from '../../data/content.ts';
import { type Guide, type GuideNode, knownNode, type Question } from '../../domain/guide/guide.ts';
import { type Outline, outlineOf } from '../../domain/guide/outline.ts';
import { GateMark } from '../../parts/gate-badge.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import { addressOf, titleOf } from './address.ts';
import { Picture } from './picture.tsx';
import { useGuideWords } from './words.ts';

/** The whole guide: its tree as a picture, and the same as text, in which every question has its own place. */
export function GuideMapPage() {
  const { locale } = useWords();
  const { map: words } = useGuideWords();
  const { data: guide } = useSuspenseQuery(guideQuery(locale));
  const outline = useMemo(() => outlineOf(guide), [guide]);
  return (
    <>
      <PageHead title={words.title} description={words.description} path={paths.guideMap(locale)} />
      <nav className="mb-4 text-sm">
        <Link className="link" to={paths.guide(locale)}>
          {words.back}
        </Link>
      </nav>
      <h1 className="text-3xl tracking-tight">{words.title}</h1>
      <p className="mt-2 text-muted">{words.lead}</p>
      <section className="no-print mt-8" aria-labelledby="picture">
        <h2 id="picture" className="mb-1 text-xl">
          {words.picture}
        </h2>
        <p className="mb-3 text-sm text-muted">{words.again}</p>
        <Picture outline={outline} label={words.pictureLabel(guide.questions.length, guide.endings.length)} />
      </section>
      <section className="mt-10" aria-labelledby="text">
        <h2 id="text" className="mb-4 text-xl">
          {words.text}
        </h2>
        <div className="grid gap-4">
          {questionsOf(outline).map((question) => (
            <QuestionText key={question.id} guide={guide} question={question} />
          ))}
        </div>
      </section>
    </>
  );
}

/** All questions in the order of the picture. */
function questionsOf({ node, again, branches }: Outline): readonly Question[] {
  if (again || node.kind === 'ending') return [];
  return [node, ...branches.flatMap(({ next }) => questionsOf(next))];
}

function QuestionText({ guide, question }: { guide: Guide; question: Question }) {
  const { locale } = useWords();
  return (
    <section
      id={`q-${question.id}`}
      aria-labelledby={`ask-${question.id}`}
      className="card p-4 target:border-ink"
    >
      <h3 id={`ask-${question.id}`} className="text-base">
        <Link className="hover:underline" to={addressOf(guide, locale, question)}>
          <InlineCode text={question.ask} />
        </Link>
      </h3>
      <ul className="mt-2 grid gap-1.5 text-sm">
        {question.answers.map(({ id, say, to }) => (
          <li key={id} className="grid gap-x-6 sm:grid-cols-2">
            <span className="text-muted">
              <InlineCode text={say} />
            </span>
            <Target guide={guide} node={knownNode(guide, to)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where an answer leads: a question's place on this page, or the page of an ending. */
function Target({ guide, node }: { guide: Guide; node: GuideNode }) {
  const { locale } = useWords();
  const title = <InlineCode text={titleOf(node)} />;
  if (node.kind === 'question') {
    return (
      <a className="link flex items-start gap-1.5" href={`#q-${node.id}`}>
        <Icon name="arrow" className="mt-0.5" />
        <span>{title}</span>
      </a>
    );
  }
  return (
    <Link className="link flex items-start gap-1.5" to={addressOf(guide, locale, node)}>
      <span className="mt-1 px-[0.1rem]">
        <GateMark gate={node.gate} />
      </span>
      <span>{title}</span>
    </Link>
  );
}
