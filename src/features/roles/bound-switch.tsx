import { useId } from 'react';
import { BOUNDS } from '../../domain/role/answer.ts';
import type { View } from './view.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly view: View;
  readonly onChange: (change: Partial<View>) => void;
}

/** How the roles are granted: the switch that the whole page follows. */
export function BoundSwitch({ view, onChange }: Props) {
  const { bound } = useRolesWords();
  const name = useId();
  return (
    <fieldset className="mt-5 flex flex-wrap items-center gap-2">
      <legend className="float-left mr-1 text-sm font-semibold text-muted">{bound.legend}</legend>
      {BOUNDS.map((each) => (
        <label key={each} className="chip">
          <input
            type="radio"
            name={name}
            checked={view.bound === each}
            onChange={() => onChange({ bound: each })}
            className="sr-only"
          />
          {bound.choices[each]}
        </label>
      ))}
      <p className="w-full text-sm text-muted">{bound.hint[view.bound]}</p>
    </fieldset>
  );
}
