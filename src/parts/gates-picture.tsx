import type { ReactNode } from 'react';
import type { EntryGate } from '../domain/entry/entry.ts';
import { useWords } from './words.tsx';

type Gate = 'ram' | 'rbac';
type GateState = 'neutral' | 'needed' | 'open' | 'shut' | 'unknown' | 'not-reached';

interface Props {
  /** The gate that refused, as far as it is known. */
  readonly refused?: EntryGate | undefined;
  /** The gate that is spoken of, where nothing was refused. */
  readonly topic?: EntryGate;
}

/**
 * The project's one picture: the request on its way through both gates, the one that refused shut.
 * Without anything known both gates stand as they are explained, neither open nor shut.
 */
export function GatesPicture({ refused, topic }: Props) {
  const words = useWords();
  const ram = topic ? topicState('ram', topic) : stateOf('ram', refused);
  const rbac = topic ? topicState('rbac', topic) : stateOf('rbac', refused);
  const ramTone = (refused ?? topic) === 'service-role' ? 'service-role' : 'ram';
  return (
    <figure>
      <ol className="gates" aria-label={words.picture.label[refused ?? 'neutral']}>
        <li>
          <div className="stop">
            <span className="picture">
              <Dot />
            </span>
            <span>{words.picture.you}</span>
          </div>
          <Way passed={ram === 'shut' ? 'stopped' : 'yes'} tone={ram === 'shut' ? ramTone : undefined} />
        </li>
        <GateStop gate="ram" tone={ramTone} state={ram} name={words.gates[ramTone]} />
        <li>
          <Way
            passed={rbac === 'shut' ? 'stopped' : ram === 'shut' ? 'no' : 'yes'}
            tone={rbac === 'shut' ? 'rbac' : undefined}
          />
        </li>
        <GateStop gate="rbac" tone="rbac" state={rbac} name={words.gates.rbac} />
        <li>
          <Way passed={ram === 'shut' || rbac === 'shut' ? 'no' : 'yes'} tone={undefined} />
          <div className="stop">
            <span className="picture">
              <Flag />
            </span>
            <span>{words.picture.done}</span>
          </div>
        </li>
      </ol>
    </figure>
  );
}

function topicState(gate: Gate, topic: EntryGate): GateState {
  const spokenOf = topic === 'both' || topic === gate || (topic === 'service-role' && gate === 'ram');
  return spokenOf ? 'needed' : 'neutral';
}

function stateOf(gate: Gate, refused: EntryGate | undefined): GateState {
  switch (refused) {
    case undefined:
      return 'neutral';
    case 'none':
      return 'open';
    case 'both':
      return 'needed';
    case 'service-role':
    case 'ram':
      return gate === 'ram' ? 'shut' : 'not-reached';
    case 'rbac':
      return gate === 'rbac' ? 'shut' : 'unknown';
  }
}

function GateStop({ gate, tone, state, name }: { gate: Gate; tone: string; state: GateState; name: string }) {
  const words = useWords();
  const said = {
    neutral: words.asks[gate],
    needed: words.picture.needed,
    open: words.picture.open,
    shut: words.picture.shut,
    unknown: words.picture.unknown,
    'not-reached': words.picture.notReached,
  }[state];
  return (
    <li>
      <div className="stop" data-tone={tone} data-state={state}>
        <span className="picture">
          <GateDrawing gate={gate} shut={state === 'shut'} />
        </span>
        <strong>{name}</strong>
        <span className="state" data-shut={state === 'shut' || undefined}>
          {said}
        </span>
      </div>
    </li>
  );
}

/** RAM's gate is square, RBAC's has an arch: told apart without colour. */
function GateDrawing({ gate, shut }: { gate: Gate; shut: boolean }) {
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

function Way({ passed, tone }: { passed: 'yes' | 'no' | 'stopped'; tone: string | undefined }) {
  return <span className="way" data-passed={passed} data-tone={tone} aria-hidden="true" />;
}

/** What stands before and behind the gates. */
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

function Dot() {
  return (
    <Sign>
      <circle cx="20" cy="24" r="8" />
      <path d="M6 56a14 14 0 0 1 28 0" />
    </Sign>
  );
}

function Flag() {
  return (
    <Sign>
      <circle cx="20" cy="36" r="15" />
      <path d="m13 36.5 5 5 9-10" />
    </Sign>
  );
}
