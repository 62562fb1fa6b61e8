import { useId } from 'react';
import type { Denial } from '../../domain/diagnose/denial.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FactList } from './fact-list.tsx';
import { factsOf, partsOf } from './facts.ts';
import type { Selection } from './selection.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly denial: Denial;
  /** Its position among the denials of the text; facts are selected by it. */
  readonly position: number;
  readonly selection: Selection;
}

/** One refusal in a sentence, its facts, and what must be known before acting on it. */
export function Refusal({ denial, position, selection }: Props) {
  const words = useAnswerWords();
  const heading = useId();
  const principal = denial.gate === 'service-role' ? undefined : denial.principal;
  const hint = principal && words.principals[principal.kind].hint;
  return (
    <section aria-labelledby={heading} data-gate={denial.gate} className="grid gap-3">
      <div className="grid justify-items-start gap-2">
        <GateBadge gate={denial.gate} />
        <h2 id={heading} className="wrap-anywhere text-lg leading-snug">
          {words.answer.refused[denial.gate](partsOf(denial, words))}
        </h2>
      </div>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {denial.gate === 'ram' && denial.deny === 'explicit' && <Warning>{words.answer.explicitDeny}</Warning>}
      {denial.gate === 'service-role' && denial.trusted === false && (
        <Warning>{words.answer.untrusted}</Warning>
      )}
      <FactList facts={factsOf(denial, words)} position={position} selection={selection} />
      <p className="text-sm text-muted">{words.answer.otherGate[denial.gate]}</p>
    </section>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <p className="flex gap-2 rounded-lg border border-warn bg-warn-soft p-3 text-sm font-medium" role="note">
      <Icon name="warning" className="mt-0.5" />
      {children}
    </p>
  );
}
