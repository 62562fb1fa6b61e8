import { useFieldArray, useFormContext } from 'react-hook-form';
import { Icon } from '../../../ui/icon.tsx';
import { newStatement, type PolicyForm } from './form/model.ts';
import { placeId } from './places.ts';
import { LONGEST_IN_FORM, useBuilderState } from './state/use-builder.ts';
import { StatementCard } from './statement-card.tsx';
import { useRamBuilderWords } from './words.ts';

/** The policy as a form, a card a statement. */
export function Statements() {
  const { builder: words } = useRamBuilderWords();
  const { step } = useBuilderState();
  const { control, setValue, watch } = useFormContext<PolicyForm>();
  const { fields, append, remove, insert } = useFieldArray({ control, name: 'statements' });
  if (step.text.length > LONGEST_IN_FORM)
    return <p className="card p-4">{words.form.tooLong(step.text.length)}</p>;
  return (
    <section aria-label={words.form.title} id={placeId(['Statement'])} tabIndex={-1} className="grid gap-4">
      <h2 className="text-xl">{words.form.title}</h2>
      {step.unreadable.length > 0 && (
        <p className="rounded-lg border border-line bg-warn-soft p-3 text-sm">{words.form.unreadable}</p>
      )}
      {watch('version') === 'kept' && (
        <div
          id={placeId(['Version'])}
          tabIndex={-1}
          className="card flex flex-wrap items-center gap-3 p-4 text-sm"
        >
          <span className="flex-1">{words.form.version}</span>
          <button type="button" className="button" onClick={() => setValue('version', '1')}>
            {words.form.setVersion}
          </button>
        </div>
      )}
      {fields.length === 0 && <p className="card p-4 text-muted">{words.form.none}</p>}
      {fields.map((field, index) => (
        <StatementCard key={field.id} index={index} remove={remove} insert={insert} />
      ))}
      <div>
        <button type="button" className="button" onClick={() => append(newStatement())}>
          <Icon name="plus" />
          {words.form.add}
        </button>
      </div>
    </section>
  );
}
