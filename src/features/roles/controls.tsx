import { useEffect, useId, useState } from 'react';
import { useNavigationType } from 'react-router';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { RowGroup } from '../../domain/role/rows.ts';
import { Icon } from '../../ui/icon.tsx';
import { Check } from './check.tsx';
import { Pins } from './pins.tsx';
import { PARTS, type View } from './view.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly view: View;
  readonly roles: readonly PredefinedRole[];
  readonly groups: readonly RowGroup[];
  readonly onChange: (change: Partial<View>, how?: 'typing') => void;
}

/** What of the matrix is shown: lines by word and group, roles by pinning them. */
export function Controls({ view, roles, groups, onChange }: Props) {
  const { filter } = useRolesWords();
  const phoneRole = useId();
  return (
    <div className="no-print grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <SearchField view={view} onChange={onChange} />
        <ShowField view={view} groups={groups} onChange={onChange} />
      </div>
      <div className="sm:hidden">
        <label htmlFor={phoneRole} className="text-sm font-semibold text-muted">
          {filter.phoneRole}
        </label>
        <select
          id={phoneRole}
          value={view.role}
          onChange={(event) => onChange({ role: event.target.value })}
          className="mt-1.5 h-11 w-full rounded-lg border border-edge bg-card px-2"
        >
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Pins view={view} roles={roles} onChange={onChange} />
      <div className="max-sm:hidden">
        <Check
          label={filter.hideEqual}
          isChecked={view.hideEqual}
          onCheck={(hideEqual) => onChange({ hideEqual })}
        />
      </div>
    </div>
  );
}

/** The field keeps what is typed, since the address follows a moment later; after going back, the address decides. */
function SearchField({ view, onChange }: Pick<Props, 'view' | 'onChange'>) {
  const { filter } = useRolesWords();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const cameBack = useNavigationType() === 'POP';
  useEffect(() => {
    if (cameBack) setTyped(undefined);
  }, [cameBack]);
  return (
    <div>
      <label htmlFor={id} className="text-sm font-semibold text-muted">
        {filter.search}
      </label>
      <div className="mt-1.5 flex items-center gap-3 rounded-lg border border-edge bg-card px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus">
        <Icon name="search" className="text-muted" />
        <input
          id={id}
          type="search"
          value={typed ?? view.search}
          placeholder={filter.searchHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange({ search: event.target.value }, 'typing');
          }}
          className="h-11 min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
    </div>
  );
}

function ShowField({ view, groups, onChange }: Pick<Props, 'view' | 'groups' | 'onChange'>) {
  const { filter, matrix } = useRolesWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-sm font-semibold text-muted">
        {filter.show}
      </label>
      <select
        id={id}
        value={view.show}
        onChange={(event) => onChange({ show: event.target.value })}
        className="mt-1.5 h-11 w-full rounded-lg border border-edge bg-card px-2"
      >
        <option value="">{filter.all}</option>
        {PARTS.map((part) => (
          <option key={part} value={part}>
            {matrix.parts[part]}
          </option>
        ))}
        {(['tasks', 'resources', 'unserved'] as const).map((part) => (
          <optgroup key={part} label={matrix.parts[part]}>
            {groups
              .filter((group) => group.part === part)
              .map((group) => (
                <option key={group.id} value={group.id}>
                  {part === 'tasks' ? group.name : group.name || matrix.core}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
