import { memo } from 'react';
import { type UseFieldArrayReturn, useFormContext, useWatch } from 'react-hook-form';
import { Choice } from '../../../ui/choice.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ActionField } from './fields/action-field.tsx';
import { ConditionField } from './fields/condition-field.tsx';
import { Kept } from './fields/kept.tsx';
import { ResourceField } from './fields/resource-field.tsx';
import type { PolicyForm } from './form/model.ts';
import { placeId } from './places.ts';
import { useRamBuilderWords } from './words.ts';

interface Props extends Pick<UseFieldArrayReturn<PolicyForm, 'statements'>, 'remove' | 'insert'> {
  readonly index: number;
}

/** One statement: what it does, to which actions, on what, and when. Drawn anew only when it changes itself. */
export const StatementCard = memo(function StatementCard({ index, remove, insert }: Props) {
  const { builder: words } = useRamBuilderWords();
  const { control, register, getValues } = useFormContext<PolicyForm>();
  const effect = useWatch({ control, name: `statements.${index}.effect` });
  const name = words.statement.name(index + 1);
  const edge = { Allow: 'border-l-good', Deny: 'border-l-warn', kept: 'border-l-edge' }[effect];
  return (
    <section
      id={placeId(['Statement', index])}
      tabIndex={-1}
      aria-label={name}
      data-statement={index + 1}
      className={`card border-l-4 p-4 ${edge}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base">{name}</h3>
        <div className="flex gap-1">
          <IconButton
            icon="copy"
            label={words.statement.duplicate(name)}
            onClick={() => insert(index + 1, structuredClone(getValues(`statements.${index}`)))}
          />
          <IconButton icon="close" label={words.statement.remove(name)} onClick={() => remove(index)} />
        </div>
      </div>
      <div className="mt-2 grid gap-5">
        <div>
          <Choice
            legend={words.statement.effect}
            id={placeId(['Statement', index, 'Effect'])}
            options={(['Allow', 'Deny'] as const).map((value) => ({
              value,
              label: words.statement.effects[value],
            }))}
            input={() => register(`statements.${index}.effect`)}
          />
          {effect === 'kept' && <Kept>{words.statement.keptEffect}</Kept>}
        </div>
        <ActionField index={index} />
        <ResourceField index={index} />
        <ConditionField index={index} />
        <Unknown index={index} />
      </div>
    </section>
  );
});

/** Says that the statement has parts that only the JSON shows. */
function Unknown({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const { control } = useFormContext<PolicyForm>();
  const kept = useWatch({ control, name: `statements.${index}.kept` });
  return kept === '' ? null : <Kept>{words.statement.keptOther}</Kept>;
}
