import type { Capability } from '../../domain/capability/capability.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import { useRolesWords } from './words.ts';

/** What else a task takes: its note, and what RAM has to allow besides. */
export function TaskFacts({ capability: { ram, note } }: { capability: Capability }) {
  const { detail } = useRolesWords();
  return (
    <>
      {note && (
        <section className="text-sm">
          <h3 className="font-semibold">{detail.task}</h3>
          <p className="mt-1">
            <InlineCode text={note} />
          </p>
        </section>
      )}
      {ram.length > 0 && (
        <section className="text-sm">
          <h3 className="font-semibold">
            <GateBadge gate="ram" /> {detail.ram}
          </h3>
          <ul className="mt-1.5 flex flex-wrap gap-1.5">
            {ram.map(({ action }) => (
              <li key={action}>
                <code className="code-inline">{action}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
