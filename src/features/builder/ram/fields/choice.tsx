import type { UseFormRegisterReturn } from 'react-hook-form';

interface Props<T extends string> {
  readonly legend: string;
  readonly id?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** The registered field, which every button of the group is. */
  readonly input: UseFormRegisterReturn;
  readonly hideLegend?: boolean;
}

/** One of a few, as a row of chips; a group of radio buttons underneath. */
export function Choice<T extends string>({ legend, id, options, input, hideLegend = false }: Props<T>) {
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1.5 text-sm font-semibold'}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="rounded-full border border-edge px-3 py-1 text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input type="radio" value={value} {...input} className="sr-only" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
