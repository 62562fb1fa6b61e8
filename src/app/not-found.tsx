import { Link, useLocation } from 'react-router';
import { SearchBox } from '../features/diagnose/search-box.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useWords } from '../parts/words.tsx';
import { LANGUAGE_TAGS, LOCALES, paths } from '../paths.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { VisibleText } from '../ui/visible-text.tsx';
import { LANGUAGES } from '../wording/languages.ts';
import { earlyText } from './early-text.ts';
import { Queries } from './queries.tsx';

/** The address leads nowhere: says so, and offers the search on the spot, filled with the words of the address. */
export function NotFound() {
  const words = useWords();
  const { pathname } = useLocation();
  const hydrated = useHydrated();
  // The prerendered 404.html serves every unknown address, so the address itself appears after hydration only.
  const path = hydrated ? pathname : '';
  if (path && isFileWithoutNetwork(path)) {
    return (
      <div className="mx-auto max-w-2xl">
        <PageHead title={words.errors.offlineTitle} />
        <h1 className="text-3xl">{words.errors.offlineTitle}</h1>
        <p className="mt-2 wrap-anywhere font-mono text-sm">
          <VisibleText text={readable(path)} />
        </p>
        <p className="mt-3 text-muted">{words.errors.offline}</p>
      </div>
    );
  }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={words.errors.notFoundTitle} />
      <h1 className="text-3xl">{words.errors.notFoundTitle}</h1>
      {path && (
        <p className="mt-2 wrap-anywhere font-mono text-sm">
          <VisibleText text={readable(path)} />
        </p>
      )}
      <p className="mb-6 mt-3 text-muted">{words.errors.notFound}</p>
      <OtherLanguages />
      <Queries>
        <SearchBox key={path} initial={earlyText() || lastWords(path)} />
      </Queries>
    </div>
  );
}

/** Without JavaScript the address cannot choose the language: one page then answers in all of them. */
function OtherLanguages() {
  const { locale } = useWords();
  return (
    <noscript>
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <p key={other} lang={LANGUAGE_TAGS[other]} className="mb-6">
          {LANGUAGES[other].notFound}{' '}
          <Link className="link" to={paths.home(other)}>
            {LANGUAGES[other].home}
          </Link>
        </p>
      ))}
    </noscript>
  );
}

/**
 * Whether this page stands for a file, as the archive, that the copy for offline use does not have: the service worker
 * answers with what it keeps, and a server with status 404.
 */
function isFileWithoutNetwork(path: string): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  if (!(visit instanceof PerformanceNavigationTiming)) return false;
  const isKept = visit.workerStart > 0 && visit.responseStatus === 200;
  return isKept && /\.\w+$/.test(path) && new URL(visit.name).pathname === location.pathname;
}

function lastWords(path: string): string {
  const last = readable(path).split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/[-_+]+/g, ' ').slice(0, 80);
}

/** An address that cannot be decoded is shown as it stands. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
