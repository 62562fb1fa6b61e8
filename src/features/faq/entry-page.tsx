import { Link, useLoaderData } from 'react-router';
import type { EntryPage } from '../../domain/entry/page.ts';
import { EntryBody } from '../../parts/entry-body.tsx';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { EntryFacts } from './entry-facts.tsx';

/** One entry: the picture of the gate it is about, its text, and its facts beside it. */
export function EntryArticle() {
  const words = useWords();
  const page = useLoaderData<EntryPage>();
  const { head, body } = page;
  return (
    <article>
      <PageHead title={head.title} description={head.summary} path={paths.entry(words.locale, head.id)} />
      <nav className="mb-4 text-sm">
        <Link className="link" to={paths.faq(words.locale)}>
          {words.entry.back}
        </Link>
      </nav>
      <header className="grid grid-cols-1 items-center gap-x-12 gap-y-6 border-b border-line pb-7 lg:grid-cols-[1fr_24rem]">
        <div>
          <GateBadge gate={head.gate} />
          <h1 className="mt-2.5 text-3xl tracking-tight">{head.title}</h1>
          <p className="mt-3 text-lg text-muted">{head.summary}</p>
        </div>
        {head.kind === 'error' ? <GatesPicture refused={head.gate} /> : <GatesPicture topic={head.gate} />}
      </header>
      <div className="mt-8 grid grid-cols-1 items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <EntryBody nodes={body} />
        <EntryFacts page={page} />
      </div>
    </article>
  );
}
