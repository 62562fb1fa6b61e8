import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { entryQuery } from '../../data/content.ts';
import type { BodyNode } from '../../domain/entry/body.ts';
import type { EntryId } from '../../domain/entry/entry.ts';
import { EntryBody } from '../../parts/entry-body.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { useAnswerWords } from './words.ts';

/** The steps of the best entry, right in the answer. The rest of it is one link away; a failure to load leaves that link. */
export function FixInShort({ entry }: { entry: EntryId }) {
  const { locale } = useWords();
  const words = useAnswerWords();
  const { data: page } = useQuery(entryQuery(locale, entry));
  const steps = page ? secondSection(page.body) : [];
  return (
    <section className="rounded-lg border border-line p-3 sm:p-4">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg">{words.answer.fix}</h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={paths.entry(locale, entry)}>
          {words.answer.fullEntry}
          <Icon name="arrow" />
        </Link>
      </div>
      <div className="text-[0.9375rem]">
        <EntryBody nodes={steps} />
      </div>
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
