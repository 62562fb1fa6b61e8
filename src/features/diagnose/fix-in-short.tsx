import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { entryQuery } from '../../data/content.ts';
import type { Suggestion } from '../../data/find.ts';
import { withTwin } from '../../data/twin.ts';
import type { BodyNode } from '../../domain/entry/body.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { EntryBody } from '../../parts/entry-body.tsx';
import { useWords } from '../../parts/words.tsx';
import { type Locale, paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly head: EntryHead;
  /** How the steps are shown: folded where a grant stands above already. */
  readonly steps: 'open' | 'folded' | 'none';
}

/** The best entry: its title, why it was found, and its steps. If the steps do not arrive, the link remains. */
export function FixInShort({ suggestion, head, steps: shown }: Props) {
  const core = useWords();
  const words = useAnswerWords();
  const { data: page } = useQuery({
    ...entryQuery(core.locale, head.id),
    ...withTwin((locale: Locale) => entryQuery(locale, head.id)),
  });
  const steps = page && shown !== 'none' ? secondSection(page.body) : [];
  return (
    <section className="rounded-lg border border-edge p-3 sm:p-4">
      <h2 className="text-lg">
        <Link className="hover:underline" to={paths.entry(core.locale, head.id)} data-entry={head.id}>
          {head.title}
        </Link>
      </h2>
      <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-sm text-muted">
        <span>{core.search.why[suggestion.why](suggestion.text)}</span>
        <Link
          className="link inline-flex items-center gap-1"
          to={paths.entry(core.locale, head.id)}
          tabIndex={-1}
        >
          {words.answer.fullEntry}
          <Icon name="arrow" />
        </Link>
      </p>
      {steps.length > 0 &&
        (shown === 'open' ? (
          <div className="mt-3 border-t border-line pt-3 text-[0.9375rem]">
            <h3 className="mb-2 text-sm font-semibold text-muted">{words.answer.fix}</h3>
            <EntryBody nodes={steps} />
          </div>
        ) : (
          <details className="mt-3 border-t border-line pt-3 text-[0.9375rem]">
            <summary className="text-sm font-semibold text-muted">{words.answer.fix}</summary>
            <div className="mt-2">
              <EntryBody nodes={steps} />
            </div>
          </details>
        ))}
    </section>
  );
}

/** What stands between the second heading and the third: every entry has its steps there. */
function secondSection(body: readonly BodyNode[]): readonly BodyNode[] {
  const headings = body.flatMap((node, index) =>
    typeof node !== 'string' && node.tag === 'h2' ? [index] : [],
  );
  const [, second, third] = headings;
  return second === undefined ? [] : body.slice(second + 1, third);
}
