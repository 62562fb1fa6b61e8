import { useFieldArray, useWatch } from 'react-hook-form';
import { evaluate } from '../../../domain/ram/evaluate.ts';
import { CodeInput, Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useCatalogue } from './catalogue.ts';
import { Decision } from './decision.tsx';
import { KeysField } from './fields/keys-field.tsx';
import { toRequest } from './state/request.ts';
import { useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

const ACTIONS = 'known-actions';

/** Requests with what the policy says to each, as it stands. */
export function TryIt() {
  const { builder: words } = useRamBuilderWords();
  const { step, trial } = useBuilderState();
  const { actions } = useCatalogue();
  const { fields, append, remove } = useFieldArray({ control: trial.control, name: 'requests' });
  return (
    <section aria-label={words.trial.title} id="try-it">
      <h2 className="text-xl">{words.trial.title}</h2>
      <p className="mt-1 max-w-3xl text-sm text-muted">{words.trial.lead}</p>
      {step.unreadable.length > 0 && (
        <p className="mt-3 rounded-lg border border-line bg-warn-soft p-3 text-sm">
          {words.trial.unreadable}
        </p>
      )}
      <datalist id={ACTIONS}>
        {actions.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className="mt-4 grid gap-3">
        {fields.map((field, index) => (
          <li key={field.id}>
            <Row index={index} onRemove={() => remove(index)} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button mt-3"
        onClick={() => append({ action: '', resource: '', says: false, context: [] })}
      >
        <Icon name="plus" />
        {words.trial.add}
      </button>
    </section>
  );
}

function Row({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { builder: words } = useRamBuilderWords();
  const { step, trial } = useBuilderState();
  const row = useWatch({ control: trial.control, name: `requests.${index}` });
  const request = toRequest(row);
  const name = words.trial.request(index + 1);
  return (
    <section aria-label={name} data-request={index + 1} className="card grid gap-4 p-4 lg:grid-cols-2">
      <div className="grid content-start gap-3">
        <div className="flex items-center justify-between">
          <h3 className="text-base">{name}</h3>
          <IconButton icon="close" label={words.trial.remove(name)} onClick={onRemove} />
        </div>
        <Field label={words.trial.action}>
          {(input) => (
            <CodeInput
              {...trial.register(`requests.${index}.action`)}
              {...input}
              list={ACTIONS}
              placeholder="cs:GetClusters"
            />
          )}
        </Field>
        <Field label={words.trial.resource}>
          {(input) => (
            <CodeInput {...trial.register(`requests.${index}.resource`)} {...input} placeholder="*" />
          )}
        </Field>
        <KeysField index={index} />
      </div>
      {request.action === '' ? (
        <p className="text-sm text-muted">{words.trial.noAction}</p>
      ) : (
        <Decision index={index} decision={evaluate([step.policy], request)} />
      )}
    </section>
  );
}
