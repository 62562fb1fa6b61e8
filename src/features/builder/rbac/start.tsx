import { useState } from 'react';
import type { PredefinedRole } from '../../../domain/role/role.ts';
import { manifestText } from '../../../parts/yaml/manifest.ts';
import { BOX, Field } from '../../../ui/field.tsx';
import type { Beginning } from '../denial/beginning.ts';
import { DenialButton, FromDenial } from '../denial/from-denial.tsx';
import { goToWork, StartPanel, TemplateCards } from '../start-panel.tsx';
import { showLine } from './places.ts';
import { TEMPLATES } from './templates.ts';
import type { Builder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';

/** Where a role begins: a task, a predefined role to take things out of, or a role that is pasted. */
export function Start({ roles, builder }: { roles: readonly PredefinedRole[]; builder: Builder }) {
  const words = useRbacBuilderWords().start;
  const { step, write, say } = builder;
  const [isDenial, openDenial] = useState(false);
  const isBegun = step.text !== '';
  const begin = (text: string) => {
    write(text);
    say('template-used');
    goToWork();
  };
  const fromDenial = ({ ram, rbac }: Beginning) => {
    if (rbac === undefined) return;
    write(rbac);
    say('denial-used');
    if (ram) return;
    openDenial(false);
    goToWork();
  };
  return (
    <StartPanel
      title={words.title}
      lead={isBegun ? words.replaces : words.others}
      isOpen={!isBegun || isDenial}
    >
      <div className="mt-3 flex flex-wrap gap-2">
        <DenialButton isOpen={isDenial} onClick={() => openDenial(!isDenial)} />
        <button type="button" className="button" onClick={() => showLine(step.text, 1)}>
          {words.paste}
        </button>
        {!isBegun && (
          <button type="button" className="button" onClick={goToWork}>
            {words.empty}
          </button>
        )}
      </div>
      <FromDenial gate="rbac" isOpen={isDenial} onBegin={fromDenial} />
      <TemplateCards
        title={words.tasks}
        templates={TEMPLATES.map((template) => ({ ...template, ...words.template[template.id] }))}
        onChoose={({ text }) => begin(text())}
      />
      <div className="mt-4 max-w-md">
        <Field label={words.role}>
          {(input) => (
            <select
              {...input}
              value=""
              className={BOX}
              onChange={(event) => {
                const role = roles.find((each) => each.id === event.target.value);
                if (role?.rules) begin(roleText(role));
              }}
            >
              <option value="">{words.roleChoose}</option>
              {roles
                .filter(({ rules }) => rules)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          )}
        </Field>
      </div>
    </StartPanel>
  );
}

/** A ClusterRole of one's own with the rules of a predefined one: ACK overwrites changes to its own. */
function roleText({ id, rules }: PredefinedRole): string {
  return manifestText({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: `my-${id}` },
    rules,
  });
}
