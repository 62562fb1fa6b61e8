import { useForm } from 'react-hook-form';
import { fillPlaceholder, fillText, placeholdersOf } from '../../../domain/ram/placeholder.ts';
import { print } from '../../../domain/ram/print.ts';
import type { PolicyTemplate, TemplateField } from '../../../domain/ram/template.ts';
import { ErrorText } from '../../../ui/error-text.tsx';
import { CodeInput } from '../../../ui/field.tsx';
import { useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

/** Every placeholder of the policy as a field: a policy with one left in it is not ready to be used. */
export function Placeholders({ templates }: { templates: readonly PolicyTemplate[] }) {
  const { builder: words } = useRamBuilderWords();
  const { step } = useBuilderState();
  const names = step.unreadable.length > 0 ? [] : placeholdersOf(step.policy);
  const fields = templates.flatMap((template) => template.fields);
  return (
    <section
      hidden={names.length === 0}
      aria-label={words.fill.title}
      className="rounded-xl border border-ram-line bg-ram-soft p-4"
    >
      <h2 className="text-lg">{words.fill.title}</h2>
      <p className="mt-1 text-sm">{words.fill.lead}</p>
      <ul className="mt-3 grid gap-4">
        {names.map((name) => (
          <li key={name}>
            <Placeholder name={name} field={fields.find((field) => `<${field.name}>` === name)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Placeholder({ name, field }: { name: string; field: TemplateField | undefined }) {
  const { builder: words } = useRamBuilderWords();
  const { step, write, trial } = useBuilderState();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { value: '' } });
  const id = `fill-${encodeURIComponent(name)}`;
  const error = formState.errors.value?.message;
  const fill = ({ value }: { value: string }) => {
    const values = valuesOf(value, field);
    write(print(fillPlaceholder(step.policy, name, values)));
    const requests = trial.getValues('requests');
    const first = (text: string) => fillText(text, name, values)[0] ?? text;
    trial.reset({ requests: requests.map((each) => ({ ...each, resource: first(each.resource) })) });
  };
  return (
    <form onSubmit={handleSubmit(fill)} noValidate className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {field?.label ?? words.fill.other} <code className="code-inline font-normal">{name}</code>
      </label>
      <div className="flex flex-wrap gap-2">
        <CodeInput
          id={id}
          {...register('value', { validate: (value) => faultOf(value, field, words.fill.faults) ?? true })}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint`}
          className="flex-1 basis-56"
        />
        <button type="submit" className="button button-strong">
          {words.fill.button}
        </button>
      </div>
      <p id={`${id}-hint`} className="text-sm">
        {error && <ErrorText>{error}</ErrorText>}
        {field && !error && words.fill.example(field.example, field.many)}
      </p>
    </form>
  );
}

/** Where several values are welcome, commas, blanks and lines part them; elsewhere the text is one value. */
function valuesOf(text: string, field: TemplateField | undefined): readonly string[] {
  if (!field?.many) return [text.trim()];
  return text.split(/[\s,;，、]+/).filter((value) => value !== '');
}

function faultOf(
  text: string,
  field: TemplateField | undefined,
  faults: { readonly empty: string; readonly pattern: (value: string, example: string) => string },
): string | undefined {
  const values = valuesOf(text, field);
  if (values.every((value) => value === '')) return faults.empty;
  if (!field) return undefined;
  const pattern = new RegExp(`^(?:${field.pattern})$`);
  const bad = values.find((value) => !pattern.test(value));
  return bad === undefined ? undefined : faults.pattern(bad, field.example);
}
