import type { RamDecision, StatementRef } from '../../domain/ram/decision.ts';
import { explain, type Reason } from '../../domain/ram/explain.ts';
import { VisibleText } from '../../ui/visible-text.tsx';
import { TextBlock } from '../code-block.tsx';
import { useDecisionWords } from './words.ts';

interface Props {
  readonly decision: RamDecision;
  /** The name of a policy by its place; `undefined` where there is only one. */
  readonly nameOf: (policy: number) => string | undefined;
  /** A statement as it was written. */
  readonly textOf: (ref: StatementRef) => string | undefined;
}

/** More statements than these would bury the sentences. */
const MOST = 3;

/** The statements that gave a decision of RAM, or what the nearest lacked. Caveats are not told here. */
export function RamDecisionView({ decision, nameOf, textOf }: Props) {
  const words = useDecisionWords();
  const reasons = mainReasons(decision);
  const refs = [
    ...new Map(
      reasons.flatMap((reason) =>
        'statement' in reason ? [[`${reason.policy}/${reason.statement}`, reason]] : [],
      ),
    ),
  ];
  return (
    <div className="grid min-w-0 gap-2">
      <ul className="grid gap-1">
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>
            <VisibleText text={words.reasons.reasons[reason.code](partsOf(reason, nameOf))} />
          </li>
        ))}
      </ul>
      {refs.slice(0, MOST).map(([key, { policy, statement }]) => {
        const text = textOf({ policy, statement });
        if (text === undefined) return null;
        const title = words.ram.statement(statement + 1, nameOf(policy));
        return <TextBlock key={key} language="json" title={title} text={text} />;
      })}
    </div>
  );
}

/** The reasons without what stands beside the verdict. */
function mainReasons(decision: RamDecision): readonly Reason[] {
  return explain(decision).filter(({ code }) => !decision.caveats.some((caveat) => caveat === code));
}

function partsOf(reason: Reason, nameOf: Props['nameOf']) {
  if (!('statement' in reason)) return {};
  const { policy, statement, ...parts } = reason;
  const name = nameOf(policy);
  return { ...parts, statement: statement + 1, ...(name !== undefined && { policy: name }) };
}
