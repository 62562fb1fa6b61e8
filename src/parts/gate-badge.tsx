import type { EntryGate } from '../domain/entry/entry.ts';
import { useWords } from './words.tsx';

const LOOK: Record<EntryGate, string> = {
  ram: 'border-ram-line bg-ram-soft text-ram',
  rbac: 'border-rbac-line bg-rbac-soft text-rbac',
  'service-role': 'border-role-line bg-role-soft text-role',
  both: 'border-line bg-sunken text-ink',
  none: 'border-line bg-sunken text-muted',
};

/** The gate by word, shape and colour. */
export function GateBadge({ gate }: { gate: EntryGate }) {
  const words = useWords();
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap rounded-md border px-1.5 py-0.5 text-xs font-semibold ${LOOK[gate]}`}
    >
      <GateMark gate={gate} />
      {words.gates[gate]}
    </span>
  );
}

/** Square gate for RAM, arch for RBAC, a key-like ring for service roles, both side by side, an empty circle for neither. */
export function GateMark({ gate }: { gate: EntryGate }) {
  const shapes: Record<EntryGate, string> = {
    ram: 'M2.5 14V2.500h11V14M8 2.500V14',
    rbac: 'M2.5 14V8a5.5 5.5 0 0 1 11 0v6M8 2.500V14',
    'service-role': 'M5 8a3 3 0 1 0 0 .01M8 8h6v3M11.5 8v2.5',
    both: 'M1 14V3h6v11M9 14V7a3 3 0 0 1 6 0v7',
    none: 'M8 2.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  };
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="size-3.5 flex-none"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[gate]} />
    </svg>
  );
}
