import { useState } from 'react';
import { print } from '../../../domain/ram/print.ts';
import { type PolicyTemplate, templateGroups } from '../../../domain/ram/template.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Beginning } from '../denial/beginning.ts';
import { DenialButton, FromDenial } from '../denial/from-denial.tsx';
import { goToWork, StartPanel, TemplateCards } from '../start-panel.tsx';
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
  const { step, replace, trial, take, setTemplate, say } = useBuilderState();
  const [isDenial, openDenial] = useState(false);
  const begun = step.text !== EMPTY;
  const begin = (template: PolicyTemplate) => {
    replace(template.policy);
    trial.reset({ requests: template.checks.map(fromRequest) });
    take.setValue('policyName', template.id);
    setTemplate(template);
    say('template-used');
    goToWork();
  };
  const fromDenial = ({ ram, rbac }: Beginning) => {
    if (!ram) return;
    replace(ram.policy);
    trial.reset({ requests: ram.requests.map(fromRequest) });
    take.setValue('policyName', ram.name);
    setTemplate(undefined);
    say('denial-used');
    if (rbac !== undefined) return;
    openDenial(false);
    goToWork();
  };
  const startEmpty = () => {
    replace(ONE_STATEMENT);
    goToWork();
  };
  const paste = () => showInJson({ start: 0, end: step.text.length, line: 1 });
  return (
    <StartPanel
      title={words.start.title}
      lead={begun ? words.start.replaces : words.start.others}
      isOpen={!begun || isDenial}
    >
      <div className="mt-3 flex flex-wrap gap-2">
        <DenialButton isOpen={isDenial} onClick={() => openDenial(!isDenial)} />
        <button type="button" className="button" onClick={paste}>
          {words.start.paste}
        </button>
        {!begun && (
          <button type="button" className="button" onClick={startEmpty}>
            {words.start.empty}
          </button>
        )}
      </div>
      <FromDenial gate="ram" isOpen={isDenial} onBegin={fromDenial} />
      {templateGroups.map((group) => (
        <TemplateCards
          key={group}
          title={words.start.groups[group]}
          templates={templates.filter((template) => template.group === group)}
          onChoose={begin}
        />
      ))}
    </StartPanel>
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
