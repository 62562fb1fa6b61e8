import { useId } from 'react';
import { type FieldPathByValue, useFormContext } from 'react-hook-form';
import type { RoleForm } from './form.ts';

interface Props {
  readonly label: string;
  readonly name: FieldPathByValue<RoleForm, string>;
  readonly placeholder?: string;
}

/** A name, in the letters of code. */
export function TextField({ label, name, placeholder }: Props) {
  const id = useId();
  const { register } = useFormContext<RoleForm>();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="min-h-9 w-full rounded-lg border border-edge bg-sunken px-2 font-mono text-sm disabled:text-muted"
        {...register(name)}
      />
    </div>
  );
}
