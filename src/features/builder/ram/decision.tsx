import type { RamDecision, Verdict } from '../../../domain/ram/decision.ts';
import { explain, type Reason } from '../../../domain/ram/explain.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import type { ReasonParts } from '../../../wording/ram-decision.ts';
import { showInForm } from './places.ts';
import { useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

const LOOK: Record<Verdict, { readonly icon: IconName; readonly color: string }> = {
  allow: { icon: 'check', color: 'text-good' },
  'explicit-deny': { icon: 'close', color: 'text-warn' },
  'implicit-deny': { icon: 'close', color: 'text-warn' },
  unknown: { icon: 'question', color: 'text-ink' },
};

/** The verdict on a request, the statement that gave it or came nearest, and what stands beside it. */
export function Decision({ index, decision }: { index: number; decision: RamDecision }) {
  const { builder: words, decision: sentences } = useRamBuilderWords();
  const { icon, color } = LOOK[decision.verdict];
  const reasons = explain(decision);
  const isCaveat = ({ code }: Reason) => decision.caveats.some((caveat) => caveat === code);
  const main = reasons.filter((reason) => !isCaveat(reason));
  const beside = reasons.filter(isCaveat);
  const item = (reason: Reason) => (
    <li key={JSON.stringify(reason)}>
      <VisibleText text={sentences.reasons[reason.code](partsOf(reason))} />{' '}
      {'statement' in reason && (
        <button
          type="button"
          className="link min-h-6"
          onClick={() => showInForm(['Statement', reason.statement])}
        >
          {words.trial.show(reason.statement + 1)}
        </button>
      )}{' '}
      {reason.code === 'needs-key' && <SayKey index={index} name={reason.key} />}
    </li>
  );
  return (
    <div className="min-w-0 self-start rounded-lg bg-sunken p-3" data-verdict={decision.verdict}>
      <p role="status" className={`flex items-center gap-2 font-semibold ${color}`}>
        <Icon name={icon} />
        {sentences.verdicts[decision.verdict]}
      </p>
      <ul className="mt-2 grid gap-1.5 text-sm">{main.map((reason) => item(reason))}</ul>
      {beside.length > 0 && (
        <details className="mt-2 text-sm text-muted">
          <summary>{words.trial.beside(beside.length)}</summary>
          <ul className="mt-1 grid gap-1">{beside.map((reason) => item(reason))}</ul>
        </details>
      )}
    </div>
  );
}

function partsOf(reason: Reason): ReasonParts {
  if (!('statement' in reason)) return {};
  // There is only one policy here, so its number would say nothing.
  const { policy: _, ...parts } = reason;
  return { ...parts, statement: reason.statement + 1 };
}

/** Where the verdict hangs on a key, the way to say what it is. */
function SayKey({ index, name }: { index: number; name: string }) {
  const { builder: words } = useRamBuilderWords();
  const { trial } = useBuilderState();
  const say = () => {
    const { context } = trial.getValues(`requests.${index}`);
    trial.setValue(`requests.${index}.context`, [...context, { key: name, value: '' }]);
    trial.setValue(`requests.${index}.says`, true);
  };
  return (
    <button type="button" className="link min-h-6" onClick={say}>
      {words.trial.sayKey(name)}
    </button>
  );
}
