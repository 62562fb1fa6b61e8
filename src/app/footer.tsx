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
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-6 gap-y-1 px-4 py-5 sm:px-6">
        <Link className="hover:underline" to={paths.privacy(locale)}>
          {site.privacy}
        </Link>
        <span className="mr-auto">{site.independent}</span>
        <Link className="hover:underline" to={paths.faq(locale)}>
          {site.contentDate(reviewedUpTo)}
        </Link>
        <Link className="hover:underline" to={FILES.archive} reloadDocument>
          {site.archive}
        </Link>
        <Link className="hover:underline" to={FILES.checksums} reloadDocument title={site.checksums}>
          {site.version(version())}
        </Link>
      </div>
    </footer>
  );
}
