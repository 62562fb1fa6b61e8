import type { GateVerdict } from '../domain/check/verdict.ts';
import type { EntryGate } from '../domain/entry/entry.ts';
import type { Wording } from '../wording/core.ts';
import { Dot, Flag, GateDrawing, Way } from './gates-drawing.tsx';
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
  const isShut = ram === 'shut' || rbac === 'shut';
  return (
    <Picture
      label={words.picture.label[refused ?? 'neutral']}
      ram={{ state: ram, said: saidOf('ram', ram, words) }}
      rbac={{ state: rbac, said: saidOf('rbac', rbac, words) }}
      ramTone={(refused ?? topic) === 'service-role' ? 'service-role' : 'ram'}
      arrives={!isShut}
    />
  );
}

interface CheckedProps {
  readonly gates: Readonly<Record<Gate, GateVerdict | 'not-asked'>>;
  /** What stands below each gate. */
  readonly said: Readonly<Record<Gate, string>>;
  readonly label: string;
}

/** The same picture where both gates were asked: each says for itself whether it opens. */
export function CheckedGatesPicture({ gates, said, label }: CheckedProps) {
  const isOpen = (gate: Gate) => gates[gate] === 'open' || gates[gate] === 'not-asked';
  return (
    <Picture
      label={label}
      ram={{ state: CHECKED[gates.ram], said: said.ram }}
      rbac={{ state: CHECKED[gates.rbac], said: said.rbac }}
      ramTone="ram"
      arrives={isOpen('ram') && isOpen('rbac')}
    />
  );
}

const CHECKED: Readonly<Record<GateVerdict | 'not-asked', GateState>> = {
  open: 'open',
  shut: 'shut',
  'cannot-tell': 'unknown',
  'not-asked': 'neutral',
};

interface PictureProps {
  readonly label: string;
  readonly ram: Stop;
  readonly rbac: Stop;
  readonly ramTone: 'ram' | 'service-role';
  /** Whether the request gets behind both gates. */
  readonly arrives: boolean;
}

interface Stop {
  readonly state: GateState;
  readonly said: string;
}

function Picture({ label, ram, rbac, ramTone, arrives }: PictureProps) {
  const words = useWords();
  const [isRamShut, isRbacShut] = [ram.state === 'shut', rbac.state === 'shut'];
  return (
    <figure>
      <ol className="gates" aria-label={label}>
        <li>
          <div className="stop">
            <span className="picture">
              <Dot />
            </span>
            <span>{words.picture.you}</span>
          </div>
          <Way passed={isRamShut ? 'stopped' : 'yes'} tone={isRamShut ? ramTone : undefined} />
        </li>
        <GateStop gate="ram" tone={ramTone} name={words.gates[ramTone]} {...ram} />
        <li>
          <Way
            passed={isRamShut ? 'no' : isRbacShut ? 'stopped' : 'yes'}
            tone={isRbacShut && !isRamShut ? 'rbac' : undefined}
          />
        </li>
        <GateStop gate="rbac" tone="rbac" name={words.gates.rbac} {...rbac} />
        <li>
          <Way passed={arrives ? 'yes' : 'no'} tone={undefined} />
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

function saidOf(gate: Gate, state: GateState, { asks, picture }: Wording): string {
  switch (state) {
    case 'neutral':
      return asks[gate];
    case 'not-reached':
      return picture.notReached;
    default:
      return picture[state];
  }
}

function GateStop({ gate, tone, state, said, name }: Stop & { gate: Gate; tone: string; name: string }) {
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
