import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { capabilitiesQuery } from '../../data/content.ts';
import { type Capability, type RamNeed, rbacNeedText } from '../../domain/capability/capability.ts';
import { useAnswerView } from '../../parts/answer-memory.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import { type RefusalPlace, TaskRemedy } from './remedy.tsx';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly text: string;
  /** The refusal that tells no more than that there was one; absent where not even its gate is known. */
  readonly place?: RefusalPlace;
}

/**
 * Where a code alone is known, the one question that goes on from there: what were you doing? The chosen task tells
 * what both gates have to allow, and how to grant it.
 */
export function FollowUp({ text, place }: Props) {
  const { locale } = useWords();
  const words = useAnswerWords();
  const id = useId();
  const { data: groups } = useQuery(capabilitiesQuery(locale));
  const [{ task: chosen = '' }, change] = useAnswerView(text);
  if (!groups) return null;
  const all = groups.flatMap(({ capabilities }) => capabilities);
  const capability = all.find((each) => each.id === chosen);
  return (
    <section className="grid grid-cols-1 gap-3 rounded-lg border border-line p-3 sm:p-4">
      <div>
        <label htmlFor={id} className="text-lg font-semibold">
          {words.answer.ask}
        </label>
        <p className="mt-1 text-sm text-muted">{words.answer.askHint}</p>
        <select
          id={id}
          value={chosen}
          onChange={({ target }) => change((before) => ({ ...before, task: target.value }))}
          className="mt-2 h-10 w-full rounded-lg border border-edge bg-card px-2"
        >
          <option value="">{words.answer.askChoose}</option>
          {groups.map((group) => (
            <optgroup key={group.id} label={group.name}>
              {group.capabilities.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {capability && <Needs capability={capability} />}
      {capability && place && <TaskRemedy {...place} task={capability} />}
    </section>
  );
}

function Needs({ capability }: { capability: Capability }) {
  const { locale, punctuation } = useWords();
  const { answer } = useAnswerWords();
  // Whether a policy may name the cluster is the commonest hidden cause, so it stands with the action.
  const ramNeed = ({ action, resource }: RamNeed) =>
    resource === 'account' ? `${action} ${answer.accountLevel}` : action;
  return (
    <div className="grid gap-3 text-sm">
      <h3 className="text-base font-semibold">{capability.name}</h3>
      <Need name={answer.taskNeeds.ram} items={capability.ram.map(ramNeed)} />
      <Need name={answer.taskNeeds.rbac} items={capability.rbac.map(rbacNeedText)} />
      {capability.documentedRoles.length > 0 && (
        <p>
          <span className="text-muted">
            {answer.taskNeeds.roles}
            {punctuation.colon}
          </span>
          {punctuation.list(capability.documentedRoles.map(({ name }) => name))}
        </p>
      )}
      {capability.note && (
        <p className="text-muted">
          <InlineCode text={capability.note} />
        </p>
      )}
      {capability.entry && (
        <p>
          <Link className="link" to={paths.entry(locale, capability.entry)}>
            {answer.fullEntry}
          </Link>
        </p>
      )}
    </div>
  );
}

function Need({ name, items }: { name: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p className="text-muted">{name}</p>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {items.map((item) => (
          <li key={item}>
            <code className="code-inline">{item}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
