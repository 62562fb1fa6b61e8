import { useController, useFormContext } from 'react-hook-form';
import { RESOURCE_VERBS, URL_VERBS } from '../../../domain/rbac/print/kubectl.ts';
import type { RoleForm } from './form.ts';
import { ListField } from './list-field.tsx';
import { useRbacBuilderWords } from './words.ts';

const READ = ['get', 'list', 'watch'];

interface Props {
  readonly rule: number;
  readonly about: 'resources' | 'urls';
  /** The verbs that some chosen resource knows; `undefined` where nobody can say. */
  readonly served: ReadonlySet<string> | undefined;
}

/** The verbs of a rule: the usual ones to tick, others to type. */
export function VerbsField({ rule, about, served }: Props) {
  const words = useRbacBuilderWords().rules;
  const { control } = useFormContext<RoleForm>();
  const { field } = useController({ control, name: `rules.${rule}.verbs` });
  const usual = [...(about === 'urls' ? URL_VERBS : RESOURCE_VERBS), '*'];
  const others = field.value.filter((verb) => !usual.includes(verb));
  const set = (chosen: readonly string[]) =>
    field.onChange([...usual.filter((verb) => chosen.includes(verb)), ...others]);
  const presets =
    about === 'urls'
      ? []
      : [
          { name: words.read, verbs: READ },
          { name: words.write, verbs: RESOURCE_VERBS },
        ];
  const toggle = (verb: string, isChosen: boolean) =>
    set(isChosen ? [...field.value, verb] : field.value.filter((each) => each !== verb));
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-semibold">{words.verbs}</legend>
      {presets.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {presets.map(({ name, verbs }) => (
            <button
              key={name}
              type="button"
              className="button min-h-7 py-0.5 font-normal"
              onClick={() => set(verbs)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {usual.map((verb) => (
          <Verb
            key={verb}
            verb={verb}
            isChosen={field.value.includes(verb)}
            isServed={served === undefined || verb === '*' || served.has(verb)}
            onChange={(isChosen) => toggle(verb, isChosen)}
          />
        ))}
      </div>
      <details open={others.length > 0}>
        <summary className="text-sm text-muted">{words.otherVerbs}</summary>
        <div className="mt-2">
          <ListField
            rule={rule}
            list="verbs"
            label={words.otherVerbs}
            hint={words.otherVerbsHint}
            hidden={usual}
          />
        </div>
      </details>
    </fieldset>
  );
}

interface VerbProps {
  readonly verb: string;
  readonly isChosen: boolean;
  readonly isServed: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Verb({ verb, isChosen, isServed, onChange }: VerbProps) {
  const words = useRbacBuilderWords().rules;
  return (
    <label
      className={`flex items-center gap-1.5 font-mono text-sm ${isServed ? '' : 'text-muted line-through decoration-1'}`}
      title={isServed ? undefined : words.unserved(verb)}
    >
      <input
        type="checkbox"
        className="size-4 accent-ink"
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
      />
      {verb}
    </label>
  );
}
