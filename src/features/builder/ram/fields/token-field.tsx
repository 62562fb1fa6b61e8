import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { BOX, Field } from '../../../../ui/field.tsx';
import type { PolicyForm } from '../form/model.ts';
import { useBuilderWords } from '../words.ts';
import { Tokens } from './tokens.tsx';

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

/** A list of typed values. A text joins the list when it is right, with Enter or on leaving; until then it stays. */
export function TokenField({ label, path, list, typed, fault, separator, example }: Props) {
  const { builder: words } = useBuilderWords();
  const { control } = useFormContext<PolicyForm>();
  const values = useController({ control, name: list });
  const first = (text: string) =>
    split(text, separator)
      .map(fault)
      .find((each) => each !== undefined);
  const text = useController({ control, name: typed, rules: { validate: (value) => first(value) ?? true } });
  const add = (given: string) => {
    const parts = split(given, separator);
    const right = parts.filter((part) => fault(part) === undefined);
    const fresh = right.filter(
      (part, at) => right.indexOf(part) === at && !values.field.value.includes(part),
    );
    if (fresh.length > 0) values.field.onChange([...values.field.value, ...fresh]);
    text.field.onChange(parts.filter((part) => fault(part) !== undefined).join(' '));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(text.field.value);
    text.field.onBlur();
  };
  /** A box of one line would run pasted lines together. */
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!pasted.trim().includes('\n')) return;
    event.preventDefault();
    add(`${text.field.value}\n${pasted}`);
  };
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <Tokens
        label={label}
        path={path}
        tokens={values.field.value}
        onRemove={(index) => values.field.onChange(values.field.value.filter((_, at) => at !== index))}
      />
      <Field label={label} error={text.fieldState.error?.message}>
        {(input) => (
          <div className="flex gap-2">
            <input
              {...text.field}
              {...input}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
              onBlur={() => {
                add(text.field.value);
                text.field.onBlur();
              }}
              placeholder={example}
              autoComplete="off"
              spellCheck={false}
              className={`${BOX} flex-1 font-mono`}
            />
            <button
              type="button"
              className="button"
              onClick={() => add(text.field.value)}
              aria-label={words.tokens.addTo(label)}
            >
              {words.tokens.add}
            </button>
          </div>
        )}
      </Field>
    </div>
  );
}

function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
