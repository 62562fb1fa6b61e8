import { type FieldPathByValue, useFormContext } from 'react-hook-form';
import { CodeInput, Field } from '../../../ui/field.tsx';
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
      {(input) => <CodeInput {...input} placeholder={placeholder} {...register(name)} />}
    </Field>
  );
}
