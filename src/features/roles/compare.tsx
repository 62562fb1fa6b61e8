import { useId, useMemo } from 'react';
import type { Bound } from '../../domain/role/answer.ts';
import { compareRoles, type Difference, type RoleChange } from '../../domain/role/compare.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import { useWords } from '../../parts/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { MatrixData } from './matrix-data.ts';
import type { View } from './view.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly data: MatrixData;
  readonly view: View;
  readonly onChange: (change: Partial<View>) => void;
}

/** What somebody gains and loses whose role is replaced by another. */
export function Compare({ data, view, onChange }: Props) {
  const { compare } = useRolesWords();
  const title = useId();
  const from = data.roles.find(({ id }) => id === view.old);
  const to = data.roles.find(({ id }) => id === view.new);
  return (
    <section aria-labelledby={title} className="card no-print p-4 sm:p-5">
      <h2 id={title} className="mb-3 text-xl">
        {compare.title}
      </h2>
      <div className="grid grid-cols-[1fr_auto_1fr] items-end gap-2">
        <Choice
          label={compare.from}
          roles={data.roles}
          value={view.old}
          onChoose={(id) => onChange({ old: id })}
        />
        <button
          type="button"
          className="icon-button mb-1.5"
          aria-label={compare.swap}
          title={compare.swap}
          onClick={() => onChange({ old: view.new, new: view.old })}
        >
          <Icon name="swap" />
        </button>
        <Choice
          label={compare.to}
          roles={data.roles}
          value={view.new}
          onChoose={(id) => onChange({ new: id })}
        />
      </div>
      <div aria-live="polite">
        {from && to && <Change from={from} to={to} data={data} bound={view.bound} />}
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly roles: readonly PredefinedRole[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, roles, value, onChoose }: ChoiceProps) {
  const { compare } = useRolesWords();
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-semibold text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="mt-1.5 h-11 w-full rounded-lg border border-edge bg-card px-2"
      >
        <option value="">{compare.choose}</option>
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChangeProps {
  readonly from: PredefinedRole;
  readonly to: PredefinedRole;
  readonly data: MatrixData;
  readonly bound: Bound;
}

function Change({ from, to, data, bound }: ChangeProps) {
  const words = useRolesWords();
  const { compare } = words;
  const change = useMemo(() => compareRoles(from, to, data.rows, bound), [from, to, data.rows, bound]);
  if (from === to) return <p className="mt-4">{compare.same}</p>;
  if (!change) return <p className="mt-4">{compare.notPublished(from.rules ? to.name : from.name)}</p>;
  return (
    <div className="mt-4 border-t border-line pt-3">
      <h3 className="text-lg">{compare.lead(from.name, to.name)}</h3>
      <p className="mb-3 text-sm text-muted">{words.bound.said[bound]}</p>
      <p className="mb-3">{compare.covers[relation(change)](from.name, to.name)}</p>
      <Side title={compare.gained} sign="+" difference={change.gained} />
      <Side title={compare.lost} sign="−" difference={change.lost} />
    </div>
  );
}

function relation({ covers }: RoleChange): 'equal' | 'larger' | 'smaller' | 'neither' {
  if (covers.old && covers.new) return 'equal';
  if (covers.old) return 'larger';
  return covers.new ? 'smaller' : 'neither';
}

function Side({ title, sign, difference }: { title: string; sign: string; difference: Difference }) {
  const { compare } = useRolesWords();
  const { punctuation } = useWords();
  const { tasks, resources } = difference;
  return (
    <div className="mt-3 text-sm">
      <h4 className="font-semibold">
        <span aria-hidden="true" className="mr-1.5 inline-block w-3 text-center font-mono">
          {sign}
        </span>
        {title}
      </h4>
      {tasks.length + resources.length === 0 && <p className="ml-5 text-muted">{compare.nothing}</p>}
      {tasks.length > 0 && (
        <details className="ml-5 mt-1">
          <summary>{compare.tasks(tasks.length)}</summary>
          <ul className="list-disc py-1 pl-5">
            {tasks.map(({ id, capability }) => (
              <li key={id}>{capability.name}</li>
            ))}
          </ul>
        </details>
      )}
      {resources.length > 0 && (
        <details className="ml-5 mt-1">
          <summary>{compare.resources(resources.length)}</summary>
          <ul className="list-disc py-1 pl-5">
            {resources.map(({ row, needs }) => (
              <li key={row.id}>
                <span className="wrap-anywhere font-mono text-xs">{row.id}</span>{' '}
                <span className="text-muted">{punctuation.list(needs.map(({ verb }) => verb))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
