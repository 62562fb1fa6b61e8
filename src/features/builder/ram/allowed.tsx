import { useDeferredValue, useMemo } from 'react';
import { actionLevels } from '../../../domain/ram/action.ts';
import { allowedActions } from '../../../domain/ram/allowed.ts';
import { useWords } from '../../../parts/words.tsx';
import { useCatalogue } from './catalogue.ts';
import { ActionLine } from './fields/action-line.tsx';
import { LONGEST_IN_FORM, useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

/** What the policy allows of the actions that are known here, by level. */
export function Allowed() {
  const { builder: words } = useRamBuilderWords();
  const { punctuation } = useWords();
  const { actions, reviewed } = useCatalogue();
  const { text, policy } = useBuilderState().step;
  const deferred = useDeferredValue(text.length > LONGEST_IN_FORM ? undefined : policy);
  const allowed = useMemo(() => (deferred ? allowedActions(deferred, actions) : []), [deferred, actions]);
  const groups = actionLevels.flatMap((level) => {
    const members = allowed.filter(({ action }) => action.level === level);
    return members.length > 0 ? [{ level, members }] : [];
  });
  return (
    <section aria-label={words.allowed.title} data-allowed={allowed.length}>
      <h2 className="text-xl">{words.allowed.title}</h2>
      <p className="mt-1 max-w-3xl text-sm text-muted">
        {words.allowed.lead(allowed.length, actions.length, reviewed)}
      </p>
      <ul className="mt-3 grid grid-cols-1 gap-2 lg:grid-cols-2">
        {groups.map(({ level, members }) => (
          <li key={level} className="card p-3">
            <details>
              <summary className="font-semibold">
                {words.levels[level]}
                <span className="font-normal text-muted">{punctuation.brackets(`${members.length}`)}</span>
              </summary>
              <ul className="mt-2 grid gap-2 text-sm">
                {members.map(({ action, resources, conditional, reduced }) => (
                  <li key={action.name} className="border-t border-line pt-2">
                    <ActionLine action={action} />
                    <span className="block text-[0.8125rem] break-all">
                      {resources.length > 0 && words.allowed.on(punctuation.list(resources))}
                      {conditional.length > 0 && ` ${words.allowed.perhaps(punctuation.list(conditional))}`}
                      {reduced && ` ${words.allowed.reduced}`}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
