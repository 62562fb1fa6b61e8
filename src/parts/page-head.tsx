import { canonicalUrl, inLocale, LANGUAGE_TAGS, LOCALES, paths } from '../paths.ts';
import { useWords } from './words.tsx';

interface Props {
  readonly title: string;
  readonly description?: string;
  /** The page's own address, for the canonical link; absent for pages that have none, such as "not found". */
  readonly path?: string;
}

/** Title and description of the page, and where it stands in other languages; React puts them into the head. */
export function PageHead({ title, description, path }: Props) {
  const { site, locale, punctuation } = useWords();
  const canonical = path && canonicalUrl(path);
  const isHome = path === paths.home(locale);
  return (
    <>
      <title data-page="">
        {isHome ? `${site.name}${punctuation.colon}${title}` : `${title} · ${site.name}`}
      </title>
      {description && <meta data-page="" name="description" content={description} />}
      {!path && <meta data-page="" name="robots" content="noindex" />}
      {canonical && <link data-page="" rel="canonical" href={canonical} />}
      {canonical &&
        LOCALES.map((other) => (
          <link
            key={other}
            data-page=""
            rel="alternate"
            hrefLang={LANGUAGE_TAGS[other]}
            href={canonicalUrl(inLocale(path, other))}
          />
        ))}
    </>
  );
}
