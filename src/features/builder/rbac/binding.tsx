import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { identify } from '../../../domain/rbac/identity.ts';
import { useWords } from '../../../parts/words.tsx';
import { BOX, Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { BIND_PLACES, type RoleForm, SUBJECT_KINDS } from './form.ts';
import { TextField } from './text-field.tsx';
import { useRbacBuilderWords } from './words.ts';

/** Where the role is bound, and to whom. */
export function BindingFields() {
  const words = useRbacBuilderWords().binding;
  const { punctuation } = useWords();
  const { control, register } = useFormContext<RoleForm>();
  const [kind, bind, name] = useWatch({ control, name: ['kind', 'bind', 'name'] });
  return (
    <section className="card grid gap-4 p-4" aria-labelledby="binding">
      <h2 id="binding" className="text-lg">
        {words.title}
      </h2>
      <fieldset className="grid gap-1.5 text-sm">
        <legend className="mb-1 font-semibold">{words.place}</legend>
        {BIND_PLACES.map((place) => {
          const isImpossible = place === 'cluster' && kind === 'Role';
          return (
            <label key={place} className={`flex items-baseline gap-2 ${isImpossible ? 'text-muted' : ''}`}>
              <input
                type="radio"
                className="size-4 translate-y-0.5 accent-ink"
                value={place}
                {...register('bind')}
                disabled={isImpossible}
              />
              <span>
                {words.places[place].name}
                <span className="text-muted">{punctuation.brackets(words.places[place].hint)}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {bind !== 'none' && (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={words.name} name="bindingName" placeholder={name} />
            {bind === 'namespace' && kind === 'ClusterRole' && (
              <TextField label={words.namespace} name="bindingNamespace" />
            )}
          </div>
          <Subjects />
        </>
      )}
    </section>
  );
}

function Subjects() {
  const words = useRbacBuilderWords().binding;
  const { control } = useFormContext<RoleForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'subjects' });
  return (
    <div className="grid gap-3">
      <h3 className="text-sm font-semibold">{words.subjects}</h3>
      {fields.map(({ id }, index) => (
        <SubjectFields key={id} index={index} onRemove={() => remove(index)} />
      ))}
      <button
        type="button"
        className="button justify-self-start"
        onClick={() => append({ kind: 'User', name: '', namespace: '' })}
      >
        <Icon name="plus" />
        {words.add}
      </button>
    </div>
  );
}

function SubjectFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const words = useRbacBuilderWords().binding;
  const { control, register, setValue } = useFormContext<RoleForm>();
  const { kind, name } = useWatch({ control, name: `subjects.${index}` }) ?? { kind: 'User', name: '' };
  const known = SUBJECT_KINDS.find((each) => each === kind);
  const identity = kind === 'User' && name !== '' ? identify('user', name).kind : undefined;
  return (
    <fieldset className="grid gap-3 rounded-lg border border-line p-3">
      <legend className="px-1 text-sm">{words.subject(index + 1)}</legend>
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 flex-1 items-end gap-3 sm:grid-cols-2">
          <Field label={words.kind}>
            {(input) => (
              <select
                {...input}
                className={BOX}
                {...register(`subjects.${index}.kind`, {
                  onChange: ({ target }) =>
                    target.value !== 'ServiceAccount' && setValue(`subjects.${index}.namespace`, ''),
                })}
              >
                {SUBJECT_KINDS.map((each) => (
                  <option key={each} value={each}>
                    {words.kinds[each]}
                  </option>
                ))}
                {known === undefined && <option value={kind}>{kind}</option>}
              </select>
            )}
          </Field>
          <TextField label={words.subjectName[known ?? 'User']} name={`subjects.${index}.name`} />
          {kind === 'ServiceAccount' && (
            <TextField label={words.subjectNamespace} name={`subjects.${index}.namespace`} />
          )}
        </div>
        <IconButton icon="close" label={words.remove(index + 1)} onClick={onRemove} />
      </div>
      {identity === 'user' && <p className="text-sm text-muted">{words.notRam}</p>}
      {identity === 'sso-name' && <p className="text-sm text-warn">{words.ssoName}</p>}
    </fieldset>
  );
}
