import { Link } from 'react-router';
import type { EntryHead } from '../domain/entry/page.ts';
import { paths } from '../paths.ts';
import { GateBadge } from './gate-badge.tsx';
import { useWords } from './words.tsx';

/** One entry in a list: gate, title and what it is about. */
export function EntryCard({ head }: { head: EntryHead }) {
  const { locale } = useWords();
  return (
    <Link
      to={paths.entry(locale, head.id)}
      className="card group flex h-full flex-col gap-2 p-4 hover:border-edge"
    >
      <span>
        <GateBadge gate={head.gate} />
      </span>
      <span className="wrap-anywhere font-semibold leading-snug group-hover:underline">{head.title}</span>
      <span className="text-sm text-muted">{head.summary}</span>
    </Link>
  );
}
