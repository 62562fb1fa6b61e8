import { type ReactNode, useId } from 'react';
import type { Denial } from '../../domain/diagnose/denial.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { FactList } from './fact-list.tsx';
import { factsOf, isInstanceRole, isTrustPolicy, sentenceOf } from './facts.ts';
import type { Selection } from './selection.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly denial: Denial;
  /** Its position among the denials of the text; facts are selected by it. */
  readonly position: number;
  readonly selection: Selection;
  /** Whether to show more than what must be known; so unless told otherwise. */
  readonly isWhole?: boolean;
  /** The way out of it. */
  readonly children: ReactNode;
}

/** One refusal in a sentence, what must be known before acting on it, the way out, and its facts. */
export function Refusal({ denial, position, selection, isWhole = true, children }: Props) {
  const words = useAnswerWords();
  const heading = useId();
  const principal = denial.gate === 'service-role' ? undefined : denial.principal;
  const hint = principal && words.principals[principal.kind].hint;
  return (
    <section aria-labelledby={heading} data-gate={denial.gate} className="grid grid-cols-1 gap-3">
      <div className="grid justify-items-start gap-2">
        <GateBadge gate={denial.gate} />
        <h2 id={heading} className="wrap-anywhere text-lg leading-snug">
          <VisibleText text={sentenceOf(denial, words)} />
        </h2>
      </div>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {denial.gate === 'ram' && denial.deny === 'explicit' && <Warning>{words.answer.explicitDeny}</Warning>}
      {isTrustPolicy(denial) && <Warning>{words.answer.trustPolicy}</Warning>}
      {denial.gate === 'service-role' && denial.trusted === false && (
        <Warning>{words.answer.untrusted}</Warning>
      )}
      {isWhole && (
        <>
          {children}
          <FactList facts={factsOf(denial, words)} position={position} selection={selection} />
          <p className="text-sm text-muted">
            {isInstanceRole(denial) ? words.answer.instanceRoleHint : words.answer.otherGate[denial.gate]}
          </p>
        </>
      )}
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
