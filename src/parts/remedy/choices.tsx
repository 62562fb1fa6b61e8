import { useId, useState } from 'react';
import type { Grant } from '../../domain/remedy/remedy.ts';
import { withoutCode } from '../../ui/inline-code.tsx';
import type { RemedyWording } from '../../wording/remedy.ts';
import type { Option } from './options.ts';
import { openedBy, sentenceOf } from './say.ts';
import { useRemedyWords } from './words.ts';

interface Props {
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly onChoose: (key: string) => void;
}

/** All grants that open the gate, folded: each with how sure it is and what it gives besides. */
export function Choices({ options, chosen, onChoose }: Props) {
  const words = useRemedyWords();
  const name = useId();
  const [wasChosen, setWasChosen] = useState(false);
  if (options.length < 2) return null;
  return (
    <details className="mt-2">
      <summary className="text-sm font-medium">{words.choices.title(options.length - 1)}</summary>
      <fieldset className="mt-1 grid gap-1 rounded-lg border border-line p-2">
        <legend className="sr-only">{words.choices.legend}</legend>
        {options.map(({ key, grant }) => (
          <label
            key={key}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 rounded-md px-1.5 py-1 text-sm has-checked:bg-sunken"
          >
            <input
              type="radio"
              name={name}
              className="mt-1 size-4 accent-ink"
              checked={key === chosen.key}
              onChange={() => {
                setWasChosen(true);
                onChoose(key);
              }}
            />
            <span className="wrap-anywhere">
              <span className="font-medium">{nameOf(grant, words)}</span>
              <span className="block text-xs text-muted">{besides(grant, words)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="sr-only">
        {wasChosen && words.choices.chosen(withoutCode(sentenceOf(chosen.grant, words)))}
      </p>
    </details>
  );
}

function nameOf(grant: Grant, { choices }: RemedyWording): string {
  switch (grant.kind) {
    case 'ram':
    case 'rules':
      return choices.exact[grant.kind];
    case 'role':
      return choices.role(grant.role.name, grant.namespace);
    case 'restore':
      return choices.restore(grant.role.clusterRole ?? grant.role.name);
    case 'task':
      return grant.capability ? choices.task(grant.capability.name) : choices.all;
  }
}

/** How sure it is, and what it gives besides what was asked. */
function besides(grant: Grant, words: RemedyWording): string {
  const { status, choices } = words;
  const opened = openedBy(grant.proof, words);
  const more = () => {
    if (grant.kind !== 'role') return [];
    if (!grant.beyond) return grant.role.rules ? [] : [choices.unpublished];
    return [grant.beyond.isEverything ? choices.everything : choices.beyond(grant.beyond.rules.length)];
  };
  const sure = status[grant.proof.status === 'proven' ? 'proven' : 'documented'].name;
  return [sure, ...more(), ...(opened.length > 0 ? [choices.opens(opened)] : [])].join(' · ');
}
