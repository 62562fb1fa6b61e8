/** The strokes of the picture of the two gates. */
import type { ReactNode } from 'react';

/** RAM's gate is square, RBAC's has an arch: told apart without colour. */
export function GateDrawing({ gate, shut }: { gate: 'ram' | 'rbac'; shut: boolean }) {
  const frame = gate === 'ram' ? 'M8 70V8h48v62' : 'M8 70V30a24 24 0 0 1 48 0v40';
  const [left, right] =
    gate === 'ram'
      ? ['M12 12h20v58H12z', 'M32 12h20v58H32z']
      : ['M12 30a20 20 0 0 1 20-20v60H12z', 'M52 30a20 20 0 0 0-20-20v60h20z'];
  return (
    <svg
      viewBox="0 0 64 72"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinejoin="round"
    >
      <g fill="currentColor" fillOpacity="0.14" strokeWidth="1.8">
        <path className="leaf leaf-left" d={left} />
        <path className="leaf leaf-right" d={right} />
      </g>
      <path d={frame} strokeWidth="4" strokeLinecap="round" />
      {shut && <path d="M14 44h36" strokeWidth="6" strokeLinecap="round" />}
      <path d="M2 70.5h60" strokeLinecap="round" />
    </svg>
  );
}

/** A piece of the way; it ends where the request was stopped. */
export function Way({ passed, tone }: { passed: 'yes' | 'no' | 'stopped'; tone: string | undefined }) {
  return <span className="way" data-passed={passed} data-tone={tone} aria-hidden="true" />;
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 40 72"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** Who asks. */
export function Dot() {
  return (
    <Sign>
      <circle cx="20" cy="24" r="8" />
      <path d="M6 56a14 14 0 0 1 28 0" />
    </Sign>
  );
}

/** Where the request wants to go. */
export function Flag() {
  return (
    <Sign>
      <circle cx="20" cy="36" r="15" />
      <path d="m13 36.5 5 5 9-10" />
    </Sign>
  );
}
