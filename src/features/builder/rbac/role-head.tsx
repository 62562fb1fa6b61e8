import { useFormContext, useWatch } from 'react-hook-form';
import { ROLE_KINDS, type RoleForm, type RoleKind } from './form.ts';
import { TextField } from './text-field.tsx';
import { useRbacBuilderWords } from './words.ts';

/** What kind of role it is, and what it is called. */
export function RoleHead() {
  const words = useRbacBuilderWords().form;
  const { control, register, getValues, setValue } = useFormContext<RoleForm>();
  const kind = useWatch({ control, name: 'kind' });
  // The namespace goes along: a Role stands in it, a ClusterRole is only bound in it.
  const follow = (next: RoleKind) => {
    const { namespace, bindingNamespace, bind } = getValues();
    if (next === 'ClusterRole') {
      setValue('bindingNamespace', namespace || bindingNamespace);
      setValue('namespace', '');
    } else {
      setValue('namespace', bindingNamespace || namespace);
      if (bind === 'cluster') setValue('bind', 'namespace');
    }
  };
  return (
    <section className="card grid gap-4 p-4" aria-labelledby="role">
      <h2 id="role" className="text-lg">
        {words.role}
      </h2>
      <fieldset className="grid gap-1.5 text-sm">
        <legend className="mb-1 font-semibold">{words.kind}</legend>
        {ROLE_KINDS.map((each) => (
          <label key={each} className="flex items-baseline gap-2">
            <input
              type="radio"
              className="size-4 translate-y-0.5 accent-ink"
              value={each}
              {...register('kind', { onChange: () => follow(each) })}
            />
            <span>
              <span className="font-mono">{words.kinds[each].name}</span>{' '}
              <span className="text-muted">{words.kinds[each].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={words.name} name="name" />
        {kind === 'Role' && <TextField label={words.namespace} name="namespace" />}
      </div>
    </section>
  );
}
