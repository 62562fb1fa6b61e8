import { useId } from 'react';

interface Props<T extends string> {
  readonly legend: string;
  readonly all: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
}

/** One choice of several as a row of chips; a group of radio buttons underneath. */
export function Filter<T extends string>({ legend, all, options, chosen, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-1 w-14 text-sm font-semibold text-muted">{legend}</legend>
      <Chip name={name} label={all} checked={chosen === undefined} onChoose={() => onChoose(undefined)} />
      {options.map(({ value, label }) => (
        <Chip
          key={value}
          name={name}
          label={label}
          checked={chosen === value}
          onChoose={() => onChoose(value)}
        />
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Chip({ name, label, checked, onChoose }: ChipProps) {
  return (
    <label className="chip">
      <input type="radio" name={name} checked={checked} onChange={onChoose} className="sr-only" />
      {label}
    </label>
  );
}
