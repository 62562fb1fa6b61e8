import { useController, useFormContext } from 'react-hook-form';
import { CodeInput, Field } from '../../../../ui/field.tsx';
import { type ClusterPart, clusterFault } from '../form/checks.ts';
import type { PolicyForm } from '../form/model.ts';
import { useRamBuilderWords } from '../words.ts';

interface Props {
  readonly label: string;
  readonly part: Extract<ClusterPart, 'region' | 'account'>;
  readonly value: `statements.${number}.region` | `statements.${number}.account`;
  readonly typed: `statements.${number}.newRegion` | `statements.${number}.newAccount`;
}

/** One typed value. What is typed is taken over whenever it is right; the policy keeps the last one that was. */
export function TypedValue({ label, part, value, typed }: Props) {
  const { builder: words } = useRamBuilderWords();
  const { control } = useFormContext<PolicyForm>();
  const taken = useController({ control, name: value });
  const text = useController({
    control,
    name: typed,
    rules: { validate: (given) => !clusterFault(part, given.trim()) },
  });
  const error = text.fieldState.invalid ? words.resource.faults[part](taken.field.value) : undefined;
  return (
    <Field label={label} error={error}>
      {(input) => (
        <CodeInput
          {...text.field}
          {...input}
          onChange={(event) => {
            text.field.onChange(event);
            const given = event.target.value.trim();
            if (!clusterFault(part, given)) taken.field.onChange(given);
          }}
        />
      )}
    </Field>
  );
}
