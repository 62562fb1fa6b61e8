import { canonicalUrl, paths } from '../paths.ts';
import { useWords } from './words.tsx';

interface Props {
  readonly title: string;
  readonly description?: string;
  /** The page's own address, for the canonical link; absent for pages that have none, such as "not found". */
  readonly path?: string;
}

/** Title and description of the page; React puts them into the head. */
export function PageHead({ title, description, path }: Props) {
  const { site, locale } = useWords();
  const canonical = path && canonicalUrl(path);
  const isHome = path === paths.home(locale);
  return (
    <>
      <title data-page="">{isHome ? `${site.name}: ${title}` : `${title} · ${site.name}`}</title>
      {description && <meta data-page="" name="description" content={description} />}
      {path ? (
        canonical && <link data-page="" rel="canonical" href={canonical} />
      ) : (
        <meta data-page="" name="robots" content="noindex" />
      )}
    </>
  );
}
