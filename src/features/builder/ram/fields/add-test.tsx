import { useFormContext, useWatch } from 'react-hook-form';
import { conditionKeys, keyType } from '../../../../domain/ram/condition-keys.ts';
import { findOperator, operatorNames, type ValueType } from '../../../../domain/ram/operators.ts';
import { BOX, CodeInput, Field } from '../../../../ui/field.tsx';
import { keyFault, takesOne } from '../form/checks.ts';
import type { PolicyForm, TestForm } from '../form/model.ts';
import { useLintSentence, useRamBuilderWords } from '../words.ts';

/** The operator that a key of a type is mostly tested with. */
const USUAL: Record<ValueType, string> = {
  string: 'StringEquals',
  number: 'NumericLessThanEquals',
  date: 'DateLessThan',
  boolean: 'Bool',
  address: 'IpAddress',
};

const OTHER = 'other';

/** A new test: the key first, then an operator that compares what the key holds. */
export function AddTest({ index, onAdd }: { index: number; onAdd: (test: TestForm) => void }) {
  const { builder: words } = useRamBuilderWords();
  const sentence = useLintSentence();
  const { control, register, setValue } = useFormContext<PolicyForm>();
  const { key: listed, otherKey, operator } = useWatch({ control, name: `statements.${index}.newTest` });
  const tests = useWatch({ control, name: `statements.${index}.tests` });
  const isTyped = listed === OTHER || listed.endsWith('/');
  const key = listed === OTHER ? otherKey.trim() : `${listed}${isTyped ? otherKey.trim() : ''}`;
  const isIncomplete = listed === '' || (isTyped && otherKey.trim() === '');
  const bad = isIncomplete ? undefined : keyFault(key);
  const isThere = tests.some((test) => test.key === key && test.operator === operator);
  const type = keyType(listed);
  const fitting = operatorNames.filter((name) => !type || findOperator(name)?.type === type);
  const isReady = !isIncomplete && operator !== '' && !isThere && !bad;
  const add = () => {
    onAdd({ operator, key, values: takesOne(operator) ? ['true'] : [], newValue: '' });
    setValue(`statements.${index}.newTest`, { key: '', otherKey: '', operator: '' });
  };
  const keyField = register(`statements.${index}.newTest.key`, {
    onChange: ({ target }) => {
      const next = keyType(String(target.value));
      setValue(`statements.${index}.newTest.operator`, target.value === '' ? '' : USUAL[next ?? 'string']);
    },
  });
  const other = listed === OTHER ? words.condition.typedKey : words.condition.tag;
  return (
    <div className="flex flex-wrap items-start gap-x-2">
      <Field label={words.condition.key} className="flex-1 basis-48">
        {(input) => (
          <select {...keyField} {...input} className={BOX}>
            <option value="">{words.condition.chooseKey}</option>
            {conditionKeys.map((known) => (
              <option key={known.key} value={known.key}>
                {`${known.key} – ${words.keys[known.key]}`}
              </option>
            ))}
            <option value={OTHER}>{words.condition.otherKey}</option>
          </select>
        )}
      </Field>
      {isTyped && (
        <Field label={other} error={bad && sentence(bad)} className="flex-1 basis-40">
          {(input) => <CodeInput {...register(`statements.${index}.newTest.otherKey`)} {...input} />}
        </Field>
      )}
      {listed !== '' && (
        <Field
          label={words.condition.operator}
          error={isThere ? words.condition.there : undefined}
          className="flex-1 basis-40"
        >
          {(input) => (
            <select {...register(`statements.${index}.newTest.operator`)} {...input} className={BOX}>
              {fitting.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      <button type="button" className="button mt-6" disabled={!isReady} onClick={add}>
        {words.condition.add}
      </button>
    </div>
  );
}
