import { type FieldPathByValue, useFormContext } from 'react-hook-form';
import { BOX, Field } from '../../../ui/field.tsx';
import type { RoleForm } from './form.ts';

interface Props {
  readonly label: string;
  readonly name: FieldPathByValue<RoleForm, string>;
  readonly placeholder?: string;
}

/** A name, in the letters of code. */
export function TextField({ label, name, placeholder }: Props) {
  const { register } = useFormContext<RoleForm>();
  return (
    <Field label={label}>
      {(input) => (
        <input
          {...input}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className={`${BOX} font-mono`}
          {...register(name)}
        />
      )}
    </Field>
  );
}
