import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { EntryPage } from '../../domain/entry/page.ts';
import { GateMark } from '../../parts/gate-badge.tsx';
import { useWords } from '../../parts/words.tsx';
import { LANGUAGE_TAGS, paths } from '../../paths.ts';

/** What lifts the refusal, what the entry is found by, where it comes from: the facts beside the text. */
export function EntryFacts({ page: { head, remedy, related, sources } }: { page: EntryPage }) {
  const { entry, locale } = useWords();
  return (
    <aside aria-label={entry.facts} className="card grid gap-5 p-4 text-sm lg:sticky lg:top-6">
      <Fact name={entry.roles}>{remedy.roles.map(({ id, name }) => ({ key: id, content: name }))}</Fact>
      <Fact name={entry.actions}>{remedy.actions.map(code)}</Fact>
      <Fact name={entry.serviceRoles}>{remedy.serviceRoles.map(code)}</Fact>
      <Fact name={entry.codes}>{head.codes.map(code)}</Fact>
      <Fact name={entry.related}>
        {related.map(({ id, gate, title }) => ({
          key: id,
          content: (
            <Link className="link flex gap-1.5" to={paths.entry(locale, id)}>
              <span className="mt-1">
                <GateMark gate={gate} />
              </span>
              <span className="min-w-0 wrap-anywhere">{title}</span>
            </Link>
          ),
        }))}
      </Fact>
      <Fact name={entry.sources}>
        {sources.map(({ title, url }) => ({
          key: url,
          content: (
            // A source keeps its title, and says in which language it is.
            <a className="link" href={url} rel="noreferrer" lang={languageOf(title)}>
              {title}
            </a>
          ),
        }))}
      </Fact>
      <p className="text-muted">
        {entry.reviewed} <time dateTime={head.reviewed}>{head.reviewed}</time>
      </p>
    </aside>
  );
}

function languageOf(title: string): string {
  return LANGUAGE_TAGS[/\p{Script=Han}/u.test(title) ? 'zh' : 'en'];
}

function code(text: string): { key: string; content: ReactNode } {
  return { key: text, content: <code className="code-inline">{text}</code> };
}

function Fact({
  name,
  children,
}: {
  name: string;
  children: readonly { key: string; content: ReactNode }[];
}) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1.5 text-xs font-semibold text-muted">{name}</h2>
      <ul className="grid gap-1.5">
        {children.map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
    </section>
  );
}
