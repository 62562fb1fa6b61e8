import { useFieldArray, useWatch } from 'react-hook-form';
import { conditionKeys } from '../../../../domain/ram/condition-keys.ts';
import { CodeInput } from '../../../../ui/field.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { useBuilderState } from '../state/use-builder.ts';
import { useRamBuilderWords } from '../words.ts';

/** The condition keys that a request carries, or that nothing is said about them. */
export function KeysField({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const { trial } = useBuilderState();
  const says = useWatch({ control: trial.control, name: `requests.${index}.says` });
  const { fields, append, remove } = useFieldArray({
    control: trial.control,
    name: `requests.${index}.context`,
  });
  return (
    <div className="grid gap-2">
      <label className="flex items-start gap-2 text-sm">
        <input type="checkbox" className="mt-1" {...trial.register(`requests.${index}.says`)} />
        {words.trial.says}
      </label>
      {says && (
        <>
          <datalist id={`keys-${index}`}>
            {conditionKeys.map(({ key }) => (
              <option key={key} value={key} />
            ))}
          </datalist>
          {fields.length === 0 && <p className="text-sm text-muted">{words.trial.noKeys}</p>}
          {fields.map((field, at) => (
            <div key={field.id} className="flex flex-wrap gap-2">
              <CodeInput
                {...trial.register(`requests.${index}.context.${at}.key`)}
                aria-label={words.trial.key(at + 1)}
                list={`keys-${index}`}
                placeholder="acs:SourceIp"
                className="flex-1 basis-32"
              />
              <CodeInput
                {...trial.register(`requests.${index}.context.${at}.value`)}
                aria-label={words.trial.value(at + 1)}
                placeholder="203.0.113.7"
                className="flex-1 basis-32"
              />
              <IconButton icon="close" label={words.trial.removeKey(at + 1)} onClick={() => remove(at)} />
            </div>
          ))}
          <button
            type="button"
            className="button justify-self-start"
            onClick={() => append({ key: '', value: '' })}
          >
            {words.trial.addKey}
          </button>
        </>
      )}
    </div>
  );
}
