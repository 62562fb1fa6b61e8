import { useFormContext, useWatch } from 'react-hook-form';
import { hasWildcard } from '../../../../domain/lib/wildcard.ts';
import { Choice } from '../../../../ui/choice.tsx';
import { Tokens } from '../../../../ui/tokens.tsx';
import { useTokenWords } from '../../words.ts';
import { useCatalogue } from '../catalogue.ts';
import type { PolicyForm } from '../form/model.ts';
import { placeId } from '../places.ts';
import { useMarks } from '../problems.tsx';
import { useRamBuilderWords } from '../words.ts';
import { ActionLine } from './action-line.tsx';
import { matchedActions } from './action-options.ts';
import { ActionPicker } from './action-picker.tsx';
import { Kept } from './kept.tsx';

/** To which actions: these, or all but these. */
export function ActionField({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const { control, register, setValue } = useFormContext<PolicyForm>();
  const element = useWatch({ control, name: `statements.${index}.element` });
  const actions = useWatch({ control, name: `statements.${index}.actions` });
  const label = element === 'NotAction' ? words.actions.allBut : words.actions.these;
  const tokenWords = useTokenWords(label);
  const mark = useMarks(['Statement', index, element]);
  return (
    <div className="grid gap-3">
      <Choice
        legend={words.actions.legend}
        id={placeId(['Statement', index, element === 'NotAction' ? 'NotAction' : 'Action'])}
        options={(['Action', 'NotAction'] as const).map((value) => ({
          value,
          label: words.actions.elements[value],
        }))}
        input={() => register(`statements.${index}.element`)}
      />
      {element === 'kept' ? (
        <Kept>{words.actions.kept}</Kept>
      ) : (
        <>
          <Tokens
            label={label}
            tokens={actions}
            remove={tokenWords.remove}
            mark={mark}
            onRemove={(removed) =>
              setValue(
                `statements.${index}.actions`,
                actions.filter((_, at) => at !== removed),
              )
            }
          />
          {actions.filter(hasWildcard).map((pattern) => (
            <Preview key={pattern} pattern={pattern} />
          ))}
          <ActionPicker index={index} />
        </>
      )}
    </div>
  );
}

/** What a pattern stands for today. */
function Preview({ pattern }: { pattern: string }) {
  const { builder: words } = useRamBuilderWords();
  const { actions, reviewed } = useCatalogue();
  const matched = matchedActions(pattern, actions);
  return (
    <details className="text-sm">
      <summary>{words.actions.matches(pattern, matched.length, reviewed)}</summary>
      <ul className="mt-1 grid max-h-56 gap-1 overflow-y-auto rounded-lg bg-sunken p-2">
        {matched.map((action) => (
          <li key={action.name}>
            <ActionLine action={action} />
          </li>
        ))}
      </ul>
    </details>
  );
}
