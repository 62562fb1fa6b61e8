import { useId } from 'react';
import { print } from '../../../domain/ram/print.ts';
import { type PolicyTemplate, templateGroups } from '../../../domain/ram/template.ts';
import { Icon } from '../../../ui/icon.tsx';
import { goToWork } from '../toolbar.tsx';
import { newStatement } from './form/model.ts';
import { toPolicy } from './form/to-policy.ts';
import { showInJson } from './places.ts';
import { fromRequest } from './state/request.ts';
import { EMPTY, useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

const ONE_STATEMENT = print(toPolicy({ version: '1', kept: '', statements: [newStatement()] }));

/** Where a policy begins: one of the templates, a policy that is pasted, or nothing. */
export function Start({ templates }: { templates: readonly PolicyTemplate[] }) {
  const { builder: words } = useRamBuilderWords();
  const { step, write, trial, take, setTemplate, say } = useBuilderState();
  const id = useId();
  const begun = step.text !== EMPTY;
  const begin = (template: PolicyTemplate) => {
    write(template.policy);
    trial.reset({ requests: template.checks.map(fromRequest) });
    take.setValue('policyName', template.id);
    setTemplate(template);
    say('template-used');
    goToWork();
  };
  const startEmpty = () => {
    write(ONE_STATEMENT);
    goToWork();
  };
  const paste = () => showInJson({ start: 0, end: step.text.length, line: 1 });
  return (
    <details open={!begun} className="card mt-6 p-4 sm:p-5">
      <summary>
        <h2 className="inline text-lg">{words.start.title}</h2>
      </summary>
      <p className="mt-2 max-w-3xl text-sm text-muted">{begun ? words.start.replaces : words.start.others}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={paste}>
          {words.start.paste}
        </button>
        {!begun && (
          <button type="button" className="button" onClick={startEmpty}>
            {words.start.empty}
          </button>
        )}
      </div>
      {templateGroups.map((group) => (
        <section key={group} aria-labelledby={`${id}-${group}`} className="mt-4">
          <h3 id={`${id}-${group}`} className="text-sm text-muted">
            {words.start.groups[group]}
          </h3>
          <ul className="mt-2 grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-3">
            {templates
              .filter((template) => template.group === group)
              .map((template) => (
                <li key={template.id} className="flex">
                  <button
                    type="button"
                    data-template={template.id}
                    onClick={() => begin(template)}
                    className="flex w-full flex-col rounded-lg border border-line p-3 text-left hover:border-edge hover:bg-sunken"
                  >
                    <span className="block font-semibold">{template.name}</span>
                    <span className="mt-0.5 block text-sm text-muted">{template.summary}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** What to mind about the template that was used. */
export function Caution() {
  const { builder: words } = useRamBuilderWords();
  const { template } = useBuilderState();
  if (!template?.caution) return null;
  return (
    <div role="note" className="rounded-xl border border-line bg-warn-soft p-4 text-sm">
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="warning" />
        {words.start.caution(template.name)}
      </p>
      <p className="mt-1">{template.caution}</p>
    </div>
  );
}
