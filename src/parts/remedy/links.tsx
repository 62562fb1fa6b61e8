import { Link } from 'react-router';
import { useWords } from '../words.tsx';
import { type FlowLink, linksFor, type Way } from './flow.ts';
import { useRemedyWords } from './words.ts';

interface Props extends Way {
  /** Links that lead nowhere from the page that this stands on. */
  readonly omit?: readonly FlowLink['name'][] | undefined;
}

/** Where to go on from here, everything filled in. */
export function Links({ omit = [], ...way }: Props) {
  const { locale } = useWords();
  const { links } = useRemedyWords();
  return (
    <ul aria-label={links.label} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {linksFor(locale, way)
        .filter(({ name }) => !omit.includes(name))
        .map(({ name, to }) => (
          <li key={name}>
            <Link className="link inline-block py-0.5" to={to}>
              {links[name]}
            </Link>
          </li>
        ))}
    </ul>
  );
}
