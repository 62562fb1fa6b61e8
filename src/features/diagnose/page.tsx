import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { Link } from 'react-router';
import { indexQuery, overviewQuery } from '../../data/content.ts';
import { withTwin } from '../../data/twin.ts';
import { GROUPS } from '../../domain/entry/entry.ts';
import { OF_A_PART, type Overview } from '../../domain/entry/overview.ts';
import { Boundary } from '../../parts/boundary.tsx';
import { EntryCard } from '../../parts/entry-card.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { usePaste } from '../../parts/paste.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { Answer } from './answer.tsx';
import { PasteBox } from './paste-box.tsx';
import { useAnswer, useTextToAnswer } from './use-answer.ts';
import { useAnswerWords } from './words.ts';

/** The front page: one box for everything, the answer beside it, all entries below. */
export function HomePage() {
  const core = useWords();
  const words = useAnswerWords();
  const { text } = usePaste();
  const { state, retry, stop } = useAnswer(useTextToAnswer(text));
  const { data: overview } = useSuspenseQuery(overviewQuery(core.locale));
  const { data: index } = useQuery({
    ...indexQuery(core.locale),
    ...withTwin(indexQuery),
    enabled: text.trim() !== '',
  });
  return (
    <>
      <PageHead title={core.site.claim} description={core.site.description} path={paths.home(core.locale)} />
      <div className="max-w-3xl">
        <h1 className="text-3xl tracking-tight sm:text-4xl">{words.home.title}</h1>
        <p className="mt-3 text-muted sm:text-lg">{words.home.lead}</p>
      </div>
      <div className="mt-7 grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <PasteBox />
        <Boundary>
          <Answer state={state} heads={index?.heads ?? overview.heads} onRetry={retry} onStop={stop} />
        </Boundary>
      </div>
      <Groups {...overview} />
    </>
  );
}

/** Drawn once: it has nothing to do with what is pasted. */
const Groups = memo(({ counts, heads }: Overview) => {
  const core = useWords();
  const words = useAnswerWords();
  return (
    <section className="mt-16" aria-labelledby="groups">
      <h2 id="groups" className="text-2xl">
        {words.home.groups}
      </h2>
      {GROUPS.map((group) => (
        <section key={group} className="mt-7" aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} className="mb-3 text-base text-muted">
            {core.parts[group]}
          </h3>
          <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {heads
              .filter((head) => head.group === group)
              .slice(0, OF_A_PART)
              .map((head) => (
                <li key={head.id}>
                  <EntryCard head={head} />
                </li>
              ))}
          </ul>
          {counts[group] > OF_A_PART && (
            <Link to={paths.faq(core.locale, { group })} className="button mt-4 w-fit">
              {words.home.wholePart(core.parts[group], counts[group])}
            </Link>
          )}
        </section>
      ))}
    </section>
  );
});
