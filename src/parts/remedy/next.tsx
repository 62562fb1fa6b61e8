import { rbacNeedText } from '../../domain/capability/capability.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import { GateBadge } from '../gate-badge.tsx';
import { Folded } from './folded.tsx';
import type { NextTask } from './options.ts';
import { useRemedyWords } from './words.ts';

/** A request of so few tasks tells what somebody is about to do; a common one does not. */
const FEW = 2;

interface Props {
  readonly tasks: readonly NextTask[];
  /** The key of the grant that is shown. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** What will be refused next when this is granted alone, and the grant of all of it. */
export function ComesNext({ tasks, chosen, onChoose }: Props) {
  const { next } = useRemedyWords();
  if (tasks.length === 0) return null;
  return (
    <Folded title={next.title} sum={next.tasks(tasks.length)} isOpen={tasks.length <= FEW}>
      <ul className="grid gap-3">
        {tasks.map(({ capability, remaining, option }) => (
          <li key={capability.id} data-task={capability.id}>
            <p>{next.needs(capability.name)}</p>
            <Needs gate="ram" needs={remaining.ram.map(({ action }) => action)} />
            <Needs gate="rbac" needs={remaining.rbac.map(rbacNeedText)} />
            {capability.note && (
              <p className="mt-1 text-muted">
                <InlineCode text={capability.note} />
              </p>
            )}
            {option && option.key !== chosen && (
              <button type="button" className="button mt-1.5" onClick={() => onChoose(option.key)}>
                {next.all}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Needs({ gate, needs }: { gate: 'ram' | 'rbac'; needs: readonly string[] }) {
  if (needs.length === 0) return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-1.5">
      <GateBadge gate={gate} />
      {needs.map((need) => (
        <code key={need} className="code-inline">
          {need}
        </code>
      ))}
    </p>
  );
}
