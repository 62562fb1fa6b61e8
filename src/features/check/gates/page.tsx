import { useMemo, useState } from 'react';
import { Boundary } from '../../../parts/boundary.tsx';
import { PageHead } from '../../../parts/page-head.tsx';
import { SectionNav } from '../../../parts/section-nav.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import type { Question } from './answer.ts';
import { wantedOf } from './asked.ts';
import { useCatalogue } from './catalogue.ts';
import { EXAMPLE } from './example.ts';
import { InShort } from './in-short.tsx';
import { Objects } from './objects.tsx';
import { Outcome } from './outcome.tsx';
import { Policies } from './policies.tsx';
import { Share } from './share.tsx';
import { EMPTY, isEmpty, type PolicyText } from './state/state.ts';
import { useAnswer } from './use-answer.ts';
import { type CheckPage, useCheckState } from './use-state.ts';
import { What } from './what.tsx';
import { Who } from './who.tsx';
import { useCheckWords } from './words.ts';

/** Both gates at once: who wants to do what, and which gate stops it. */
export function GatesPage() {
  const { locale } = useWords();
  const words = useCheckWords();
  const hydrated = useHydrated();
  return (
    <>
      <PageHead title={words.page.title} description={words.page.description} path={paths.check(locale)} />
      <h1 className="text-3xl tracking-tight">{words.page.title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{words.page.lead}</p>
      <SectionNav section="check" />
      <noscript>
        <p className="mt-2 font-semibold">{words.page.noScript}</p>
      </noscript>
      {/* What is typed before the page is alive would be lost, so nothing can be. */}
      <fieldset disabled={!hydrated} className="mt-6 min-w-0">
        <legend className="sr-only">{words.page.title}</legend>
        <Form />
      </fieldset>
    </>
  );
}

function Form() {
  const words = useCheckWords();
  const catalogue = useCatalogue();
  const page = useCheckState(words.policies.unnamed);
  const { state, change } = page;
  const [attempt, setAttempt] = useState(0);
  const wanted = useMemo(() => wantedOf(state, catalogue), [state, catalogue]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to ask anew.
  const question = useMemo((): Question | undefined => {
    const { policies, objects } = state;
    const { asked, principal } = wanted;
    if (asked.length === 0 && objects === '' && policies.length === 0) return undefined;
    return { policies, objects, principal, asked, roles: catalogue.roles, actions: catalogue.actions };
  }, [state, wanted, catalogue, attempt]);
  const { answer, stop } = useAnswer(question);
  const last = answer.kind === 'ready' || answer.kind === 'asking' ? answer.last : undefined;
  const readOf = ({ key, text, layer }: PolicyText) => {
    const index = last?.question.policies.findIndex((each) => each.key === key) ?? -1;
    const read = last?.question.policies[index];
    return read?.text === text && read.layer === layer ? last?.reply.policies[index] : undefined;
  };
  return (
    <>
      <Tools page={page} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="card grid min-w-0 gap-x-8 gap-y-6 p-4 sm:p-5 lg:col-span-2 lg:grid-cols-2">
          <Who state={state} onChange={change} wanted={wanted} users={last?.reply.objects.users ?? []} />
          <What state={state} onChange={change} wanted={wanted} catalogue={catalogue} />
          {wanted.asked.length > 0 && last && last.reply.check.answers.length > 0 && (
            <InShort check={last.reply.check} />
          )}
        </div>
        <Policies state={state} onChange={change} catalogue={catalogue} readOf={readOf} />
        <Objects
          state={state}
          onChange={change}
          wanted={wanted}
          catalogue={catalogue}
          read={last?.question.objects === state.objects ? last.reply.objects : undefined}
        />
        <div className="min-w-0 lg:col-span-2">
          <Boundary>
            <Outcome
              answer={answer}
              isAsked={wanted.asked.length > 0}
              task={wanted.task}
              state={state}
              onStop={stop}
              onAgain={() => setAttempt((count) => count + 1)}
            />
          </Boundary>
        </div>
      </div>
      {!isEmpty(state) && <Share state={state} />}
    </>
  );
}

/** Where the state came from, and the ways to begin anew. */
function Tools({ page: { state, replace, notice, before, goBack } }: { page: CheckPage }) {
  const { tools, notices } = useCheckWords();
  return (
    <section aria-label={tools.title} className="mb-4 flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={() => replace(EXAMPLE, 'example')}>
        {tools.example}
      </button>
      {!isEmpty(state) && (
        <button type="button" className="button" onClick={() => replace(EMPTY, 'cleared')}>
          <Icon name="close" />
          {tools.clear}
        </button>
      )}
      {before && (
        <button type="button" className="button" onClick={goBack}>
          <Icon name="undo" />
          {tools.back}
        </button>
      )}
      <p role="status" data-notice={notice} className="min-w-0 flex-1 basis-60 text-sm">
        {notice && notices[notice]}
      </p>
    </section>
  );
}
