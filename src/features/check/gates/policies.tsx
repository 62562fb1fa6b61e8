import { useRef, useState } from 'react';
import { GateBadge } from '../../../parts/gate-badge.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { ReadPolicy } from './answer.ts';
import { Box, LINE } from './box.tsx';
import type { Catalogue } from './catalogue.ts';
import { knownPolicy, SYSTEM_POLICIES } from './known-policies.ts';
import { PolicyBox } from './policy-box.tsx';
import { type CheckState, newPolicy, type PolicyText } from './state/state.ts';
import { useCheckWords } from './words.ts';

interface Props {
  readonly state: CheckState;
  readonly onChange: (change: Partial<CheckState>) => void;
  readonly catalogue: Catalogue;
  /** What was read of a policy, as far as its text was read already. */
  readonly readOf: (policy: PolicyText) => ReadPolicy | undefined;
}

/** The RAM gate's side: policies, each in a box of its own. */
export function Policies({ state, onChange, catalogue, readOf }: Props) {
  const words = useCheckWords().policies;
  const section = useRef<HTMLElement>(null);
  const { policies } = state;
  const [begin, setBegin] = useState('');
  const add = () => {
    const known = knownPolicy(begin, catalogue.templates, state.cluster.trim());
    const policy = newPolicy(state, known ?? { name: words.unnamed(policies.length + 1) });
    onChange({ policies: [...policies, policy] });
    setBegin('');
    // The new box is there after the next drawing.
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>(`[data-policy="${policy.key}"] textarea`)?.focus(),
    );
  };
  const remove = ({ key }: PolicyText) => {
    onChange({ policies: policies.filter((each) => each.key !== key) });
    section.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <section
      ref={section}
      aria-label={words.title}
      className="card grid min-w-0 content-start gap-4 p-4 sm:p-5"
    >
      <div>
        <h2 className="flex flex-wrap items-center gap-2 text-lg">
          <GateBadge gate="ram" />
          {words.title}
        </h2>
        <p className="mt-1 text-sm text-muted">{words.lead}</p>
      </div>
      {policies.length > 0 && (
        <ul className="grid gap-4">
          {policies.map((policy) => (
            <li key={policy.key} className="min-w-0">
              <PolicyBox
                policy={policy}
                read={readOf(policy)}
                onChange={(change) =>
                  onChange({
                    policies: policies.map((each) =>
                      each.key === policy.key ? { ...each, ...change } : each,
                    ),
                  })
                }
                onRemove={() => remove(policy)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <Box label={words.from} className="flex-1 basis-52">
          {(input) => (
            <select
              {...input}
              value={begin}
              onChange={({ target }) => setBegin(target.value)}
              className={LINE}
            >
              <option value="">{words.emptyBox}</option>
              <optgroup label={words.system}>
                {SYSTEM_POLICIES.map(({ id }) => (
                  <option key={id} value={id}>
                    {id}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.templates}>
                {catalogue.templates.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Box>
        <button type="button" data-add className="button" onClick={add}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      <p className="text-xs text-muted">{words.systemHint}</p>
    </section>
  );
}
