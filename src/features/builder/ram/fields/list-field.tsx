import { useController, useFormContext } from 'react-hook-form';
import { TokenField } from '../../../../ui/token-field.tsx';
import { useTokenWords } from '../../words.ts';
import type { PolicyForm } from '../form/model.ts';
import { useMarks } from '../problems.tsx';

interface Props {
  readonly label: string;
  readonly path: readonly (string | number)[];
  /** The list in the form, and the text that is being typed for it. */
  readonly list:
    | `statements.${number}.clusters`
    | `statements.${number}.resources`
    | `statements.${number}.tests.${number}.values`;
  readonly typed:
    | `statements.${number}.newCluster`
    | `statements.${number}.newResource`
    | `statements.${number}.tests.${number}.newValue`;
  /** The sentence on what is wrong with a value; undefined when it can be added. */
  readonly fault: (text: string) => string | undefined;
  /** What parts several values in one text; blanks cannot where values hold them. */
  readonly separator: RegExp;
  readonly example: string;
}

/** A list of values of the policy. */
export function ListField({ label, path, list, typed, ...rest }: Props) {
  const { control } = useFormContext<PolicyForm>();
  const values = useController({ control, name: list });
  const text = useController({ control, name: typed });
  return (
    <TokenField
      {...rest}
      label={label}
      value={values.field.value}
      onChange={values.field.onChange}
      typed={text.field.value}
      onTyped={text.field.onChange}
      inputRef={text.field.ref}
      words={useTokenWords(label)}
      mark={useMarks(path)}
    />
  );
}
