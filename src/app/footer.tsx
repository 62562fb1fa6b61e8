import { Link } from 'react-router';
import { version } from '../build-info.ts';
import { reviewedUpTo } from '../data/content-date.ts';
import { useWords } from '../parts/words.tsx';
import { FILES, paths } from '../paths.ts';

/** Version and content date come from the build, so that a page can be told from an older one. */
export function Footer() {
  const { locale, site } = useWords();
  return (
    <footer className="no-print border-t border-line text-sm text-muted">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-5 sm:px-6">
        <p className="flex flex-wrap items-baseline gap-x-6">
          <Link className="py-0.5 hover:underline" to={paths.privacy(locale)}>
            {site.privacy}
          </Link>
          <span>{site.independent}</span>
        </p>
        <p className="flex flex-wrap gap-x-6">
          <Link className="py-0.5 hover:underline" to={paths.faq(locale)}>
            {site.contentDate(reviewedUpTo)}
          </Link>
          <Link className="py-0.5 hover:underline" to={FILES.archive} reloadDocument>
            {site.archive}
          </Link>
          <Link className="py-0.5 hover:underline" to={FILES.checksums} reloadDocument title={site.checksums}>
            {site.version(version())}
          </Link>
        </p>
      </div>
    </footer>
  );
}
