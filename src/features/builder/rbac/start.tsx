import { useId } from 'react';
import type { PredefinedRole } from '../../../domain/role/role.ts';
import { manifestText } from '../../../parts/yaml/manifest.ts';
import { TEMPLATES } from './templates.ts';
import type { Builder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';

/** Something to start from: a task, or a predefined role to take things out of. */
export function Start({ roles, builder }: { roles: readonly PredefinedRole[]; builder: Builder }) {
  const words = useRbacBuilderWords().start;
  const onLoad = (text: string) => {
    builder.write(text);
    builder.say('template-used');
  };
  const id = useId();
  return (
    <div className="mt-5 flex flex-wrap items-center gap-2 text-sm">
      <span className="text-muted">{words.label}</span>
      {TEMPLATES.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          className="button min-h-7 py-0.5 font-normal"
          onClick={() => onLoad(text())}
        >
          {words.template[name]}
        </button>
      ))}
      <label htmlFor={id} className="text-muted">
        {words.role}
      </label>
      <select
        id={id}
        value=""
        className="min-h-8 rounded-lg border border-edge bg-card px-2"
        onChange={(event) => {
          const role = roles.find((each) => each.id === event.target.value);
          if (role?.rules) onLoad(roleText(role));
        }}
      >
        <option value="">{words.roleChoose}</option>
        {roles
          .filter(({ rules }) => rules)
          .map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </select>
    </div>
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
