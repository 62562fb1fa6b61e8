import { useState } from 'react';
import type { Principal } from '../../../domain/check/principal.ts';
import type { PredefinedRole } from '../../../domain/role/role.ts';
import { useWords } from '../../../parts/words.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { withBinding } from './binding-text.ts';
import { Box, LINE } from './box.tsx';
import { useCheckWords } from './words.ts';

interface Props {
  readonly roles: readonly PredefinedRole[];
  readonly principal: Principal;
  readonly namespace: string;
  readonly objects: string;
  readonly onObjects: (text: string) => void;
}

/** A predefined role instead of pasted objects: writes the binding that its grant comes down to. */
export function GrantRole({ roles, principal, namespace, objects, onObjects }: Props) {
  const words = useCheckWords().objects;
  const { punctuation } = useWords();
  const [chosen, setChosen] = useState('');
  const [place, setPlace] = useState<'namespace' | 'cluster'>('namespace');
  const [said, setSaid] = useState('');
  const role = roles.find(({ id }) => id === chosen);
  const where = place === 'namespace' ? namespace : '';
  const hasSubject = principal.user !== '';
  const add = () => {
    if (!role?.clusterRole) return;
    onObjects(withBinding(objects, { principal, namespace: where, clusterRole: role.clusterRole }));
    setSaid(words.added(role.name, where));
  };
  const notPublished = roles.flatMap(({ clusterRole, rules, name }) => (clusterRole && rules ? [] : [name]));
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <div className="flex flex-wrap items-end gap-2">
        <Box label={words.role} className="flex-1 basis-44">
          {(input) => (
            <select
              {...input}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
              className={LINE}
            >
              <option value="">{words.choose}</option>
              {roles
                .filter(({ clusterRole, rules }) => clusterRole && rules)
                .map(({ id, name, clusterRole }) => (
                  <option key={id} value={id}>{`${name}${punctuation.brackets(clusterRole ?? '')}`}</option>
                ))}
            </select>
          )}
        </Box>
        {namespace !== '' && (
          <Box label={words.granted} className="flex-1 basis-44">
            {(input) => (
              <select
                {...input}
                value={place}
                onChange={({ target }) => setPlace(target.value === 'cluster' ? 'cluster' : 'namespace')}
                className={LINE}
              >
                <option value="namespace">{words.place(namespace)}</option>
                <option value="cluster">{words.place('')}</option>
              </select>
            )}
          </Box>
        )}
        <button type="button" className="button" disabled={!role || !hasSubject} onClick={add}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      <p role="status" className="text-sm">
        {role && !hasSubject ? words.needsPrincipal : said}
      </p>
      <p className="text-xs text-muted">{words.hint(punctuation.list(notPublished))}</p>
    </div>
  );
}
