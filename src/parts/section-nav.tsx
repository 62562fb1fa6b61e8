import { Link, useMatch } from 'react-router';
import { paths, SECTIONS, type Section, type SectionPage } from '../paths.ts';
import { useWords } from './words.tsx';

/** Leads from one page of a section to the others: they stand in the menu as one. */
export function SectionNav({ section }: { section: Section }) {
  const { site } = useWords();
  return (
    <nav aria-label={site.sections[section]} className="no-print mt-5 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {SECTIONS[section].map((page) => (
          <li key={page}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PageLink({ page }: { page: SectionPage }) {
  const { locale, site } = useWords();
  const to = paths[page](locale);
  return (
    <Link
      to={to}
      aria-current={useMatch(to) ? 'page' : undefined}
      className="block border-b-2 border-transparent px-3 py-2 text-sm font-medium text-muted hover:border-edge hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
    >
      {site.pages[page]}
    </Link>
  );
}
