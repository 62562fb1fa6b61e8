import { useDeferredValue, useId, useMemo } from 'react';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { EntryId } from '../../domain/entry/entry.ts';
import type { RemedyFacts } from '../../domain/remedy/facts.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import type { RemedyView } from '../answer-memory.tsx';
import { givenOf } from './given.ts';
import { GrantView } from './grant.tsx';
import { Links } from './links.tsx';
import { NoGrantView } from './none.tsx';
import { offerFor } from './options.ts';
import { useRemedyWords } from './words.ts';

interface Props {
  readonly denial: Denial;
  readonly facts: RemedyFacts;
  /** The entry that the denial leads to. */
  readonly entry?: EntryId | undefined;
  readonly view: RemedyView;
  readonly onChange: (view: RemedyView) => void;
}

/**
 * The way out of one refusal: the grant that is chosen, else the smallest, with its proof and in every format; or why there
 * is none. `data-proof` says which: `proven`, `documented` where official pages name a role and nothing can be evaluated,
 * `none` where no grant is advised.
 */
export function RemedyCard({ denial, facts, entry, view, onChange }: Props) {
  const words = useRemedyWords();
  const title = useId();
  // The field shows every key press at once; the grants may come a moment later.
  const given = useDeferredValue(useMemo(() => givenOf(view), [view]));
  const offer = useMemo(() => offerFor(denial, facts, given, entry), [denial, facts, given, entry]);
  const { remedy, options } = offer;
  const option = options.find(({ key }) => key === view.grant) ?? options[0];
  return (
    <section
      aria-labelledby={title}
      data-proof={option?.grant.proof.status ?? 'none'}
      className="rounded-lg border border-edge p-3 sm:p-4"
    >
      {remedy.unresolved.map(({ kind, name }) => (
        <p key={name} className="mb-2 text-sm font-medium">
          <InlineCode text={words.unresolved(kind, name)} />
        </p>
      ))}
      {option ? (
        <GrantView
          title={title}
          denial={denial}
          facts={facts}
          given={given}
          offer={offer}
          option={option}
          view={view}
          onChange={onChange}
        />
      ) : (
        remedy.kind === 'none' && <NoGrantView title={title} none={remedy.none} />
      )}
      <Links denial={denial} facts={facts} grant={option?.grant} />
    </section>
  );
}
