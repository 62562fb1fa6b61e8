import { type ReactNode, useDeferredValue, useId, useMemo } from 'react';
import type { Capability } from '../../domain/capability/capability.ts';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { EntryId } from '../../domain/entry/entry.ts';
import { packetOf, packetOfAll } from '../../domain/packet/packet.ts';
import { taskGrant } from '../../domain/remedy/combined.ts';
import type { Given, RemedyFacts } from '../../domain/remedy/facts.ts';
import { remedyFor } from '../../domain/remedy/for-denial.ts';
import { grantOfAll, REQUESTS } from '../../domain/remedy/several.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import type { RemedyView } from '../answer-memory.tsx';
import type { FlowLink } from './flow.ts';
import { givenOf } from './given.ts';
import { GrantView } from './grant.tsx';
import { Links } from './links.tsx';
import { NoGrantView } from './none.tsx';
import { offerFor } from './options.ts';
import { useRemedyWords } from './words.ts';

interface Props {
  readonly denial: Denial;
  readonly facts: RemedyFacts;
  /** What the page knows besides the denial. */
  readonly known?: Given;
  readonly view: RemedyView;
  readonly onChange: (view: RemedyView) => void;
  /** Links that lead nowhere from the page that the card stands on. */
  readonly omit?: readonly FlowLink['name'][] | undefined;
}

/**
 * What is known besides, and what was filled in, so far as it is right. The fields show every key press at once, the grants a
 * moment later.
 */
function useGiven(view: RemedyView, known: Given | undefined): Given {
  return useDeferredValue(useMemo(() => ({ ...known, ...givenOf(view) }), [view, known]));
}

interface CardProps extends Props {
  /** The entry that the denial leads to. */
  readonly entry: EntryId | undefined;
  /** Leaves out what the request is a part of, where the page shows that itself. */
  readonly alone?: boolean;
  /** What to go on with where no grant is advised. */
  readonly children?: ReactNode;
}

/**
 * The way out of one refusal: the grant that is chosen, else the smallest, with its proof and in every format; or why there
 * is none. `data-proof` says which: `proven`, `documented` where official pages name a role and nothing can be evaluated,
 * `none` where no grant is advised.
 */
export function RemedyCard({
  denial,
  facts,
  entry,
  known,
  view,
  onChange,
  omit,
  alone = false,
  children,
}: CardProps) {
  const words = useRemedyWords();
  const title = useId();
  const given = useGiven(view, known);
  const { remedy, options, next } = useMemo(
    () => offerFor(denial, facts, given, entry),
    [denial, facts, given, entry],
  );
  const option = options.find(({ key }) => key === view.grant) ?? options[0];
  return (
    <>
      <section aria-labelledby={title} data-proof={option?.grant.proof.status ?? 'none'} className={FRAME}>
        {remedy.unresolved.map(({ kind, name }) => (
          <p key={name} className="mb-2 text-sm font-medium">
            <InlineCode text={words.unresolved(kind, name)} />
          </p>
        ))}
        {option && (
          <GrantView
            {...{ title, denial, facts, given, options, option, view, onChange }}
            next={alone ? [] : next}
          />
        )}
        {remedy.kind === 'none' && <NoGrantView title={title} none={remedy.none} />}
        <Links
          {...{ denial, facts, omit }}
          grant={option?.grant}
          packet={packetOf(denial, { ...given, ...(entry && { entry }) }, option?.key)}
        />
      </section>
      {!option && children}
    </>
  );
}

const FRAME = 'rounded-lg border border-edge p-3 sm:p-4';

interface TaskProps extends Props {
  readonly task: Capability;
}

/** The grant of a whole task, for a refusal that tells no more than that there was one; nothing where none is advised. */
export function TaskCard({ task, denial, facts, known, view, onChange, omit }: TaskProps) {
  const title = useId();
  const given = useGiven(view, known);
  const grant = useMemo(() => taskGrant(task, denial, facts, given), [task, denial, facts, given]);
  if (!grant) return null;
  const option = { key: task.id, grant };
  return (
    <section aria-labelledby={title} data-proof={grant.proof.status} className={FRAME}>
      <GrantView {...{ title, denial, facts, given, option, view, onChange }} options={[option]} />
      <Links
        {...{ denial, facts, grant, omit }}
        packet={{ ...packetOf(denial, given, undefined), task: task.id }}
      />
    </section>
  );
}

interface SeveralProps extends Omit<Props, 'denial'> {
  /** What one principal was refused, at either gate. */
  readonly denials: readonly Denial[];
  /** The id of the task that they are part of. */
  readonly task: string | undefined;
}

/** One grant of all that was refused, so that one change opens it; nothing where none is advised for any of it. */
export function SeveralCard({ denials, task, facts, known, view, onChange, omit }: SeveralProps) {
  const title = useId();
  const given = useGiven(view, known);
  const grant = useMemo(() => {
    const remedies = denials.map((denial) => remedyFor(denial, facts, given));
    return grantOfAll(remedies, task ?? REQUESTS, facts, given);
  }, [denials, task, facts, given]);
  const [denial] = denials;
  if (!denial || !grant) return null;
  const option = { key: 'all', grant };
  return (
    <section aria-labelledby={title} data-proof={grant.proof.status} className={FRAME}>
      <GrantView {...{ title, denial, facts, given, option, view, onChange }} options={[option]} />
      <Links {...{ denial, facts, grant, omit }} packet={packetOfAll(denials, given, task)} />
    </section>
  );
}
