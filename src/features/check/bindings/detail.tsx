import { Link } from 'react-router';
import { ackShowCommand } from '../../../domain/rbac/print/aliyun.ts';
import { deleteBinding } from '../../../domain/rbac/print/backup.ts';
import { TextBlock } from '../../../parts/code-block.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { Icon } from '../../../ui/icon.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import type { Opened, OpenedHolding } from './protocol.ts';
import type { Row } from './table.ts';
import { useBindingsWords } from './words.ts';

/** What an identity may do, binding by binding. */
export function Detail({ row, opened }: { row: Row; opened: Opened | undefined }) {
  const words = useBindingsWords();
  const { identity } = row;
  if (!opened) return <p className="text-muted">{words.detail.loading}</p>;
  const creator = opened.holdings.find(({ mayBeCreators }) => mayBeCreators);
  return (
    <div className="grid gap-4">
      <p className="text-muted">{words.kinds[identity.kind].hint}</p>
      {identity.kind === 'ram' && identity.issued && <p>{words.detail.issued(identity.issued)}</p>}
      {opened.total > opened.holdings.length && (
        <p className="text-muted">{words.detail.shownOf(opened.holdings.length, opened.total)}</p>
      )}
      <ul className="grid gap-4">
        {opened.holdings.map((holding) => (
          <li key={JSON.stringify(holding.binding)}>
            <Held holding={holding} />
          </li>
        ))}
      </ul>
      {creator && identity.kind === 'ram' && <Creator holding={creator} id={identity.id} />}
    </div>
  );
}

function Held({ holding: { binding, role, rules } }: { holding: OpenedHolding }) {
  const words = useBindingsWords().detail;
  const { punctuation } = useWords();
  const name = words.role(role.kind, role.name);
  return (
    <div className="grid gap-2">
      <p className="wrap-anywhere">
        <strong>{words.through(binding.kind)}</strong>{' '}
        <code className="code-inline">
          <VisibleText text={binding.name} />
        </code>{' '}
        {binding.namespace === undefined ? words.inCluster : words.inNamespace(binding.namespace)}
        {punctuation.colon}
        <code className="code-inline">
          <VisibleText text={name} />
        </code>
      </p>
      {role.state === 'missing' && (
        <p className="flex gap-2 text-warn">
          <Icon name="warning" className="mt-0.5" />
          {words.missing}
        </p>
      )}
      {role.state === 'unknown' && <p className="text-muted">{words.unknown}</p>}
      {role.isEverything && <p className="text-warn">{words.everything}</p>}
      {role.state === 'found' &&
        (role.rules.length === 0 ? (
          <p className="text-muted">{words.noRules}</p>
        ) : (
          <TextBlock language="yaml" title={words.rules(role.name, binding.name)} text={rules} />
        ))}
    </div>
  );
}

/** The safe way to take a creator's rights away: check, keep, delete, and how to go back. */
function Creator({ holding, id }: { holding: OpenedHolding; id: string }) {
  const words = useBindingsWords().creator;
  const { locale } = useWords();
  const { keep, remove, restore } = deleteBinding(holding.binding);
  return (
    <section className="grid gap-3 rounded-lg border border-line bg-card p-4">
      <h3 className="text-base">{words.title}</h3>
      <p>{words.text}</p>
      <TextBlock language="sh" title={words.check} text={ackShowCommand(id)} />
      <p className="text-muted">{words.checkNote}</p>
      <TextBlock language="sh" title={words.keep} text={keep} />
      <p className="aside" data-kind="caution">
        {words.caution}
      </p>
      <TextBlock language="sh" title={words.remove} text={remove} />
      <TextBlock language="sh" title={words.restore} text={restore} />
      <Link className="link justify-self-start" to={paths.entry(locale, 'cluster-creator-permissions')}>
        {words.entry}
      </Link>
    </section>
  );
}
