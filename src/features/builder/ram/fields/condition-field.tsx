import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { takesOne, valueFault } from '../form/checks.ts';
import type { PolicyForm } from '../form/model.ts';
import { placeId } from '../places.ts';
import { useLintSentence, useRamBuilderWords } from '../words.ts';
import { AddTest } from './add-test.tsx';
import { Kept } from './kept.tsx';
import { ListField } from './list-field.tsx';

/** When: tests that must all hold. */
export function ConditionField({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const { control, setValue } = useFormContext<PolicyForm>();
  const condition = useWatch({ control, name: `statements.${index}.condition` });
  const { fields, append, remove } = useFieldArray({ control, name: `statements.${index}.tests` });
  return (
    <fieldset id={placeId(['Statement', index, 'Condition'])} tabIndex={-1} className="grid min-w-0 gap-3">
      <legend className="mb-1 text-sm font-semibold">{words.condition.legend}</legend>
      {condition === 'kept' ? (
        <div>
          <Kept>{words.condition.kept}</Kept>
          <button
            type="button"
            className="button mt-2"
            onClick={() => setValue(`statements.${index}.condition`, 'tests')}
          >
            {words.condition.replace}
          </button>
        </div>
      ) : (
        <>
          {fields.length === 0 && <p className="text-sm text-muted">{words.condition.none}</p>}
          {fields.map((field, test) => (
            <Test key={field.id} index={index} test={test} onRemove={() => remove(test)} />
          ))}
          <AddTest index={index} onAdd={append} />
        </>
      )}
    </fieldset>
  );
}

function Test({ index, test, onRemove }: { index: number; test: number; onRemove: () => void }) {
  const { builder: words } = useRamBuilderWords();
  const sentence = useLintSentence();
  const { control, register } = useFormContext<PolicyForm>();
  const { operator, key, values } = useWatch({ control, name: `statements.${index}.tests.${test}` });
  const path = ['Statement', index, 'Condition', operator, key];
  const name = words.condition.test(key, operator);
  return (
    <div id={placeId(path)} tabIndex={-1} className="grid gap-2 rounded-lg border border-line p-3">
      <div className="flex flex-wrap items-center gap-2">
        <code className="code-inline">{key}</code>
        <code className="text-sm text-muted">{operator}</code>
        <IconButton
          icon="close"
          label={words.condition.remove(name)}
          onClick={onRemove}
          className="ml-auto"
        />
      </div>
      {takesOne(operator) && values.length === 1 && /^(true|false)$/.test(values[0] ?? '') ? (
        <div className="flex gap-4">
          {['true', 'false'].map((value) => (
            <label key={value} className="flex min-h-6 items-center gap-2">
              <input type="radio" value={value} {...register(`statements.${index}.tests.${test}.values.0`)} />
              <code>{value}</code>
            </label>
          ))}
        </div>
      ) : (
        <ListField
          label={words.condition.values(name)}
          path={path}
          list={`statements.${index}.tests.${test}.values`}
          typed={`statements.${index}.tests.${test}.newValue`}
          fault={(text) => {
            const fault = valueFault(operator, key, takesOne(operator) ? values : [], text);
            return fault && sentence(fault);
          }}
          separator={/[\n,，]+/}
          example={words.condition.example}
        />
      )}
    </div>
  );
}
