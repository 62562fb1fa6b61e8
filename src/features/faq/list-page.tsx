import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { indexQuery, overviewQuery } from '../../data/content.ts';
import { GATES, GROUPS } from '../../domain/entry/entry.ts';
import { AT_A_TIME } from '../../domain/entry/overview.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { VisibleText } from '../../ui/visible-text.tsx';
import { Filter } from './filter.tsx';
import { readFilters } from './filters.ts';
import { useListWords } from './words.ts';

/** All entries, by gate and part; what is chosen stands in the address. */
export function FaqPage() {
  const core = useWords();
  const words = useListWords();
  const { data: overview } = useSuspenseQuery(overviewQuery(core.locale));
  // The page's loader sees to it that it is there where an address asks for more than the beginning.
  const { data: index } = useQuery({ ...indexQuery(core.locale), enabled: false });
  const [params, setParams] = useSearchParams();
  // The prerendered page knows no query, so the filters apply once the page is alive.
  const { gate, group, page, refused } = readFilters(useHydrated() ? params : new URLSearchParams());
  const heads = (index ?? overview).heads.filter(
    (head) => (!gate || head.gate === gate) && (!group || head.group === group),
  );
  const count = gate || group ? heads.length : overview.count;
  const shown = heads.slice(0, page * AT_A_TIME);
  const more = Math.min(AT_A_TIME, count - shown.length);
  const choose = (key: 'gate' | 'group', value: string | undefined) => {
    const next = { gate, group, [key]: value };
    setParams(
      new URLSearchParams(Object.entries(next).flatMap(([name, value]) => (value ? [[name, value]] : []))),
      {
        preventScrollReset: true,
      },
    );
  };
  return (
    <>
      <PageHead title={words.title} description={words.lead} path={paths.faq(core.locale)} />
      <h1 className="text-3xl tracking-tight">{words.title}</h1>
      <p className="mt-2 text-muted">{words.lead}</p>
      <div className="mt-6 grid gap-3">
        <Filter
          legend={words.filterGate}
          all={words.all}
          options={GATES.map((value) => ({ value, label: core.gates[value] }))}
          chosen={gate}
          onChoose={(value) => choose('gate', value)}
        />
        <Filter
          legend={words.filterGroup}
          all={words.all}
          options={GROUPS.map((value) => ({ value, label: core.parts[value] }))}
          chosen={group}
          onChoose={(value) => choose('group', value)}
        />
      </div>
      <p role="status" className="mb-4 mt-5 text-sm text-muted">
        <VisibleText text={refused.map((value) => `${words.badFilter(value)} `).join('')} />
        {words.count(count)}
      </p>
      {shown.length === 0 ? (
        <div className="card p-8 text-center">
          <p>{words.none}</p>
          <button type="button" className="button mt-4" onClick={() => setParams({})}>
            {words.reset}
          </button>
        </div>
      ) : (
        <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((head) => (
            <li key={head.id}>
              <EntryCard head={head} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link
          to={paths.faq(core.locale, {
            ...(gate && { gate }),
            ...(group && { group }),
            page: `${page + 1}`,
          })}
          preventScrollReset
          className="button mx-auto mt-6 w-fit"
        >
          {words.more(more)}
        </Link>
      )}
    </>
  );
}
