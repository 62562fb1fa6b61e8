import { useFieldArray, useFormContext } from 'react-hook-form';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import { Icon } from '../../../ui/icon.tsx';
import { emptyRule, type RoleForm } from './form.ts';
import type { Note } from './notes.ts';
import { RuleCard } from './rule-card.tsx';
import { useRbacBuilderWords } from './words.ts';

/** The rules as cards. */
export function Rules({ catalogue, notes }: { catalogue: ResourceCatalogue; notes: readonly Note[] }) {
  const words = useRbacBuilderWords().rules;
  const { control, getValues } = useFormContext<RoleForm>();
  const { fields, append, insert, remove, replace } = useFieldArray({ control, name: 'rules' });
  const move = (index: number, resource: string, group: string) => {
    const rules = getValues('rules');
    replace(
      rules.flatMap((rule, at) =>
        at === index
          ? [
              { ...rule, resources: rule.resources.filter((each) => each !== resource) },
              { ...emptyRule(), apiGroups: [group], resources: [resource], verbs: rule.verbs },
            ]
          : [rule],
      ),
    );
  };
  return (
    <section className="grid gap-3" aria-labelledby="rules">
      <h2 id="rules" className="text-lg">
        {words.title}
      </h2>
      {fields.length === 0 && <p className="text-sm text-muted">{words.empty}</p>}
      {fields.map(({ id }, index) => (
        <RuleCard
          key={id}
          index={index}
          catalogue={catalogue}
          notes={notes.filter(({ rule }) => rule === index)}
          onDuplicate={() => {
            const rule = getValues(`rules.${index}`);
            insert(index + 1, structuredClone(rule));
          }}
          onRemove={() => remove(index)}
          onMove={(resource, group) => move(index, resource, group)}
        />
      ))}
      <button type="button" className="button justify-self-start" onClick={() => append(emptyRule())}>
        <Icon name="plus" />
        {words.add}
      </button>
    </section>
  );
}
