import type { PredefinedRole } from '../../domain/role/role.ts';
import { Check } from './check.tsx';
import type { View } from './view.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly view: View;
  readonly roles: readonly PredefinedRole[];
  readonly onChange: (change: Partial<View>) => void;
}

/** Which roles come first and stay in sight. A phone shows one role anyway. */
export function Pins({ view, roles, onChange }: Props) {
  const { filter } = useRolesWords();
  const toggle = (id: string) => {
    const pins = view.pins.includes(id) ? view.pins.filter((each) => each !== id) : [...view.pins, id];
    onChange({ pins, ...(pins.length === 0 && { onlyPinned: false }) });
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5 max-sm:hidden">
      <legend className="float-left mr-1 text-sm font-semibold text-muted">{filter.pins}</legend>
      {roles.map(({ id, name }) => (
        <label key={id} className="chip">
          <input
            type="checkbox"
            checked={view.pins.includes(id)}
            onChange={() => toggle(id)}
            className="sr-only"
          />
          {name}
        </label>
      ))}
      {view.pins.length > 0 ? (
        <Check
          label={filter.onlyPinned}
          isChecked={view.onlyPinned}
          onCheck={(onlyPinned) => onChange({ onlyPinned })}
        />
      ) : (
        <span className="ml-1 text-sm text-muted">{filter.pinsHint}</span>
      )}
    </fieldset>
  );
}
