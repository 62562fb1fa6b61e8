import { Icon } from '../../ui/icon.tsx';
import { Part } from './part.tsx';
import { type Group, grouped, type Made } from './record.ts';
import { usePrivacyWords } from './words.ts';

/** How many requests went elsewhere, said first; its line is there before it is known, so that nothing moves. */
export function Elsewhere({ made }: { made: readonly Made[] | undefined }) {
  const { requests: words } = usePrivacyWords();
  const count = made?.filter(({ isOwn }) => !isOwn).length ?? 0;
  return (
    <p
      role="status"
      data-elsewhere={made && count}
      className="mt-3 flex min-h-7 items-center gap-2 text-lg font-semibold"
    >
      {made && <Icon name={count === 0 ? 'check' : 'warning'} />}
      {made && words.elsewhere(count)}
    </p>
  );
}

/** Every request since the page was opened, by kind; those to other sites first. */
export function Requests({ made }: { made: readonly Made[] | undefined }) {
  const { requests: words } = usePrivacyWords();
  const foreign = made?.filter(({ isOwn }) => !isOwn) ?? [];
  const own = made?.filter(({ isOwn }) => isOwn) ?? [];
  return (
    <Part title={words.title}>
      <p className="text-muted">{made ? words.own(own.length) : words.waiting}</p>
      {foreign.length > 0 && (
        <div role="note" className="rounded-lg border border-warn bg-warn-soft p-3">
          <p className="mb-2 font-medium">{words.foreign}</p>
          <List made={foreign} />
        </div>
      )}
      {grouped(own).map((group) => (
        <Kind key={group.kind} group={group} />
      ))}
      <div className="text-muted">
        <p>{words.unseenTitle}</p>
        <ul className="list-disc pl-5">
          {words.unseen.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

function Kind({ group: { kind, made, size } }: { group: Group }) {
  const { requests: words } = usePrivacyWords();
  return (
    <details data-kind={kind} className="border-t border-line pt-3">
      <summary>
        <span className="font-semibold">{words.kinds[kind]}</span>{' '}
        <span className="text-muted">{words.sum(made.length, size)}</span>
      </summary>
      <div className="mt-2">
        <List made={made} />
      </div>
    </details>
  );
}

function List({ made }: { made: readonly Made[] }) {
  const { requests: words } = usePrivacyWords();
  return (
    <ul className="grid gap-1.5">
      {made.map(({ address, source, size, at }) => (
        <li key={`${at} ${address}`}>
          <span className="wrap-anywhere font-mono text-[0.8125rem]">{address}</span>{' '}
          <span className="text-xs text-muted">
            {size > 0 && `${words.bytes(size)} · `}
            {words.sources[source]} · {words.at(at)}
          </span>
        </li>
      ))}
    </ul>
  );
}
