import { useId, useRef, useState } from 'react';
import { GateBadge } from '../../../parts/gate-badge.tsx';
import { Status } from '../../../ui/status.tsx';
import { Problems } from '../bindings/problems.tsx';
import { inUnits } from '../bindings/units.ts';
import { DumpBox, isTooLarge } from '../dump-box.tsx';
import { FileButton } from '../file-button.tsx';
import type { ReadObjects } from './answer.ts';
import type { Wanted } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import { GrantRole } from './grant-role.tsx';
import type { CheckState } from './state/state.ts';
import { useCheckWords } from './words.ts';

/** Every question of the page carries them to the worker. */
const MOST_READ = 16_000_000;

interface Props {
  readonly state: CheckState;
  readonly onChange: (change: Partial<CheckState>) => void;
  readonly wanted: Wanted;
  readonly catalogue: Catalogue;
  /** What was read of the objects, as far as they were read already. */
  readonly read: ReadObjects | undefined;
}

/** The RBAC gate's side: roles and bindings, pasted or granted. */
export function Objects({ state, onChange, wanted, catalogue, read }: Props) {
  const words = useCheckWords().objects;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { objects } = state;
  const [isRefused, setRefused] = useState(false);
  const put = (text: string) => {
    const isTooMuch = text.length > MOST_READ;
    setRefused(isTooMuch);
    if (!isTooMuch) onChange({ objects: text });
  };
  const take = (file: File) => {
    if (file.size > MOST_READ) return setRefused(true);
    file.text().then(put, () => setRefused(true));
  };
  return (
    <section
      aria-label={words.title}
      data-objects={read ? 'read' : undefined}
      className="card grid min-w-0 content-start gap-4 p-4 sm:p-5"
    >
      <div>
        <h2 className="flex flex-wrap items-center gap-2 text-lg">
          <GateBadge gate="rbac" />
          {words.title}
        </h2>
        <p className="mt-1 text-sm text-muted">{words.lead}</p>
      </div>
      <div className="grid gap-2">
        <label htmlFor={id} className="text-sm font-semibold">
          {words.label}
        </label>
        <DumpBox
          boxRef={box}
          id={id}
          text={objects}
          onText={put}
          onFile={take}
          placeholder={PLACEHOLDER}
          describedBy={`${id}-read`}
          rows={11}
        />
        {isTooLarge(objects) && <p className="text-sm text-muted">{words.large(inUnits(objects.length))}</p>}
        <Status
          id={`${id}-read`}
          text={objects.trim() === '' ? words.none : read ? readText(read, words) : ''}
          of={objects}
        />
        {objects.trim() !== '' && read && <Problems faults={read.faults} problems={read.problems} />}
        <p role="status" className="text-sm text-warn empty:hidden wrap-anywhere">
          {isRefused && words.refused(inUnits(MOST_READ))}
        </p>
        <div className="flex flex-wrap gap-2">
          <FileButton className="font-normal" onFile={take}>
            {words.file}
          </FileButton>
          {objects !== '' && (
            <button
              type="button"
              className="button font-normal"
              onClick={() => {
                onChange({ objects: '' });
                box.current?.focus();
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
      </div>
      <GrantRole
        roles={catalogue.roles}
        principal={wanted.principal}
        namespace={state.namespace.trim()}
        objects={objects}
        onObjects={(text) => onChange({ objects: text })}
      />
    </section>
  );
}

const PLACEHOLDER =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: developers\n  namespace: shop';

function readText({ counts }: ReadObjects, words: ReturnType<typeof useCheckWords>['objects']): string {
  return words.read(counts.roles + counts.clusterRoles, counts.roleBindings + counts.clusterRoleBindings);
}
