import type { ComponentProps } from 'react';

interface Props<T extends string> {
  readonly legend: string;
  readonly id?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** What ties the radio button of a value to the field. */
  readonly input: (value: T) => ComponentProps<'input'>;
}

/** One of a few, as a row of chips; a group of radio buttons underneath. */
export function Choice<T extends string>({ legend, id, options, input }: Props<T>) {
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(({ value, label }) => (
          <label key={value} className="chip">
            {/* A form would take that one was left while none is chosen for a choice of nothing. */}
            <input type="radio" value={value} {...input(value)} onBlur={undefined} className="sr-only" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
