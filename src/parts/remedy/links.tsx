import { Link } from 'react-router';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { RemedyFacts } from '../../domain/remedy/facts.ts';
import type { Grant } from '../../domain/remedy/remedy.ts';
import { useWords } from '../words.tsx';
import { linksFor } from './flow.ts';
import { useRemedyWords } from './words.ts';

interface Props {
  readonly denial: Denial;
  readonly facts: RemedyFacts;
  readonly grant: Grant | undefined;
}

/** Where to go on from here, everything filled in. */
export function Links({ denial, facts, grant }: Props) {
  const { locale } = useWords();
  const { links } = useRemedyWords();
  return (
    <ul aria-label={links.label} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {linksFor(locale, denial, facts, grant).map(({ name, to }) => (
        <li key={name}>
          <Link className="link inline-block py-0.5" to={to}>
            {links[name]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
