import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Says beside the title what is in it. */
  readonly sum?: string;
  /** Whether it begins open. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the card that is opened when it is asked for. */
export function Folded({ title, sum, isOpen = false, children }: Props) {
  return (
    <details className="py-2 text-sm" open={isOpen}>
      <summary>
        <span className="font-semibold">{title}</span>
        {sum !== undefined && <span className="text-muted"> {sum}</span>}
      </summary>
      <div className="mt-2 grid grid-cols-1 gap-3">{children}</div>
    </details>
  );
}
